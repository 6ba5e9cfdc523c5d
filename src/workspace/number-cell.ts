import type { Exact } from '../model/exact.ts';
import type { Localised } from '../model/localised.ts';
import { type Place, problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { shown } from '../model/shown-text.ts';
import { digitCount } from '../numeric/power-of-ten.ts';
import { parseExact, toShortText } from '../numeric/text.ts';
import { numberHint } from './number-hint.ts';

export { shown };

const MOST_DIGITS = 40;
const LARGEST_POWER = 30;

/** A number whose exponent alone puts it past every bound. */
const FAR = /^[+-]?\d+(?:\.\d+)?e([+-]?)\d{7,}$/i;

function checkSize(value: Exact, text: string, at: Place, problems: ProblemList): boolean {
  const magnitude = digitCount(value.coefficient) + value.exponent;
  const mantissa = text
    .replace(/[eE].*$/, '')
    .replace(/[+.-]/g, '')
    .replace(/^0+/, '');
  if (mantissa.length > MOST_DIGITS) {
    problems.add(problem('number-too-long', at, { digits: `${mantissa.length}` }));
    return false;
  }
  if (value.coefficient === 0n) return true;
  const isLimit =
    magnitude === LARGEST_POWER + 1 && toShortText(value).replace('-', '') === `1${'0'.repeat(LARGEST_POWER)}`;
  if (magnitude > LARGEST_POWER && !isLimit) {
    problems.add(problem('number-too-large', at, { value: shown(text) }));
    return false;
  }
  if (magnitude <= -LARGEST_POWER) {
    problems.add(problem('number-too-small', at, { value: shown(text) }));
    return false;
  }
  return true;
}

/** Past this power of ten no figure is computed from numbers within the bounds, nor does a cell take more characters. */
const LARGEST_COMPUTED_POWER = 1000;
const MOST_CHARACTERS = 3000;

/**
 * A figure that compute wrote, in a cell that is not blank. It may lie past the bounds of the numbers it was made of,
 * but not past 10^1000 or 10^-1000. A text that is no number is a problem and gives undefined.
 */
export function readFigure(text: string, place: () => Place, problems: ProblemList): Exact | undefined {
  const value = text.length <= MOST_CHARACTERS ? parseExact(text) : undefined;
  if (value === undefined && text.length <= MOST_CHARACTERS) return readNumber(text, place, problems);
  const isWithin =
    value !== undefined &&
    Math.abs(value.exponent) <= MOST_CHARACTERS &&
    (value.coefficient === 0n || Math.abs(digitCount(value.coefficient) + value.exponent) <= LARGEST_COMPUTED_POWER);
  if (isWithin) return value;
  problems.add(problem('figure-out-of-range', place(), { value: shown(text) }));
  return undefined;
}

/**
 * The number in a cell that is not blank. A text that is no number, or past the bounds (10^30, 10^-30, 40 digits), is a
 * problem and gives undefined. The place and the hint are asked for only then.
 */
export function readNumber(
  text: string,
  place: () => Place,
  problems: ProblemList,
  hintOf: (text: string) => Localised = numberHint,
): Exact | undefined {
  const value = parseExact(text);
  if (value === undefined) {
    const far = FAR.exec(text);
    if (far !== null) {
      const code = far[1] === '-' ? 'number-too-small' : 'number-too-large';
      problems.add(problem(code, place(), { value: shown(text) }));
    } else problems.add(problem('bad-number', place(), { value: shown(text), hint: hintOf(text) }));
    return undefined;
  }
  // Short plain texts cannot break a bound, except by being tiny or carrying an exponent.
  if (text.length <= 20 && !/[eE]/.test(text)) return value;
  return checkSize(value, text, place(), problems) ? value : undefined;
}
