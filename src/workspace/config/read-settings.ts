import type { DefinitionAmendments } from '../../model/amendments.ts';
import type { MethodTable } from '../../model/method.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { standInOf } from '../../model/setting-defaults.ts';
import type { SettingTable } from '../../model/setting-kinds.ts';
import { settingTable } from '../../model/setting-table/index.ts';
import type { Band, Settings } from '../../model/settings.ts';
import { compare } from '../../numeric/exact.ts';
import type { SourceText } from '../files/decode-source.ts';
import { checkCombined } from '../weights/combined-methods.ts';
import { checkAggregation } from './aggregation-rules.ts';
import { parseJson } from './json-document.ts';
import { type RawSettings, settingsSchema } from './schema.ts';
import { badSetting, reportIssues, type SettingsContext } from './setting-problems.ts';
import { SettingReader } from './setting-reader.ts';
import { readWarningRules } from './warning-settings.ts';

/** The bands, the highest first; two of one name or number are a problem. */
function sortedBands(bands: readonly Band[], context: SettingsContext, problems: ProblemList): readonly Band[] {
  const repeated = bands.some((band, index) => {
    return bands.slice(0, index).some((other) => other.name === band.name || compare(other.from, band.from) === 0);
  });
  if (repeated) problems.add(badSetting(context, ['bands']));
  return [...bands].sort((a, b) => compare(b.from, a.from));
}

/** A key as the program has it: name_en is nameEn. */
function ownName(key: string): string {
  return key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The settings that are paths, and the others, of which `$schema` is for editors alone. */
function split(table: SettingTable): Readonly<Record<'paths' | 'others', SettingTable>> {
  const entries = Object.entries(table).filter(([key]) => key !== '$schema');
  const paths = entries.filter(([, { form }]) => form === 'path');
  const others = entries.filter(([, { form }]) => form !== 'path');
  return { paths: Object.fromEntries(paths), others: Object.fromEntries(others) };
}

/** Reads all settings of a table; undefined where a path is at fault, which leads to nothing. */
function readTable(
  raw: RawSettings,
  faulty: ReadonlySet<unknown>,
  context: SettingsContext,
  problems: ProblemList,
): Settings | undefined {
  const reader = new SettingReader(context, faulty, raw.levels.length, problems);
  const { warnings, ...others } = raw;
  const tables = split(context.table);
  const before = problems.errorCount;
  const paths = reader.readAll(tables.paths, [], others);
  if (problems.errorCount > before) return undefined;
  const read = Object.entries(reader.readAll(tables.others, [], others)).map(([key, value]) => [ownName(key), value]);
  const settings = { ...Object.fromEntries(read), paths } as Settings;
  return {
    ...settings,
    bands: sortedBands(settings.bands, context, problems),
    warnings: readWarningRules(context, warnings, problems),
  };
}

/** What is left once the faulty settings are taken out, so that the rest of the workspace can still be checked. */
function withoutFaults(
  value: unknown,
  faulty: ReadonlySet<unknown>,
  { table, methods }: Pick<SettingsContext, 'table' | 'methods'>,
): object {
  const kept = Object.entries(Object(value)).filter(([key]) => !faulty.has(key) && Object.hasOwn(table, key));
  const standIns = Object.entries(table).flatMap(([key, setting]) => {
    const standIn = standInOf(setting, methods);
    return faulty.has(key) && standIn !== undefined ? [[key, standIn] as const] : [];
  });
  return Object.fromEntries([...standIns, ...kept]);
}

/**
 * pingan.json with its defaults filled in. With faults that leave the rest readable, their defaults stand in, so that
 * the other files are checked too; the problems reported keep such settings from ever being computed with. Those in
 * `amended` take the place of the ones written, and must be of their form.
 */
export function readSettings(
  source: SourceText,
  methods: MethodTable,
  problems: ProblemList,
  amended: DefinitionAmendments['settings'] = {},
  table: SettingTable = settingTable,
): Settings | undefined {
  const document = parseJson(source, problems);
  if (document === undefined) return undefined;
  const context: SettingsContext = { document, methods, table };
  const schema = settingsSchema(methods, table);
  const isAmended = Object.keys(amended).length > 0;
  const value = isAmended ? { ...Object(document.value), ...amended } : document.value;
  let parsed = schema.safeParse(value);
  let faulty: ReadonlySet<unknown> = new Set();
  if (!parsed.success) {
    reportIssues(parsed.error.issues, context, problems);
    faulty = new Set(parsed.error.issues.map(({ path }) => path[0]));
    if ([...faulty].some((key) => table[String(key)]?.guides === true)) return undefined;
    parsed = schema.safeParse(withoutFaults(value, faulty, context));
    if (!parsed.success) return undefined;
  }
  checkAggregation(document, parsed.data, methods, problems);
  checkCombined(document, parsed.data, methods, problems);
  return readTable(parsed.data, faulty, context, problems);
}
