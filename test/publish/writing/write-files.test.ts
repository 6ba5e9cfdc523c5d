import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../../src/publish/writing/write-files.ts';
import { withFolder } from '../../support/workspace-files.ts';

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

describe('writeFiles', () => {
  it('writes new files and replaces others, and leaves nothing else behind', async () => {
    await withFolder({ 'a.csv': 'old', 'mine.txt': 'mine' }, (root) => {
      writeFiles(root, [file('a.csv', 'new'), file('data/2025-01/b.csv', 'b')]);
      expect(readFileSync(join(root, 'a.csv'), 'utf8')).toBe('new');
      expect(readFileSync(join(root, 'data/2025-01/b.csv'), 'utf8')).toBe('b');
      expect(readdirSync(root).sort()).toEqual(['a.csv', 'data', 'mine.txt']);
    });
  });

  it('puts back what stood there when one of the files cannot be written', async () => {
    await withFolder({ 'a.csv': 'old', data: 'a file where a folder should be' }, (root) => {
      expect(() => writeFiles(root, [file('a.csv', 'new'), file('c.csv', 'c'), file('data/b.csv', 'b')])).toThrow();
      expect(readFileSync(join(root, 'a.csv'), 'utf8')).toBe('old');
      expect(readdirSync(root).sort()).toEqual(['a.csv', 'data']);
      mkdirSync(join(root, 'x'));
    });
  });
});
