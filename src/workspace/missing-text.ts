import { halfWidth } from './folded-text.ts';

/** Marks that say that nothing was reported, in half width and lower case; `--missing` adds others. */
const MARKS: ReadonlySet<string> = new Set([
  ...['-', '--', '---', '—', '——', '–', '－', '―', '─'],
  ...['/', '//', '\\', '…', '……', '...', '..', '.', ':', '::'],
  ...['na', 'n/a', 'n.a.', '#n/a n/a', 'nan', 'null', 'none', 'nil', 'x', '×', '*'],
  ...[
    '无',
    '无数据',
    '暂无',
    '暂无数据',
    '缺失',
    '缺',
    '缺报',
    '未报',
    '未上报',
    'no data',
    'no estimate',
    'not available',
    'missing',
  ],
]);

/** A mark as it is compared. */
export function foldMark(text: string): string {
  return halfWidth(text).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether a text only says that nothing was reported. */
export function isMissingMark(text: string, added: ReadonlySet<string>): boolean {
  const mark = foldMark(text);
  return mark === '' || MARKS.has(mark) || added.has(mark);
}

/** Whether a cell's text is one that means that there is nothing, spaces around it aside; a blank cell is no such text. */
export function isMissingText(text: string, missingValues: ReadonlySet<string>): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && (missingValues.has(text) || missingValues.has(trimmed));
}
