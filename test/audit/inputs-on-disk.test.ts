import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inputsOnDisk } from '../../src/audit/inputs-on-disk.ts';
import { sha256 } from '../../src/workspace/files/sha256.ts';
import { withFolder } from '../support/workspace-files.ts';

describe('inputsOnDisk', () => {
  it('gives digest and size of what can be read', async () => {
    await withFolder({ 'data/a.csv': '甲' }, (root) => {
      expect(inputsOnDisk(root, ['data/a.csv', 'data/b.csv', 'data'])).toEqual([
        { path: 'data/a.csv', sha256: sha256('甲'), bytes: 3 },
      ]);
    });
  });

  it('reads nothing outside the workspace, whatever a manifest names', async () => {
    await withFolder({ secret: 'x', 'w/a.csv': 'y' }, (folder) => {
      const paths = ['../secret', join(folder, 'secret'), 'a/../../secret'];
      expect(inputsOnDisk(join(folder, 'w'), paths)).toEqual([]);
    });
  });
});
