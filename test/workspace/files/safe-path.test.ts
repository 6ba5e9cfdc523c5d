import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insidePath, isSafeCode, staysInside } from '../../../src/workspace/files/safe-path.ts';
import { withFolder } from '../../support/workspace-files.ts';

const ROOT = resolve('/root/ws');

describe('insidePath', () => {
  it('never leads out, whatever the text', () => {
    const piece = fc.constantFrom('..', '.', 'a', '/', '//', '\\', '...', '\0', 'b.csv');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = insidePath(ROOT, pieces.join(''));
        if (path !== undefined) expect(resolve(path).startsWith(ROOT + sep)).toBe(true);
      }),
    );
  });

  it.each(['', '.', '..', '/a', '../a', 'a/..', 'a/../', './', 'a/../..', 'a\\b', 'a\0'])('refuses %j', (path) => {
    expect(insidePath(ROOT, path)).toBeUndefined();
  });

  it.each(['a', 'a/b.csv', './a', 'a/../b', '..a/b', 'a..b'])('takes %j', (path) => {
    expect(insidePath(ROOT, path)).toBe(join(ROOT, path));
  });
});

describe('staysInside', () => {
  it('resolves links before it judges', async () => {
    await withFolder({ 'ws/a': '', 'ws-beside/b': '' }, (folder) => {
      const root = join(folder, 'ws');
      mkdirSync(join(root, 'sub'));
      symlinkSync(join(root, 'a'), join(root, 'sub/inner'));
      symlinkSync(join(folder, 'ws-beside'), join(root, 'outer'));
      expect(staysInside(root, join(root, 'sub/inner'))).toBe(true);
      expect(staysInside(root, root)).toBe(true);
      expect(staysInside(root, join(root, 'outer/b'))).toBe(false);
      expect(staysInside(root, join(folder, 'ws-beside/b'))).toBe(false);
    });
  });
});

describe('isSafeCode', () => {
  it.each(['A1', '330106', '_x', '安全', 'a.b-c_d', 'x'.repeat(64), 'é'])('takes %s', (code) => {
    expect(isSafeCode(code)).toBe(true);
  });

  const refused = [
    '',
    '.a',
    '-a',
    '..',
    'a/b',
    'a b',
    'a,b',
    '=a',
    '__proto__',
    'prototype',
    'constructor',
    'x'.repeat(65),
  ];
  it.each([...refused, 'a\n', 'a:b', '\u202ea'])('refuses %j', (code) => {
    expect(isSafeCode(code)).toBe(false);
  });
});
