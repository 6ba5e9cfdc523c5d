import { describe, expect, it } from 'vitest';
import { headerChange, withFiles } from '../../src/import/memory.ts';
import { recogniseTable } from '../../src/import/recognise/recognise-table.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { NOTHING_REMEMBERED } from '../../src/workspace/import-memory.ts';
import { sheetOf, vocabulary } from '../support/sheets.ts';

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
  return { file, source: file, isOutside: false, sha256: 'ab', bytes: 3, form: 'xlsx', tables, otherSheets: [] };
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

  it('keeps files of one name as long as each holds a month that the others do not', () => {
    const other = { ...january, isOutside: true, sha256: 'cd' };
    const february = { ...other, tables: other.tables.map((table) => ({ ...table, months: ['2025-02'] })) };
    const both = withFiles(memory, 'observations', [february], {});
    expect(both.files.map(({ sha256, months, outside }) => [sha256, months, outside])).toEqual([
      ['ab', ['2025-01'], undefined],
      ['cd', ['2025-02'], true],
    ]);
    const mended = { ...february, sha256: 'ef' };
    expect(withFiles(both, 'observations', [mended], {}).files.map(({ sha256 }) => sha256)).toEqual(['ab', 'ef']);
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
