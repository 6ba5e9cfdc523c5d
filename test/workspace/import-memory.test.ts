import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../src/model/problem-list.ts';
import { UnfitFileError } from '../../src/workspace/files/regular-file.ts';
import { NOTHING_REMEMBERED, readMemory } from '../../src/workspace/import-memory.ts';
import { withFolder } from '../support/workspace-files.ts';

const memory = {
  version: 1,
  options: { observations: { skip: ['x'] } },
  files: [
    {
      file: '1.xlsx',
      kind: 'observations',
      sha256: 'ab',
      bytes: 3,
      outside: true,
      form: 'xlsx',
      months: ['2025-01'],
      tables: [],
    },
  ],
};

describe('import.json', () => {
  it('is read back as it was written, and nothing else is', async () => {
    const read = async (text: string) => {
      const problems = new ProblemList();
      const found = await withFolder({ 'import.json': text }, (root) => readMemory(root, problems));
      return found ?? problems.errors.map(({ code }) => code);
    };
    expect(await read(JSON.stringify(memory))).toEqual(memory);
    expect(await read('{"version": 2}')).toEqual(['bad-import-memory']);
    expect(await read('{')).toEqual(['bad-import-memory']);
    expect(await withFolder({}, (root) => readMemory(root, new ProblemList()))).toEqual(NOTHING_REMEMBERED);
  });

  it.skipIf(process.platform === 'win32')('is not waited for where a pipe stands in its place', async () => {
    await withFolder({}, (root) => {
      execFileSync('mkfifo', [join(root, 'import.json')]);
      expect(() => readMemory(root, new ProblemList())).toThrow(UnfitFileError);
    });
  });
});
