import type { Method, MethodTable } from './method.ts';
import type { Setting, SettingTable } from './setting-kinds.ts';

/** The name of the method that is marked so; undefined where none is. */
export function markedName(
  table: Readonly<Record<string, Method>>,
  mark: 'isDefault' | 'isStandIn',
): string | undefined {
  return Object.keys(table).find((name) => table[name]?.[mark] === true);
}

/** The methods that a setting chooses from; undefined for a setting of another form. */
export function methodsOf(setting: Setting, methods: MethodTable): Readonly<Record<string, Method>> | undefined {
  if (setting.form === 'method' || setting.form === 'method-per-level') return methods[setting.of];
  if (setting.form !== 'weighting') return undefined;
  return Object.fromEntries(Object.entries(methods.weights).filter(([, method]) => setting.keep(method)));
}

/** What counts where a setting is not written, of methods the one that is marked so; undefined where it must be, or where nothing counts. */
export function fallbackOf(setting: Setting, methods: MethodTable): unknown {
  const table = methodsOf(setting, methods);
  return table === undefined || setting.form === 'weighting' ? setting.fallback : markedName(table, 'isDefault');
}

function standInsOf(keys: SettingTable, methods: MethodTable): unknown {
  const entries = Object.entries(keys).map(([key, setting]) => [key, standInOf(setting, methods)] as const);
  return entries.some(([, standIn]) => standIn === undefined) ? undefined : Object.fromEntries(entries);
}

/** What counts while a setting's value is at fault, where its default would blame other files: what asks least of them. */
export function standInOf(setting: Setting, methods: MethodTable): unknown {
  const table = methodsOf(setting, methods);
  if (table !== undefined) {
    return markedName(table, 'isStandIn') ?? (setting.form === 'weighting' ? Object.keys(table)[0] : undefined);
  }
  return setting.standIn ?? (setting.form === 'group' ? standInsOf(setting.keys, methods) : undefined);
}
