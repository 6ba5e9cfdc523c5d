import type { Exact } from './exact.ts';
import type { MethodKind } from './input-columns.ts';
import type { Localised } from './localised.ts';

/** Exponents of power means lie between this and its negative. */
export const EXPONENT_MOST = 20;

/** What the path of a file may leave open. */
export type Placeholder = 'month' | 'year' | 'region';

/** What may be written for a setting. */
export type Form =
  | { readonly form: 'encoding' | 'flag' | 'exponent' | 'text-set' }
  | { readonly form: 'text'; readonly canBeEmpty: boolean }
  | { readonly form: 'path'; readonly placeholders: readonly Placeholder[] }
  | { readonly form: 'texts'; readonly most: number }
  | { readonly form: 'choice'; readonly names: readonly string[] }
  | { readonly form: 'method' | 'method-per-level'; readonly of: ChosenKind }
  | { readonly form: 'weighting'; readonly keep: (method: Weighting) => boolean }
  | { readonly form: 'whole'; readonly least: number; readonly most: number | undefined }
  | {
      readonly form: 'number';
      readonly limits: Limits;
      /** Read as a double: nothing that is written depends on it. */
      readonly isDouble: boolean;
    }
  | {
      readonly form: 'group';
      readonly keys: SettingTable;
      /** Whether all keys must be written where the group is: the defaults of its keys are the group's alone. */
      readonly isWhole: boolean;
      /** Whether `false` may stand in its place. */
      readonly canBeOff: boolean;
      /** The keys whose values must rise, and the key whose value must be above 0. */
      readonly rising: readonly string[];
      readonly positive: string | undefined;
    }
  | { readonly form: 'list'; readonly keys: SettingTable; readonly unique: string | undefined };

/** The bounds of a number: at least, more than, at most. */
export interface Limits {
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
}

/** The kinds of methods that a setting chooses from. */
export type ChosenKind = Exclude<MethodKind, 'transform' | 'rollup'>;

/** What a weighting method is chosen by. */
interface Weighting {
  /** undefined where the weights do not depend on the data. */
  readonly objective: object | undefined;
  readonly combines: boolean;
}

/** What is told of a setting of any form. */
export interface SettingDescription {
  /** What it is for: its description in the JSON Schema and the manual. */
  readonly about: Localised;
  /** What may be written, as messages say it; of a weighting it is made of the methods' names. */
  readonly expected: Localised | undefined;
  /** What counts where it is not written; undefined where it must be, where nothing counts, or where its methods say so. */
  readonly fallback: unknown;
  readonly isOptional: boolean;
  /** What counts while its value is at fault, where its default would blame other files: the least demanding value. */
  readonly standIn: unknown;
  /** Whether nothing else can be read while its value is at fault. */
  readonly guides: boolean;
}

/**
 * A setting as it is declared, once: validation, JSON Schema, messages, manual and the type of the settings come from it.
 * `Written` is its value in pingan.json, with its default filled in; `Read` is what it is read as.
 */
export type Setting<Written = unknown, Read = unknown> = SettingDescription &
  Form & { readonly types?: { readonly written: Written; readonly read: Read } };

/** Settings by their keys. */
export type SettingTable = Readonly<Record<string, Setting>>;

export type WrittenOf<Table extends SettingTable> = {
  readonly [Key in keyof Table]: Table[Key] extends Setting<infer Written, unknown> ? Written : never;
};
export type ReadOf<Table extends SettingTable> = {
  readonly [Key in keyof Table]: Table[Key] extends Setting<unknown, infer Read> ? Read : never;
};

type Details = Partial<Pick<SettingDescription, 'expected' | 'standIn' | 'guides'>>;

function told(
  about: Localised,
  fallback: unknown,
  expected: Localised | undefined,
  details: Details = {},
): SettingDescription {
  return { about, fallback, isOptional: false, standIn: undefined, guides: false, expected, ...details };
}

const NAME: Localised = { en: 'a text that is not empty', zh: '非空文本' };
const PATH: Localised = { en: 'a path relative to pingan.json', zh: '相对于 pingan.json 的路径' };
const FLAG: Localised = { en: 'true or false', zh: 'true 或 false' };
const METHOD: Localised = { en: 'the name of a method', zh: '方法名' };
const METHOD_PER_LEVEL: Localised = {
  en: 'one method, or a list with one method a level, the top level first',
  zh: '一个方法名，或每级一个方法名的列表，最高一级在前',
};
const EXPONENT: Localised = {
  en: `a number from -${EXPONENT_MOST} to ${EXPONENT_MOST}, other than 0`,
  zh: `-${EXPONENT_MOST} 至 ${EXPONENT_MOST} 之间不为 0 的数`,
};

/** Some texts of which one must be written. */
export function oneOf(...values: readonly string[]): Localised {
  const all = values.map((value) => `"${value}"`);
  return { en: all.join(' or '), zh: all.join(' 或 ') };
}

function wholeWords(least: number, most: number | undefined): Localised {
  if (most === undefined) return { en: `a whole number from ${least} upwards`, zh: `不小于 ${least} 的整数` };
  return { en: `a whole number from ${least} to ${most}`, zh: `${least} 至 ${most} 的整数` };
}

function numberWords({ least, above, most }: Limits): Localised {
  if (above !== undefined) return { en: `a number above ${above}`, zh: `大于 ${above} 的数` };
  if (least === undefined) return { en: 'a number', zh: '一个数' };
  if (most === undefined) return { en: `a number from ${least} upwards`, zh: `不小于 ${least} 的数` };
  return { en: `a number from ${least} to ${most}`, zh: `${least} 至 ${most} 的数` };
}

