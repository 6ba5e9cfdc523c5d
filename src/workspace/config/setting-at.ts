import type { Setting, SettingTable } from '../../model/setting-kinds.ts';
import { settingTable } from '../../model/setting-table/index.ts';

/** The dotted name of a setting, such as bands.from: positions in lists are left out. */
export function settingKey(path: readonly PropertyKey[]): string {
  return path.filter((part) => typeof part === 'string').join('.');
}

/** The settings in a setting's braces; none where it has none. */
export function keysOf(setting: Setting): SettingTable {
  return setting.form === 'group' || setting.form === 'list' ? setting.keys : {};
}

/** The setting at a path into pingan.json; undefined where there is none. */
export function settingAt(path: readonly PropertyKey[], table: SettingTable = settingTable): Setting | undefined {
  const [key, ...rest] = path.filter((part) => typeof part === 'string');
  const setting = key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
  return setting === undefined || rest.length === 0 ? setting : settingAt(rest, keysOf(setting));
}

/** The keys that an object at a path may have; those of pingan.json itself for the empty path. */
export function keysAt(path: readonly PropertyKey[], table: SettingTable = settingTable): readonly string[] {
  if (path.length === 0) return Object.keys(table);
  const setting = settingAt(path, table);
  return setting === undefined ? [] : Object.keys(keysOf(setting));
}

/** Every setting with its dotted name, each before those in its braces. */
export function allSettings(table: SettingTable = settingTable, prefix = ''): readonly (readonly [string, Setting])[] {
  return Object.entries(table).flatMap(([key, setting]) => {
    const name = `${prefix}${key}`;
    return [[name, setting] as const, ...allSettings(keysOf(setting), `${name}.`)];
  });
}
