import type { Exact } from '../model/exact.ts';
import type { Localised } from '../model/localised.ts';
import { type Place, problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { visible } from '../model/visible.ts';
import { digitCount } from '../numeric/power-of-ten.ts';
import { parseExact, toShortText } from '../numeric/text.ts';

const MOST_DIGITS = 40;
const LARGEST_POWER = 30;

function write(text: string): Localised {
  return { en: `write ${text}`, zh: `请写 ${text}` };
}

/** The text with the look-alikes of ASCII that keyboards and spreadsheets produce turned into it. */
function asciiOf(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u202f]/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\u2019/g, "'");
}

const NOT_A_NUMBER =
  /^(nan|n\/?a|null|nil|none|-+|—+|\.+|\/|\?+|inf|infinity|[+-]inf(inity)?|#n\/a|#div\/0!|缺失|无|暂无)$/i;

const PLAIN_HINT: Localised = {
  en: 'write digits with a point for decimals, such as 12.5, or leave the cell blank if nothing was reported',
  zh: '请用数字和小数点书写，例如 12.5；未上报则留空',
};

/** Words behind a number that multiply it, as powers of ten. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(k\b|thousand|千)/i, 3],
  [/^万亿/, 12],
  [/^万/, 4],
  [/^(million|百万)/i, 6],
  [/^(billion|十亿)/i, 9],
  [/^亿/, 8],
];

/** The number a text means: groups of thousands closed up, a decimal comma made a point, a bare point given its 0. */
function meantNumber(text: string): string | undefined {
  if (parseExact(text) !== undefined) return text;
  const ungrouped = text.replace(/^([+-]?\d{1,3})((?:[,' _]\d{3})+)(?=\.|$)/, (_, head: string, tail: string) => {
    return head + tail.replace(/\D/g, '');
  });
  const mended = [
    ungrouped,
    text.replace(/^(?=\.)|(?<=^[+-])(?=\.)/, '0'),
    text.replace(/\.$/, ''),
    text.replace(',', '.'),
  ];
  return mended.find((candidate) => parseExact(candidate) !== undefined);
}

function unitHint(number: string, unit: string): Localised {
  const power = MULTIPLIERS.find(([word]) => word.test(unit))?.[1];
  const value = power === undefined ? undefined : parseExact(number);
  if (value !== undefined) return write(toShortText({ ...value, exponent: value.exponent + (power ?? 0) }));
  return { en: `write ${number}, without "${shown(unit)}"`, zh: `请写 ${number}，不要带 "${shown(unit)}"` };
}

/** What to write instead of a text that is no number. */
export function numberHint(text: string): Localised {
  const plain = asciiOf(text).trim();
  if (plain === '' || NOT_A_NUMBER.test(plain)) {
    return { en: 'leave the cell blank if nothing was reported', zh: '未上报则请留空' };
  }
  const meant = meantNumber(plain);
  if (meant !== undefined) return write(meant);
  const [, digits, unit] = /^([+-]?[\d.,' _]*\d\.?)\s*([^\d\s.,'_].*)$/.exec(plain) ?? [];
  const number = digits === undefined ? undefined : meantNumber(digits);
  return number === undefined || unit === undefined || /\d/.test(unit) ? PLAIN_HINT : unitHint(number, unit);
}

/** A number whose exponent alone puts it past every bound. */
const FAR = /^[+-]?\d+(?:\.\d+)?e([+-]?)\d{7,}$/i;

/** A value for a message: cut when it is long, control characters made visible. */
export function shown(text: string): string {
  const escaped = visible(text);
  const characters = [...escaped];
  return characters.length > 60 ? `${characters.slice(0, 57).join('')}...` : escaped;
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
    const far = FAR.exec(text);
    if (far !== null) {
      const code = far[1] === '-' ? 'number-too-small' : 'number-too-large';
      problems.add(problem(code, place(), { value: shown(text) }));
    } else problems.add(problem('bad-number', place(), { value: shown(text), hint: numberHint(text) }));
    return undefined;
  }
  // Short plain texts cannot break a bound, except by being tiny or carrying an exponent.
  if (text.length <= 20 && !/[eE]/.test(text)) return value;
  return checkSize(value, text, place(), problems) ? value : undefined;
}
