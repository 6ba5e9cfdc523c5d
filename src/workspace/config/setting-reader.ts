import type { Exact } from '../../model/exact.ts';
import type { Localised } from '../../model/localised.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { standInOf } from '../../model/setting-defaults.ts';
import type { Limits, Setting, SettingTable } from '../../model/setting-kinds.ts';
import { shown } from '../../model/shown-text.ts';
import { compare, isPositive, ONE, ZERO } from '../../numeric/exact.ts';
import { exact } from '../../numeric/text.ts';
import { exponentFault } from '../bounds.ts';
import { placeholdersOf } from '../files/path-template.ts';
import { insidePath } from '../files/safe-path.ts';
import { readNumber } from '../number-cell.ts';
import type { JsonPath } from './json-document.ts';
import { settingKey } from './setting-at.ts';
import { badSetting, type SettingsContext } from './setting-problems.ts';

const NO_PLACEHOLDER: Localised = { en: 'a path without placeholders', zh: '不含占位符的路径' };

type SettingOf<Form extends Setting['form']> = Extract<Setting, { readonly form: Form }>;

/** Whether a number is within limits. */
function isWithin(value: Exact, { least, above, most }: Limits): boolean {
  const against = (limit: number): number => compare(value, exact(`${limit}`));
  if (least !== undefined && against(least) < 0) return false;
  if (above !== undefined && against(above) <= 0) return false;
  return most === undefined || against(most) <= 0;
}

type Keyed = Readonly<Record<string, unknown>>;

/** Reads settings, each by its form, as the schema gave them: numbers become the decimals that are written. */
export class SettingReader {
  readonly #context: SettingsContext;
  /** The keys whose values cannot be used; other values stand in for them. */
  readonly #faulty: ReadonlySet<unknown>;
  readonly #levels: number;
  readonly #problems: ProblemList;

  constructor(context: SettingsContext, faulty: ReadonlySet<unknown>, levels: number, problems: ProblemList) {
    this.#context = context;
    this.#faulty = faulty;
    this.#levels = levels;
    this.#problems = problems;
  }

  #refuse(path: JsonPath): void {
    this.#problems.add(badSetting(this.#context, path));
  }

  /** The number at a path as it is written, never through a binary float; undefined, with a problem, if it is no number. */
  #number(path: JsonPath, fallback: unknown): Exact | undefined {
    const { document } = this.#context;
    const written = this.#faulty.has(path[0]) ? undefined : document.textOf(path);
    return readNumber(written ?? String(fallback), () => document.placeOf(path), this.#problems);
  }

  /** A number within its limits: as a decimal it can be beyond one that it meets as a double. */
  #limited({ limits, isDouble }: SettingOf<'number'>, path: JsonPath, raw: unknown): unknown {
    if (isDouble) return raw;
    const value = this.#number(path, raw);
    if (value === undefined || isWithin(value, limits)) return value ?? ZERO;
    this.#refuse(path);
    return ZERO;
  }

  /** An exponent; a faulty one is replaced by one that takes any score. */
  #exponent(path: JsonPath, raw: unknown): Exact {
    const exponent = this.#number(path, raw);
    if (exponent === undefined) return ONE;
    const fault = exponentFault(exponent);
    if (fault === 'zero') this.#problems.add(problem('zero-exponent', this.#context.document.placeOf(path), {}));
    if (fault === 'far') this.#refuse(path);
    return fault === undefined ? exponent : ONE;
  }

  /** A path that must stay in the workspace and hold only the placeholders it may. */
  #path({ placeholders: allowed }: SettingOf<'path'>, path: JsonPath, raw: string): string {
    const at = this.#context.document.placeOf(path);
    if (insidePath('/', raw) === undefined) this.#problems.add(problem('path-outside', at, { path: raw }));
    for (const name of placeholdersOf(raw)) {
      if (allowed.some((placeholder) => placeholder === name)) continue;
      const known = allowed.length === 0 ? NO_PLACEHOLDER : allowed.map((item) => `{${item}}`).join(' ');
      this.#problems.add(problem('bad-template', at, { path: raw, placeholder: `{${name}}`, known }));
    }
    return raw;
  }

  /** One method for each level; for a list of another length its stand-in, if there is one. */
  #perLevel(setting: Setting, path: JsonPath, raw: string | readonly string[]): readonly unknown[] {
    if (typeof raw === 'string') return Array(this.#levels).fill(raw);
    if (raw.length === this.#levels) return raw;
    this.#refuse(path);
    const standIn = standInOf(setting, this.#context.methods);
    return standIn === undefined ? raw : Array(this.#levels).fill(standIn);
  }

  #group({ keys, rising, positive }: SettingOf<'group'>, path: JsonPath, raw: Keyed): Keyed {
    const before = this.#problems.errorCount;
    const read = this.readAll(keys, path, raw);
    if (this.#problems.errorCount > before) return read;
    const [low, high] = rising.map((key) => read[key] as Exact);
    const isRising = low === undefined || high === undefined || compare(low, high) < 0;
    const isAbove = positive === undefined || isPositive(read[positive] as Exact);
    if (!isRising || !isAbove) this.#refuse(path);
    return read;
  }

  /** Items that say something of the same thing twice: it would be unclear which of them counts. */
  #refuseRepeated(key: string, path: JsonPath, raw: readonly Keyed[]): void {
    const first = new Map<unknown, number>();
    for (const [at, item] of raw.entries()) {
      const place = this.#context.document.placeOf([...path, at, key]);
      const line = first.get(item[key]);
      if (line === undefined) first.set(item[key], place.line);
      else {
        const values = { key: settingKey([...path, key]), value: shown(`${item[key]}`), first: `${line}` };
        this.#problems.add(problem('repeated-item', place, values));
      }
    }
  }

  #list({ keys, unique }: SettingOf<'list'>, path: JsonPath, raw: readonly Keyed[]): readonly Keyed[] {
    if (unique !== undefined && !this.#faulty.has(path[0])) this.#refuseRepeated(unique, path, raw);
    return raw.map((item, at) => this.readAll(keys, [...path, at], item));
  }

  /** Every setting of a table that stands at a path, read. */
  readAll(table: SettingTable, path: JsonPath, raw: Keyed): Keyed {
    const entries = Object.entries(table).map(([key, setting]) => {
      return [key, this.read(setting, [...path, key], raw[key])] as const;
    });
    return Object.fromEntries(entries);
  }

  /** A setting, read by its form; undefined if it is not written and has no default. */
  read(setting: Setting, path: JsonPath, raw: unknown): unknown {
    if (raw === undefined) return undefined;
    switch (setting.form) {
      case 'number':
        return this.#limited(setting, path, raw);
      case 'exponent':
        return this.#exponent(path, raw);
      case 'path':
        return this.#path(setting, path, raw as string);
      case 'method-per-level':
        return this.#perLevel(setting, path, raw as string | readonly string[]);
      case 'text-set':
        return new Set(raw as readonly string[]);
      case 'list':
        return this.#list(setting, path, raw as readonly Keyed[]);
      case 'group':
        return raw === false ? undefined : this.#group(setting, path, raw as Keyed);
      default:
        return raw;
    }
  }
}
