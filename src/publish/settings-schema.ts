import { toJSONSchema } from 'zod/mini';
import { type Language, listed } from '../model/localised.ts';
import { type MethodTable, shownMethod } from '../model/method.ts';
import type { Setting, SettingTable } from '../model/setting-kinds.ts';
import { settingTable } from '../model/setting-table/index.ts';
import { settingsSchema } from '../workspace/config/schema.ts';
import { keysOf } from '../workspace/config/setting-at.ts';

interface SchemaNode {
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: readonly SchemaNode[];
}

/** What stands behind a setting's description for Chinese readers: the names of the methods it chooses from. */
function methodsText(setting: Setting, methods: MethodTable): string {
  if (setting.form !== 'method' && setting.form !== 'method-per-level') return '';
  const table = methods[setting.of];
  const named = Object.keys(table).map((name) => shownMethod(table, name).zh);
  return `可写：${listed(named, 'zh')}。`;
}

/** Where and for whom settings are described. */
interface Reader {
  readonly language: Language;
  readonly methods: MethodTable;
}

function describe(node: SchemaNode, table: SettingTable, reader: Reader): void {
  for (const alternative of node.anyOf ?? []) describe(alternative, table, reader);
  if (node.items !== undefined) describe(node.items, table, reader);
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const setting = table[key];
    if (setting === undefined) continue;
    const { language, methods } = reader;
    child.description = setting.about[language] + (language === 'zh' ? methodsText(setting, methods) : '');
    describe(child, keysOf(setting), reader);
  }
}

/** The JSON Schema (2020-12) of pingan.json, made from the table of its settings, which it describes in a language. */
export function jsonSchemaOfSettings(
  methods: MethodTable,
  language: Language,
  table: SettingTable = settingTable,
): object {
  const schema = toJSONSchema(settingsSchema(methods, table), { io: 'input' }) as SchemaNode;
  describe(schema, table, { language, methods });
  return { ...schema, title: 'pingan.json' };
}
