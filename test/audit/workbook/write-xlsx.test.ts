import { describe, expect, it } from 'vitest';
import { formula, given, heading, input, type Sheet, words } from '../../../src/audit/workbook/sheet.ts';
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

  it('holds formulas with what they come to, which whoever opens it computes anew', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': book } = await partsWith(
      input(2),
      formula('A1*2', 4),
    );
    expect(sheet).toMatch(/<c r="B1"[^>]*><f>A1\*2<\/f><v>4<\/v><\/c>/);
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

  it('tells texts and nothing apart from numbers among what formulas come to', async () => {
    const parts = await partsWith(formula('A1', 'a<b'), formula('A1', ''), formula('A1', 1e-7));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<c r="A1"[^>]* t="str"><f>A1<\/f><v>a&lt;b<\/v>/);
    expect(sheet).toMatch(/<c r="B1"[^>]* t="str"><f>A1<\/f><v><\/v>|<c r="B1"[^>]* t="str"><f>A1<\/f><v\/>/);
    expect(sheet).toMatch(/<c r="C1" s="\d+"><f>A1<\/f><v>1e-7<\/v>/);
  });

  it('has the heads of numbers above their last digits, and those of texts above their first letters', async () => {
    const rows = [
      [heading('code'), heading('figure'), heading('band')],
      [heading(''), heading('unit'), heading('')],
      [words('a'), input(1), formula('X', 'red')],
      [words('b'), formula('B3', ''), formula('X', '')],
      [],
      [heading('from'), heading('name')],
      [input(2), input('green')],
    ];
    const sheet = { ...plain, name: 'S', widths: [12, 12, 12], rows };
    const parts = zipParts(await workbookBytes({ title: 'T', sheets: [sheet], names: [] }));
    const formats = [
      ...(/<cellXfs.*<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[0] ?? '').matchAll(/<xf .*?(\/>|<\/xf>)/gs),
    ];
    const cells = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="(\w+)"(?: t="\w+")? s="(\d+)"/g)];
    const right = cells.flatMap(([, at, style]) =>
      formats[Number(style)]?.[0].includes('horizontal="right"') ? [at] : [],
    );
    expect(right).toEqual(['B1', 'B2', 'A6']);
  });

  it('tells an array formula', async () => {
    const parts = await partsWith(input(2), { ...formula('SUM(A1:A1*2)', 4), isArray: true });
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<f t="array" ref="B1">SUM(A1:A1*2)</f><v>4</v>');
  });
});
