import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headerChange, NOTHING_REMEMBERED, readMemory, withFiles } from '../../src/import/memory.ts';
import { recogniseTable } from '../../src/import/recognise/recognise-table.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { UnfitFileError } from '../../src/workspace/files/regular-file.ts';
import { sheetOf, vocabulary } from '../support/sheets.ts';
import { withFolder } from '../support/workspace-files.ts';

function imported(file: string, header: readonly string[]) {
  const source = {
    vocabulary,
    options: { month: '2025-01', skip: new Set<string>() },
    unitsFile: 'i.csv',
    needsMonth: true,
  };
  const table = recogniseTable(
    sheetOf([
      ['地区', ...header],
      ['西湖区', ...header.map(() => 1)],
    ]),
    source,
    new ProblemList(),
  );
  if (table === undefined) throw new Error('no table');
  const tables = [{ ...table, months: ['2025-01'], rows: [] }];
  return { file, source: file, sha256: 'ab', bytes: 3, form: 'xlsx', tables, otherSheets: [] };
}

const january = imported('1.xlsx', ['A1', '合格率（%）']);
const memory = withFiles(NOTHING_REMEMBERED, 'observations', [january], { skip: ['x'] });

describe('import.json', () => {
  it('keeps files, how they were recognised, and the options', () => {
    expect(memory.options).toEqual({ observations: { skip: ['x'] } });
    expect(memory.files).toMatchObject([
      {
        file: '1.xlsx',
        kind: 'observations',
        sha256: 'ab',
        bytes: 3,
        months: ['2025-01'],
        tables: [{ sheet: 'Sheet1', layout: 'wide', header: 1 }],
      },
    ]);
    expect(memory.files[0]?.tables[0]?.columns).toContainEqual({ header: '合格率（%）', cell: 'Sheet1!C1', as: 'B1' });
  });

  it('has one entry a file, the last', () => {
    expect(withFiles(memory, 'observations', [january], {}).files).toHaveLength(1);
    expect(withFiles(memory, 'coefficients', [january], {}).files).toHaveLength(2);
  });

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

  it('names what of the header changed since', () => {
    const change = (header: readonly string[]) => {
      const [table] = imported('2.xlsx', header).tables;
      const found = table && headerChange(memory, 'observations', '2.xlsx', table);
      return found?.values['changes'];
    };
    expect(change(['A1', '合格率（%）'])).toBeUndefined();
    expect(change(['合格率', 'A2'])).toMatchObject({
      en: '"A1" (A1) is gone, "A2" (A2) is new, "合格率（%）" (B1) is now "合格率"',
    });
  });
});
