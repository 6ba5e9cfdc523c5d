import { describe, expect, it } from 'vitest';
import { exampleWorkbook, workbookOf } from '../../support/workbook-cells.ts';

const derived = [
  'Adjusted',
  'Peers',
  'Scores',
  'Level 1',
  'Total',
  'Coverage',
  'Published',
  'Ranks',
  'Effective weights',
];

describe('a workbook', () => {
  it('goes from the results by what it is about to what they are made of', async () => {
    const { sheets, title } = await workbookOf();
    expect(title).toBe('Small index 2018-09');
    const inputs = ['Results', 'About', 'Settings', 'Indicators', 'Raw', 'Coefficients'];
    expect(sheets.map(({ name }) => name)).toEqual([...inputs, ...derived, 'Contributions']);
  });

  it('has nothing but formulas among what is derived', async () => {
    const { sheets } = await workbookOf();
    for (const { name, rows } of sheets.filter((sheet) => derived.includes(sheet.name))) {
      const kinds = rows.slice(4).flatMap((row) => row.slice(3).map((cell) => cell?.kind));
      expect(new Set(kinds), name).toEqual(new Set(['formula']));
    }
  });

  it('marks and lists whatever has no formula', async () => {
    const { sheets } = await exampleWorkbook('fixtures/methods/values', '2024-06');
    const given = sheets
      .flatMap(({ rows }) => rows.flat())
      .filter((cell) => cell?.kind === 'given' && cell.reason !== undefined);
    expect(given.length).toBe(30);
    expect(
      sheets
        .at(-1)
        ?.rows.slice(2)
        .map((row) => row[1]?.content),
    ).toEqual(['K5:K14', 'L5:L14', 'N5:N14']);
  });

  it('shows the derivation of one region beside its peers', async () => {
    const { sheets } = await workbookOf([], { region: 0 });
    expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual(['Results', 'About', 'Derivation']);
  });

  it('calls no cell by a name that is not given', async () => {
    const { sheets, names } = await workbookOf([{}, { scoring: 'z-score', missing: 'screen' }]);
    const known = new Set(names.map(({ name }) => name));
    const formulas = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.kind === 'formula');
    const called = formulas.flatMap(
      (cell) => `${cell?.content}`.replace(/'[^']*'|"[^"]*"/g, '').match(/\b[a-z]\w*_?\w*/g) ?? [],
    );
    expect([...new Set(called)].filter((name) => !known.has(name))).toEqual([]);
    expect(called.length).toBeGreaterThan(20);
  });
});
