import { expect, it } from 'vitest';
import { derivationSheet } from '../../../src/audit/workbook/derivation-sheet.ts';
import { bookOf, contentsOf } from '../../support/workbook-cells.ts';

it("one region's way stands in one sheet, groups first, then an indicator a row", async () => {
  const book = await bookOf([], { region: 1 });
  const { rows } = derivationSheet(book, 1);
  expect(contentsOf(rows[0])).toEqual(['west West: From raw value to contribution, indicator by indicator']);
  expect(rows.slice(2).map((row) => row[0]?.content)).toEqual(['index', 'A', 'B', 'A1', 'A2', 'B1']);
  const heads = contentsOf(rows[1]);
  const shown = contentsOf(rows[5]);
  expect(shown[heads.indexOf('Raw')]).toBe(`IF(ISBLANK('Raw'!$D$6),"",'Raw'!$D$6)`);
  expect(shown[heads.indexOf('Weight')]).toBe("'Scores'!$D$4");
  expect(shown).toHaveLength(heads.length);
  expect(contentsOf(rows[2])[heads.indexOf('Published')]).toBe(`IF(ISBLANK('Published'!$D$6),"",'Published'!$D$6)`);
});
