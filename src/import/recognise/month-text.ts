import type { Month } from '../../model/settings.ts';
import type { SheetCell } from '../sheets/sheet.ts';

/** A month as a table tells it; without a year where it tells none. */
export interface ToldMonth {
  readonly year: number | undefined;
  readonly month: number;
}

const ENGLISH = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];

const YEAR = '(?<year>(?:19|20)\\d{2})';
const MONTH = '(?<month>1[0-2]|0?[1-9])';
const NAME = `(?<name>${ENGLISH.join('|')})\\.?`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';

const FORMS = [
  `${YEAR}年${MONTH}月份?(?:${DAY}日)?`,
  `${YEAR}[-/]${MONTH}(?:[-/]${DAY})?(?:[ t]00:00(?::00)?)?`,
  // 2025.1 may have been 2025.10, which spreadsheets shorten.
  `${YEAR}\\.(?<month>1[0-2]|0[1-9])`,
  `${YEAR}(?<month>1[0-2]|0[1-9])`,
  `${YEAR}m(?<month>1[0-2]|0[1-9])`,
  `${NAME}[ ,-]*${YEAR}`,
  `${YEAR}[ -]*${NAME}`,
  `${MONTH}月份?`,
];

const PATTERNS = FORMS.map((form) => new RegExp(`^${form}$`, 'u'));
const WITHIN = [
  new RegExp(`${YEAR}年${MONTH}月`, 'gu'),
  new RegExp(`(?<![\\d.])${YEAR}[-_.](?<month>1[0-2]|0[1-9])(?![\\d.])`, 'gu'),
  new RegExp(`(?<!\\d)${YEAR}m?(?<month>1[0-2]|0[1-9])(?!\\d)`, 'gu'),
  new RegExp(`(?<![a-z])${NAME}[ ,_-]*${YEAR}(?!\\d)`, 'gu'),
  new RegExp(`(?<!\\d)${YEAR}[ _-]*${NAME}(?![a-z])`, 'gu'),
];

function told({ year, month, name }: Readonly<Record<string, string | undefined>>): ToldMonth {
  const number =
    name === undefined ? Number(month) : ENGLISH.findIndex((english) => english.startsWith(name.slice(0, 3))) + 1;
  return { year: year === undefined ? undefined : Number(year), month: number };
}

/** The month that a whole text names; undefined if it names none. */
export function monthOfText(text: string): ToldMonth | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (plain === '' || plain.length > 24) return undefined;
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(plain)?.groups;
    if (groups !== undefined) return told(groups);
  }
  return undefined;
}

/** Whether a whole text is a month or a year. */
export function isTimeText(text: string): boolean {
  return monthOfText(text) !== undefined || /^(?:19|20)\d{2}年?$/.test(text.trim());
}

/** The month that a cell is: a date is of its month. */
export function monthOfCell(cell: SheetCell | undefined): ToldMonth | undefined {
  if (cell?.kind === 'date') return { year: cell.year, month: cell.month };
  return cell?.kind === 'text' || cell?.kind === 'number' ? monthOfText(cell.text) : undefined;
}

/** YYYY-MM. */
export function monthName(year: number, month: number): Month {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The months that stand within a text, such as a title or a file's name. */
export function monthsWithin(text: string): Month[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const found = new Set<Month>();
  for (const pattern of WITHIN) {
    for (const { groups } of plain.matchAll(pattern)) {
      const { year, month } = told(groups ?? {});
      if (year !== undefined) found.add(monthName(year, month));
    }
  }
  return [...found];
}

/** The year that a text speaks of, where it speaks of one alone. */
export function yearWithin(text: string): number | undefined {
  const years = new Set(
    [...text.normalize('NFKC').matchAll(/(?<!\d)((?:19|20)\d{2})(?=年|\D|$)/gu)].map(([, year]) => Number(year)),
  );
  return years.size === 1 ? [...years][0] : undefined;
}
