import { describe, expect, it } from 'vitest';
import { formula, given, input, type Sheet, words } from '../../../src/audit/workbook/sheet.ts';
import { workbookBytes } from '../../../src/audit/workbook/write-xlsx.ts';
import { workbookOf } from '../../support/workbook-cells.ts';
import { zipParts } from '../../support/zip-parts.ts';

const REASON = { en: 'why', zh: '原因' };
const plain = { widths: [12], frozen: { rows: 1, columns: 0 }, heights: new Map([[0, 30]]) };

async function partsWith(...cells: Sheet['rows'][number]): Promise<Record<string, string>> {
  const names = [{ name: 'tie', reference: "'S'!$A$1" }];
  const bytes = await workbookBytes({ title: 'T', sheets: [{ ...plain, name: 'S', rows: [cells] }], names });
  return zipParts(bytes);
}

describe('a written workbook', () => {
  it('is the same to the byte for the same month', async () => {
    const [one, other] = [await workbookBytes(await workbookOf()), await workbookBytes(await workbookOf())];
    expect(one.equals(other)).toBe(true);
    expect(zipParts(one)['docProps/core.xml']).not.toMatch(/20\d\d-\d\d-\d\dT/);
  });

  it('holds formulas without values, so that whoever opens it computes them', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': book } = await partsWith(input(2), formula('A1*2'));
    expect(sheet).toMatch(/<c r="B1"[^>]*><f>A1\*2<\/f><\/c>/);
    expect(book).toContain('fullCalcOnLoad="1"');
    expect(book).toContain(`<definedName name="tie">'S'!$A$1</definedName>`);
  });

  it('makes no formula of a text', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '#REF!', '\tx'];
    const parts = await partsWith(...texts.map(words), ...texts.map((text) => input(text)));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toMatch(/<f|t="e"/);
    expect(sheet.match(/t="(s|inlineStr)"/g)).toHaveLength(2 * texts.length);
  });

  it('keeps heads in sight, marks what has no formula, and tells where inputs come from', async () => {
    const parts = await partsWith({ ...input(2), note: 'data/a.csv:2' }, given(3, REASON, '0.00'));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
    expect(parts['xl/comments1.xml']).toContain('data/a.csv:2');
    expect(parts['xl/styles.xml']).toContain('F8D7C4');
  });

  it('tells an array formula', async () => {
    const parts = await partsWith(input(2), { ...formula('SUM(A1:A1*2)'), isArray: true });
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<f t="array" ref="B1">SUM(A1:A1*2)</f>');
  });
});