/** A text that is not empty; without a fallback it must be written. */
export function text(fallback: string | undefined, about: Localised, details?: Details): Setting<string, string> {
  return { form: 'text', canBeEmpty: false, ...told(about, fallback, NAME, details) };
}

/** Any text. */
export function anyText(about: Localised): Setting<string, string> {
  return { form: 'text', canBeEmpty: true, ...told(about, undefined, NAME) };
}

/** The path of a file in the workspace. */
export function path(
  fallback: string,
  about: Localised,
  ...placeholders: readonly Placeholder[]
): Setting<string, string> & { readonly form: 'path' } {
  return { form: 'path', placeholders, ...told(about, fallback, PATH, { guides: true }) };
}

/** The name of an encoding that the platform can read. */
export function encoding(about: Localised, details?: Details): Setting<string, string> {
  return { form: 'encoding', ...told(about, undefined, undefined, details) };
}

/** A list of at least one text, and at most so many, none of them empty. */
export function texts(
  most: number,
  fallback: readonly string[],
  about: Localised,
  details: Details,
): Setting<readonly string[], readonly string[]> {
  return { form: 'texts', most, ...told(about, fallback, undefined, details) };
}

/** A list of any texts, of which each counts once. */
export function textSet(
  fallback: readonly string[],
  about: Localised,
  details: Details,
): Setting<readonly string[], ReadonlySet<string>> {
  return { form: 'text-set', ...told(about, fallback, undefined, details) };
}

export function flag(about: Localised): Setting<boolean, boolean> {
  return { form: 'flag', ...told(about, false, FLAG) };
}

/** A flag that is set unless it is written otherwise. */
export function flagSet(about: Localised): Setting<boolean, boolean> {
  return { form: 'flag', ...told(about, true, FLAG) };
}

export function choice<const Name extends string>(
  names: readonly Name[],
  fallback: NoInfer<Name> | undefined,
  about: Localised,
): Setting<Name, Name> {
  return { form: 'choice', names, ...told(about, fallback, oneOf(...names)) };
}

/** A method of a kind; its table says which counts where none is written. */
export function method(of: ChosenKind, about: Localised): Setting<string, string> {
  return { form: 'method', of, ...told(about, undefined, METHOD) };
}

/** One method for all levels or one each, read as one each. */
export function methodPerLevel(
  of: 'aggregation' | 'weights',
  about: Localised,
): Setting<string | readonly string[], readonly string[]> {
  return { form: 'method-per-level', of, ...told(about, undefined, METHOD_PER_LEVEL) };
}

/** One of the weighting methods that a test keeps. */
export function weighting(keep: (method: Weighting) => boolean, about: Localised): Setting<string, string> {
  return { form: 'weighting', keep, ...told(about, undefined, undefined) };
}

export function whole(
  least: number,
  most: number | undefined,
  fallback: number | undefined,
  about: Localised,
): Setting<number, number> {
  return { form: 'whole', least, most, ...told(about, fallback, wholeWords(least, most)) };
}

/** A number, read as the decimal that is written. */
export function number(
  limits: Limits,
  fallback: number | undefined,
  about: Localised,
  details?: Details,
): Setting<number, Exact> {
  return { form: 'number', limits, isDouble: false, ...told(about, fallback, numberWords(limits), details) };
}

/** A number that no output is made of, read as a double. */
export function double(limits: Limits, fallback: number, about: Localised): Setting<number, number> {
  return { form: 'number', limits, isDouble: true, ...told(about, fallback, numberWords(limits)) };
}

/** The exponent of a power mean. */
export function exponent(about: Localised): Setting<number, Exact> {
  return { form: 'exponent', ...told(about, undefined, EXPONENT) };
}

type GroupDetails = Details & {
  readonly isWhole?: boolean;
  readonly rising?: readonly string[];
  readonly positive?: string;
};

/** The defaults of keys, as one value; undefined where one has none. */
function fallbacksOf(keys: SettingTable): unknown {
  const entries = Object.entries(keys).map(([key, { fallback }]) => [key, fallback] as const);
  return entries.some(([, fallback]) => fallback === undefined) ? undefined : Object.fromEntries(entries);
}

/** Settings that belong together, in braces. */
export function group<const Keys extends SettingTable>(
  keys: Keys,
  about: Localised,
  { isWhole = false, rising = [], positive, ...details }: GroupDetails,
): Setting<WrittenOf<Keys>, ReadOf<Keys>> {
  const form = { form: 'group', keys, isWhole, canBeOff: false, rising, positive } as const;
  return { ...form, ...told(about, fallbacksOf(keys), details.expected, details) };
}

/** Settings that belong together and can be turned off as one by `false`. */
export function groupOrOff<const Keys extends SettingTable>(
  keys: Keys,
  about: Localised,
  details: Details,
): Setting<WrittenOf<Keys> | false, ReadOf<Keys> | undefined> {
  const form = { form: 'group', keys, isWhole: false, canBeOff: true, rising: [], positive: undefined } as const;
  return { ...form, ...told(about, fallbacksOf(keys), details.expected, details) };
}

/** A list of settings that belong together, in braces each, read as `Item`s. */
export function list<Item>() {
  return <const Keys extends SettingTable>(
    keys: Keys,
    about: Localised,
    { unique, ...details }: Details & { readonly unique?: keyof Keys & string },
  ): Setting<readonly WrittenOf<Keys>[], readonly Item[]> => {
    return { form: 'list', keys, unique, ...told(about, [], details.expected, details) };
  };
}

/** A setting that need not be written, and has no default. */
export function optional<Written, Read>(
  setting: Setting<Written, Read>,
): Setting<Written | undefined, Read | undefined> {
  return { ...setting, fallback: undefined, isOptional: true } as Setting<Written | undefined, Read | undefined>;
}
