import type { Localised } from '../../model/localised.ts';
import { type Problem, problem, startOf } from '../../model/problem.ts';
import type { SourceText } from '../files/decode-source.ts';
import { scanRecords } from './fields.ts';
import { type ColumnRules, columnNames } from './header.ts';

/** Whether nothing stands in any cell of a row. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** How many lines are searched for a header. */
const SEARCHED_LINES = 40;

/** What separates cells elsewhere, with its name. */
const SEPARATORS: readonly (readonly [separator: string, name: Localised])[] = [
  [';', { en: '";"', zh: ' ";" ' }],
  ['\t', { en: 'tabs', zh: '制表符' }],
  ['|', { en: '"|"', zh: ' "|" ' }],
  ['，', { en: 'full-width commas', zh: '全角逗号' }],
];

const HINTS = {
  separator: {
    imported: {
      en: 'write commas, and quote cells that hold one, or read the file with "pingan import"',
      zh: '请改用逗号（含逗号的单元格加引号），或用 "pingan import" 读取',
    },
    plain: { en: 'write commas, and quote cells that hold one', zh: '请改用逗号，含逗号的单元格加引号' },
  },
  header: {
    imported: {
      en: 'remove what stands above it, or read the file with "pingan import"',
      zh: '请删除其上方的内容，或用 "pingan import" 读取',
    },
    plain: { en: 'remove what stands above it', zh: '请删除其上方的内容' },
  },
} as const;

interface FoundRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The first lines of a text as they stand. */
function firstLines(text: string): string {
  let end = 0;
  for (let count = 0; count < SEARCHED_LINES; count += 1) {
    const newline = text.indexOf('\n', end);
    if (newline === -1) return text;
    end = newline + 1;
  }
  return text.slice(0, end);
}

function rowsOf(text: string): FoundRow[] {
  const rows: FoundRow[] = [];
  scanRecords(text, (cells, line) => rows.push({ line, cells }));
  return rows.filter(({ cells }) => !isBlankRow(cells));
}

/** The lines cut at a separator; quotes about whole cells go. */
function cutRows(text: string, separator: string): FoundRow[] {
  return text.split('\n').map((line, at) => {
    return { line: at + 1, cells: line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')) };
  });
}

function isHeader(cells: readonly string[], { required, optional, isOtherHeader }: ColumnRules): boolean {
  const names = columnNames(cells, [...required, ...optional]);
  return required.every((column) => names.includes(column)) || isOtherHeader?.(cells) === true;
}

/** The rows with content at the start of a text. */
export function rowsAtStart(text: string): readonly (readonly string[])[] {
  return rowsOf(firstLines(text)).map(({ cells }) => cells);
}

/** Whether a text without a comma in its first row is cut alike by a separator in that row and the next. */
function isCutAlike(rows: readonly FoundRow[], separator: string): boolean {
  const [first, second] = rows.map(({ cells }) => cells.join(',').split(separator).length);
  return rows[0]?.cells.length === 1 && first !== undefined && first > 1 && first === second;
}

/**
 * Why the first row of a text is no header by the rules, where the text itself tells: the header stands further down,
 * under a title or a line `sep=`, or cells are separated by something else. Undefined where it is a header, or nothing
 * of that kind.
 */
export function misreadHeader({ path, text }: SourceText, rules: ColumnRules): Problem | undefined {
  const head = firstLines(text);
  const rows = rowsOf(head);
  const [first] = rows;
  if (first === undefined || isHeader(first.cells, rules)) return undefined;
  const kind = rules.isImported === true ? 'imported' : 'plain';
  const late = rows.find(({ cells }) => isHeader(cells, rules));
  if (late !== undefined) {
    return problem('late-header', startOf(path), { line: `${late.line}`, hint: HINTS.header[kind] });
  }
  for (const [separator, name] of SEPARATORS) {
    const cut = cutRows(head, separator).find(({ cells }) => isHeader(cells, rules));
    const line = cut?.line ?? (isCutAlike(rows, separator) ? first.line : undefined);
    if (line === undefined) continue;
    const column = (head.split('\n')[line - 1] as string).indexOf(separator) + 1;
    const values = { separator: name, hint: HINTS.separator[kind] };
    return problem('wrong-separator', { file: path, line, column: Math.max(column, 1) }, values);
  }
  return undefined;
}
