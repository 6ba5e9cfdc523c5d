import type { Localised } from '../model/localised.ts';
import { elided, shown } from '../model/shown-text.ts';
import { exact, parseExact, toShortText } from '../numeric/text.ts';
import { halfWidth } from './folded-text.ts';
import { isMissingMark } from './missing-text.ts';

/** The longest number, and the longest unit, that a hint repeats. */
const LONGEST = 60;

/** How much of a text is searched for a number with a unit: the search takes longer than the text is long. */
const SEARCHED = 1000;

/** What to write: the reading of the text, or both if it has two. */
function write(readings: readonly string[]): Localised {
  const [first = '', second] = readings;
  if (second === undefined) return { en: `write ${first}`, zh: `请写 ${first}` };
  return {
    en: `write ${first} if the comma is the decimal point, or ${second} if it groups digits`,
    zh: `若逗号是小数点，请写 ${first}；若逗号是分隔符，请写 ${second}`,
  };
}

/** The text with the look-alikes of ASCII that keyboards and spreadsheets produce turned into it. */
function asciiOf(text: string): string {
  return halfWidth(text)
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

/** Groups of thousands closed up; a group of them never begins with 0. */
function ungrouped(text: string): string {
  return text.replace(/^([+-]?[1-9]\d{0,2})((?:[,' _]\d{3})+)(?=\.|$)/, (_, head: string, tail: string) => {
    return head + tail.replace(/\D/g, '');
  });
}

/** A comma that may stand for a decimal point or between digits: behind it neither one digit nor a group of three. */
const AMBIGUOUS = /^[+-]?[1-9]\d*,(\d{2}|\d{4,})$/;

/**
 * The numbers a text can mean: groups of thousands closed up, a decimal comma made a point, a bare point given its 0.
 * None if that is unclear, or the hint would be too long to be shown whole.
 */
function readingsOf(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  if (AMBIGUOUS.test(text)) return [text.replace(',', '.'), text.replace(',', '')];
  const candidates = [
    text,
    ungrouped(text),
    text.replace(/^(?=\.)|(?<=^[+-])(?=\.)/, '0'),
    text.replace(/\.$/, ''),
    text.replace(',', '.'),
  ];
  return candidates.filter((candidate) => parseExact(candidate) !== undefined).slice(0, 1);
}

function multiplied(number: string, power: number): string {
  const { coefficient, exponent } = exact(number);
  return toShortText({ coefficient, exponent: exponent + power });
}

function unitHint(readings: readonly string[], unit: string): Localised {
  const power = MULTIPLIERS.find(([word]) => word.test(unit))?.[1];
  if (power !== undefined) return write(readings.map((number) => multiplied(number, power)));
  const { en, zh } = write(readings);
  const [shownEn, shownZh] = [elided(shown(unit), LONGEST, 'en'), elided(shown(unit), LONGEST, 'zh')];
  return { en: `${en}, without "${shownEn}"`, zh: `${zh}，不要带 "${shownZh}"` };
}

/** What a text that stands for a report that is missing can be made of, by where the cell is read. */
const MISSING_REMEDIES = {
  data: {
    en: 'leave the cell blank, add the text to "missingValues" in pingan.json, or read the table with "pingan import"',
    zh: '请留空，或把该文字加入 pingan.json 的 "missingValues"，或用 "pingan import" 读取该表',
  },
  import: {
    en: 'name it with --missing, add it to "missingValues" in pingan.json, or clear the cell',
    zh: '请用 --missing 指定，或加入 pingan.json 的 "missingValues"，或清空该单元格',
  },
  published: {
    en: 'add the text to "missingValues" in pingan.json, or clear the cell',
    zh: '请把该文字加入 pingan.json 的 "missingValues"，或清空该单元格',
  },
} as const satisfies Record<string, Localised>;

/** What a spreadsheet writes for a failed formula, and infinities: nobody's mark of a missing value. */
const FAILED = /^(?:[+-]?inf(?:inity)?|#(?:div\/0!|ref!|value!|num!|name\?|null!))$/iu;

/** Whether a text may say that nothing was reported: a mark, one with a footnote, or words without any digit. */
function maySayMissing(text: string): boolean {
  const plain = asciiOf(text).trim();
  if (plain === '' || plain.length > LONGEST || FAILED.test(plain)) return false;
  return isMissingMark(plain.replace(/\s*[([].*$/u, ''), new Set()) || !/\p{N}/u.test(plain);
}

/** What to write instead of a text that is no number in a cell that reports one, which may be missing. */
export function figureHint(text: string, where: keyof typeof MISSING_REMEDIES): Localised {
  if (!maySayMissing(text)) return numberHint(text);
  const { en, zh } = MISSING_REMEDIES[where];
  return { en: `correct it; if nothing was reported, ${en}`, zh: `请更正；若表示未上报，${zh}` };
}

/** What to write instead of a text that is no number. */
export function numberHint(text: string): Localised {
  const plain = asciiOf(text).trim();
  if (plain === '' || NOT_A_NUMBER.test(plain)) {
    return { en: 'leave the cell blank if nothing was reported', zh: '未上报则请留空' };
  }
  const meant = readingsOf(plain);
  if (meant.length > 0) return write(meant);
  const [, digits = '', unit = ''] = /^([+-]?[\d.,' _]*\d\.?)\s*([^\d\s.,'_].*)$/.exec(plain.slice(0, SEARCHED)) ?? [];
  const readings = readingsOf(digits);
  return readings.length === 0 || /\d/.test(unit) ? PLAIN_HINT : unitHint(readings, unit);
}
