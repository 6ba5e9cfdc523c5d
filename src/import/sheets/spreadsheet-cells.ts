import type { Cell, CellValue, RichTextRun } from 'hucre';
import { RAISED_FROM, RAISED_TO } from './raised.ts';
import type { SheetCell } from './sheet.ts';
import { shortestDecimal } from './shortest-decimal.ts';

/** How spreadsheets write errors: Excel's, and LibreOffice's own by number. */
const ERROR =
  /^(#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)|Err:\d+)$/i;

/** The part of a number format that holds for positive figures, without quoted text and escaped characters. */
function isPercentFormat(format: string | undefined): boolean {
  const [positive = ''] = (format ?? '').split(';');
  return positive.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** A text with its raised part taken out of it. */
function textCell(text: string): SheetCell | undefined {
  const raised: string[] = [];
  const level = text.replace(new RegExp(`${RAISED_FROM}([^${RAISED_TO}]*)${RAISED_TO}`, 'gu'), (_, part: string) => {
    raised.push(part);
    return '';
  });
  const plain = level.trim();
  return plain === '' && raised.length === 0 ? undefined : { kind: 'text', text: plain, raised: raised.join('') };
}

function richText(runs: readonly RichTextRun[]): SheetCell | undefined {
  const marked = runs.map(({ text, font }) => {
    return font?.vertAlign === 'superscript' ? `${RAISED_FROM}${text}${RAISED_TO}` : text;
  });
  return textCell(marked.join(''));
}

/** The library gives dates as moments in UTC. */
function dateCell(date: Extract<CellValue, object>): SheetCell {
  const text = date.toISOString().slice(0, 10);
  return { kind: 'date', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, text };
}

/** What a cell holds, from the library's value and, where it keeps any, its details. */
export function spreadsheetCell(value: CellValue, details: Cell | undefined): SheetCell | undefined {
  if (details?.type === 'error') return { kind: 'error', text: `${value}` };
  if (value === null) return details?.formula === undefined ? undefined : { kind: 'uncomputed' };
  if (typeof value === 'boolean') return { kind: 'boolean', text: `${value}`.toUpperCase() };
  if (typeof value === 'number') {
    return { kind: 'number', ...shortestDecimal(value), isPercent: isPercentFormat(details?.style?.numFmt) };
  }
  if (typeof value === 'object') return dateCell(value);
  if (ERROR.test(value)) return { kind: 'error', text: value };
  return details?.richText === undefined ? textCell(value) : richText(details.richText);
}
