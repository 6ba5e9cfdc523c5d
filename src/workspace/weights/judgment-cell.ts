import type { Ratio } from '../../model/exact.ts';
import type { Localised } from '../../model/localised.ts';
import { type Place, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { isPositive } from '../../numeric/exact.ts';
import { ratioOf } from '../../numeric/ratio.ts';
import { parseExact } from '../../numeric/text.ts';
import { readNumber, shown } from '../number-cell.ts';

/** Saaty's scale goes from 1/9 to 9. */
const SCALE_END = 9n;

const PLAIN_HINT: Localised = {
  en: 'write a number above 0, such as 3, or a fraction, such as 1/3',
  zh: '请写大于 0 的数，例如 3，或分数，例如 1/3',
};
const DATE_HINT: Localised = {
  en: 'format the column as text and write the fraction again, such as 1/3, which spreadsheets turn into a date',
  zh: '电子表格会把 1/3 一类的分数变成日期，请将该列设为文本格式后重写分数',
};

/** What spreadsheets make of 1/3. */
const DATE = /^(\d{1,2}-[a-z]{3}|[a-z]{3}-\d{1,2}|\d{1,2}月\d{1,2}日|\d{4}([-/])\d{1,2}\2\d{1,2})$/i;

/** The texts of a fraction's numerator and denominator; a number stands over 1. */
function partsOf(text: string): readonly [string, string] {
  const at = text.indexOf('/');
  return at === -1 ? [text, '1'] : [text.slice(0, at), text.slice(at + 1)];
}

function isJudgment(text: string): boolean {
  return partsOf(text).every((part) => {
    const value = parseExact(part);
    return value !== undefined && isPositive(value);
  });
}

/** What to write instead of a text that is no judgment. */
function judgmentHint(text: string): Localised {
  const plain = text.normalize('NFKC').trim();
  if (DATE.test(plain)) return DATE_HINT;
  const meant = plain
    .replace(/\s*[:\u2044\u2236\u00f7比/]\s*/, '/')
    .replace(',', '.')
    .replace(/\/1$/, '');
  return isJudgment(meant) ? { en: `write ${meant}`, zh: `请写 ${meant}` } : PLAIN_HINT;
}

/**
 * How many times more one thing matters than another: a positive number, or a fraction of two. A text that is neither
 * is a problem and gives undefined.
 */
export function readJudgment(text: string, place: () => Place, problems: ProblemList): Ratio | undefined {
  if (text === '') {
    problems.add(problem('blank-cell', place(), { column: 'value' }));
    return undefined;
  }
  if (!isJudgment(text)) {
    problems.add(problem('bad-judgment', place(), { value: shown(text), hint: judgmentHint(text) }));
    return undefined;
  }
  const [numerator, denominator] = partsOf(text).map((part) => readNumber(part, place, problems));
  return numerator && denominator && ratioOf(numerator, denominator);
}

/** Whether a judgment lies outside Saaty's scale. */
export function isOffScale({ numerator, denominator }: Ratio): boolean {
  return numerator > SCALE_END * denominator || denominator > SCALE_END * numerator;
}
