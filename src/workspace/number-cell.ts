import type { Exact } from '../model/exact.ts';
import type { Localised } from '../model/localised.ts';
import { type Place, problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { digitCount } from '../numeric/power-of-ten.ts';
import { parseExact, toShortText } from '../numeric/text.ts';

const MOST_DIGITS = 40;
const LARGEST_POWER = 30;

function write(text: string): Localised {
  return { en: `write ${text}`, zh: `请写 ${text}` };
}

function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');
}

const NOT_A_NUMBER = /^(nan|n\/?a|null|nil|none|-+|—+|\.+|inf|infinity|[+-]inf(inity)?|#n\/a|#div\/0!|缺失|无)$/i;

const PLAIN_HINT: Localised = {
  en: 'write digits with a point for decimals, such as 12.5, or leave the cell blank if nothing was reported',
  zh: '请用数字和小数点书写，例如 12.5；未上报则留空',
};

function percentHint(number: string): Localised {
  return { en: `write ${number} and put % into the unit column`, zh: `请写 ${number}，并在 unit 列注明 %` };
}

function unitHint(number: string, unit: string): Localised {
  return {
    en: `write ${number} and put "${unit}" into the unit column`,
    zh: `请写 ${number}，并在 unit 列注明 "${unit}"`,
  };
}

/** What to write instead of a text that is no number. */
export function numberHint(text: string): Localised {
  const plain = halfWidth(text).trim();
  if (NOT_A_NUMBER.test(plain)) {
    return { en: 'leave the cell blank if nothing was reported', zh: '未上报则请留空' };
  }
  if (parseExact(plain) !== undefined) return write(plain);
  const ungrouped = plain.replace(/^([+-]?\d{1,3})((?:[,' _]\d{3})+)(?=\.|$)/, (_, head: string, tail: string) => {
    return head + tail.replace(/\D/g, '');
  });
  if (parseExact(ungrouped) !== undefined) return write(ungrouped);
  if (/^[+-]?\.\d+$/.test(plain)) return write(plain.replace('.', '0.'));
  if (/^[+-]?\d+\.$/.test(plain)) return write(plain.slice(0, -1));
  const decimalComma = plain.replace(',', '.');
  if (/^[+-]?\d+,\d+$/.test(plain)) return write(decimalComma);
  const withUnit = /^([+-]?[\d,]+(?:\.\d+)?)\s*(\D+)$/.exec(plain);
  const number = withUnit?.[1]?.replaceAll(',', '');
  if (withUnit === null || number === undefined || parseExact(number) === undefined) return PLAIN_HINT;
  return withUnit[2] === '%' ? percentHint(number) : unitHint(number, withUnit[2] as string);
}

/** A value for a message: cut when it is long, control characters made visible. */
export function shown(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const visible = text.replace(/[\u0000-\u001f\u007f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return visible.length > 60 ? `${visible.slice(0, 57)}...` : visible;
}

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

/**
 * The number in a cell that is not blank. A text that is none, or past the bounds (10^30, 10^-30, 40 digits), is a
 * problem and gives undefined. The place is asked for only then.
 */
export function readNumber(text: string, place: () => Place, problems: ProblemList): Exact | undefined {
  const value = parseExact(text);
  if (value === undefined) {
    problems.add(problem('bad-number', place(), { value: shown(text), hint: numberHint(text) }));
    return undefined;
  }
  // Short plain texts cannot break a bound, except by being tiny or carrying an exponent.
  if (text.length <= 20 && !/[eE]/.test(text)) return value;
  return checkSize(value, text, place(), problems) ? value : undefined;
}
