import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportedCells, isOriginColumn, originColumn, originText } from '../../src/model/imported-cells.ts';

const origins = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab!:=.0123456789 中') }),
  fc.constantFrom('2025-01.xlsx!Sheet1!C7', 't.csv!7:3', '7', 'a007', 'x1234567890123'),
);

describe('imported cells', () => {
  it('give every origin back as it was set, and nothing where none was', () => {
    fc.assert(
      fc.property(fc.array(origins, { minLength: 1 }), (texts) => {
        const cells = new ImportedCells(texts.length + 1);
        for (const [cell, text] of texts.entries()) cells.set(cell, text);
        expect(texts.map((_, cell) => cells.of(cell))).toEqual(texts);
        expect(cells.of(texts.length)).toBe('');
      }),
    );
  });

  it('take over origins from others as those tell them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(origins, fc.constantFrom("''=a!C7", 'a\n!C7', '', "'7")), { minLength: 1 }),
        (texts) => {
          const [cells, whole] = [new ImportedCells(texts.length), new ImportedCells(texts.length * 2)];
          for (const [cell, text] of texts.entries()) cells.set(cell, text);
          for (const cell of texts.keys()) whole.take(2 * cell + 1, cells, cell);
          expect(texts.map((_, cell) => whole.of(2 * cell + 1))).toEqual(texts.map((_, cell) => cells.of(cell)));
          expect(texts.every((_, cell) => whole.of(2 * cell) === '')).toBe(true);
        },
      ),
    );
  });

  it('keep what the cells of a column begin with once', () => {
    const cells = new ImportedCells(3000);
    for (let cell = 0; cell < 3000; cell += 1) cells.set(cell, `t.xlsx!S!${'BC'[cell % 2]}${cell + 1}`);
    expect(cells.beginnings).toEqual(['t.xlsx!S!B', 't.xlsx!S!C']);
    expect(cells.of(2999)).toBe('t.xlsx!S!C3000');
  });
});

describe('an origin', () => {
  it('is told without its apostrophe, with what cannot be seen escaped', () => {
    expect(originText("'=1.xlsx!S!C7")).toBe('=1.xlsx!S!C7');
    expect(originText('a\u001b[31m\n\u202eb.xlsx!S!C7')).toBe('a\\u001b[31m\\u000a\\u202eb.xlsx!S!C7');
  });

  it('is bounded: the middle of a longer one is left out, and no character is cut in two', () => {
    const long = originText(`${'\u{20000}'.repeat(10000)}!S!C7`);
    expect(long.length).toBeLessThanOrEqual(1000);
    expect(encodeURIComponent(long)).toContain('%E2%80%A6');
    expect(long.endsWith('!S!C7')).toBe(true);
    const cells = new ImportedCells(1);
    cells.set(0, `${'x'.repeat(10000)}!S!C7`);
    expect(cells.of(0).length).toBeLessThanOrEqual(1001);
  });

  it('has a column for each adjuster', () => {
    expect(originColumn('gdp')).toBe('origin:gdp');
    expect(['origin', 'origin:gdp', 'original'].map(isOriginColumn)).toEqual([true, true, false]);
  });
});
