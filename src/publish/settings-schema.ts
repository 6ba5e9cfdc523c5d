import { toJSONSchema } from 'zod/mini';
import type { MethodTable } from '../model/method.ts';
import type { SettingTable } from '../model/setting-kinds.ts';
import { settingTable } from '../model/setting-table/index.ts';
import { settingsSchema } from '../workspace/config/schema.ts';
import { keysOf } from '../workspace/config/setting-at.ts';

interface SchemaNode {
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: readonly SchemaNode[];
}

function describe(node: SchemaNode, table: SettingTable): void {
  for (const alternative of node.anyOf ?? []) describe(alternative, table);
  if (node.items !== undefined) describe(node.items, table);
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const setting = table[key];
    if (setting === undefined) continue;
    child.description = setting.about.en;
    describe(child, keysOf(setting));
  }
}

/** The JSON Schema (2020-12) of pingan.json, made from the table of its settings. */
export function jsonSchemaOfSettings(methods: MethodTable, table: SettingTable = settingTable): object {
  const schema = toJSONSchema(settingsSchema(methods, table), { io: 'input' }) as SchemaNode;
  describe(schema, table);
  return { ...schema, title: 'pingan.json' };
}
