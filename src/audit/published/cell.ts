import type { Exact } from '../../model/exact.ts';
import { parseExact } from '../../numeric/text.ts';
import { isMissingMark } from '../../workspace/missing-text.ts';

/** What a cell of numbers holds. */
export type Reading =
  | { readonly kind: 'number'; readonly value: Exact }
  /** The cell says only that the number is below or above another, as in "<5". */
  | { readonly kind: 'bound'; readonly sign: '<' | '≤' | '>' | '≥'; readonly value: Exact }
  /** Nothing, or a mark that stands for nothing, such as a dash. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' };

/** What numbers of a column stand for: marks and units differ. */
export type NumberKind = 'figure' | 'rank' | 'change' | 'share';

/** Marks of footnotes behind a number. Superscript digits are removed first: NFKC would make them digits of the number. */
const FOOTNOTE = /[*†‡§¶⁰¹²³⁴-⁹ⁱ]+$/u;
/** Spaces, invisible ones included. */
const SPACES = /[\s\u200b\u2060\ufeff]+/gu;

const SIGNS: Readonly<Record<string, '<' | '≤' | '>' | '≥'>> = {
  '<': '<',
  '<=': '≤',
  '≤': '≤',
  '>': '>',
  '>=': '≥',
  '≥': '≥',
};

/** What surrounds the number in each kind of column; what is left must be a number. */
const DRESS: Readonly<Record<NumberKind, (text: string) => string>> = {
  // A percentage of the weight: its value is made a share below.
  share: (text) => text.replace(/%$/u, 'e-2'),
  figure: (text) => text.replace(/(?:分|点|points?|pts)$/iu, ''),
  rank: (text) => {
    return text
      .replace(/^(?:并列)?第?|(?:名|位)?(?:[(]?并列[)]?)?$/gu, '')
      .replace(/^(?:no\.?|#|=|t)(?=\d)|(?<=\d)(?:=|t)$/giu, '')
      .replace(/(?<=\d)(?:st|nd|rd|th)$/iu, '');
  },
  change: (text) => {
    const amount = text.replace(/(?:位|名|分|个?百分点)$/u, '');
    if (/^(?:持平|不变)$/u.test(amount)) return '0';
    return amount.replace(/^(?:[↑▲△]|上升|升|\+)/u, '').replace(/^(?:[↓▼▽]|下降|降)/u, '-');
  },
};

/** A text without separators of thousands, if each group has three digits and the first is no zero. */
function closedUp(text: string): string {
  return /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
}

/**
 * Reads a cell of a table that was made for readers: full-width digits, 第1名, 89.30分, `2=`, `<5`, ↓3, footnotes.
 * Marks for missing, and those that are added, are blank. A number is read only if it is unambiguous: `89,30` is unreadable, `1,204.5` is not.
 */
export function readPublishedNumber(text: string, kind: NumberKind, missing: ReadonlySet<string>): Reading {
  if (isMissingMark(text, missing)) return { kind: 'blank' };
  const bare = text
    .trim()
    .replace(FOOTNOTE, '')
    .normalize('NFKC')
    .replace(SPACES, '')
    .replace(/\u2212/gu, '-');
  if (isMissingMark(bare, missing)) return { kind: 'blank' };
  const [, sign = '', rest = bare] = /^([<>]=?|[≤≥])(.+)$/u.exec(bare) ?? [];
  const value = parseExact(closedUp(DRESS[kind](rest)));
  if (value === undefined) return { kind: 'unreadable' };
  const bound = SIGNS[sign];
  if (bound !== undefined) return { kind: 'bound', sign: bound, value };
  return { kind: 'number', value };
}

/** A text as it is compared, without regard to width and to spaces at its ends. */
export function publishedText(text: string): string {
  return text.normalize('NFKC').trim();
}
