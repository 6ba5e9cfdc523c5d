import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWorkspace } from '../../src/workspace/find-workspace.ts';
import { withFolder } from '../support/workspace-files.ts';

const SETTINGS = '{"name": "n"}';
const named = (project: unknown): string => JSON.stringify({ pingan: { project } });

describe('findWorkspace', () => {
  it('takes the folder that is named, whatever it holds', async () => {
    await withFolder({ 'pingan.json': SETTINGS }, (folder) => {
      expect(findWorkspace(folder, 'elsewhere')).toBe(join(folder, 'elsewhere'));
    });
  });

  it('takes the nearest pingan.json upwards', async () => {
    await withFolder({ 'pingan.json': SETTINGS, 'a/pingan.json': SETTINGS, 'a/b/c/x': '' }, (folder) => {
      expect(findWorkspace(join(folder, 'a/b/c'), undefined)).toBe(join(folder, 'a'));
      expect(findWorkspace(folder, undefined)).toBe(folder);
    });
  });

  it('prefers a pingan.json above to a package.json nearby', async () => {
    await withFolder({ 'pingan.json': SETTINGS, 'a/package.json': named('x') }, (folder) => {
      expect(findWorkspace(join(folder, 'a'), undefined)).toBe(folder);
    });
  });

  it('takes the folder that the nearest package.json names', async () => {
    await withFolder({ 'package.json': named('far'), 'a/package.json': named('near/x'), 'a/b/x': '' }, (folder) => {
      expect(findWorkspace(join(folder, 'a/b'), undefined)).toBe(join(folder, 'a/near/x'));
    });
  });

  it.each([
    ['names none', '{}'],
    ['names no text', named(5)],
    ['is no JSON', '{'],
    ['is null', 'null'],
  ])('finds nothing when the nearest package.json %s', async (_, text) => {
    await withFolder({ 'package.json': named('far'), 'a/package.json': text }, (folder) => {
      expect(findWorkspace(join(folder, 'a'), undefined)).toBeUndefined();
    });
  });
});
