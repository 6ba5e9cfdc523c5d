import { describe, expect, it } from 'vitest';
import {
  comparedSheet,
  figureKey,
  publishedFormat,
  publishedSheet,
  ranksSheet,
} from '../../../src/audit/workbook/published-sheets.ts';
import { bookOf, contentsOf, tableCell } from '../../support/workbook-cells.ts';

describe('the published figures', () => {
  it('hold every node, the total first, level by level', async () => {
    const book = await bookOf();
    const sheet = publishedSheet(book);
    expect(contentsOf(sheet.rows[1]).slice(3)).toEqual(['index', 'A', 'B', 'A1', 'A2', 'B1']);
    expect(tableCell(sheet, 'east', 'B1')).toMatchObject({ kind: 'formula', format: '0.00' });
    expect(tableCell(sheet, 'east', 'B1')?.content).toContain("'Scores'!F5*10^decimals");
  });

  it('are ranked among the peers', async () => {
    const book = await bookOf();
    expect(comparedSheet(book)).toBeUndefined();
    expect(tableCell(ranksSheet(book), 'west', 'A')?.content).toBe(
      `IF(ISNUMBER('Published'!E6),RANK('Published'!E6,'Published'!E$5:E$6),"")`,
    );
  });

  it('leave ranking to unrounded scores where it goes by these', async () => {
    const book = await bookOf([{}, { ranking: { by: 'exact', ties: 'competition' }, decimals: 0 }]);
    expect([figureKey(book.layout), publishedFormat(book.layout)]).toEqual(['compared', '0']);
    const compared = comparedSheet(book);
    expect(compared && tableCell(compared, 'east', 'A')?.content).toContain('ROUND(');
    expect(tableCell(ranksSheet(book), 'west', 'A')?.content).toContain("RANK('Compared'!E6");
  });
});
