import { toJSONSchema } from 'zod/mini';
import type { MethodTable } from '../model/method.ts';
import { settingsSchema } from '../workspace/config/schema.ts';
import { settingTexts } from '../workspace/config/setting-texts.ts';

interface SchemaNode {
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: readonly SchemaNode[];
}

function describe(node: SchemaNode, prefix: string): void {
  for (const alternative of node.anyOf ?? []) describe(alternative, prefix);
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const text = settingTexts[path];
    if (text !== undefined) child.description = text.about;
    describe(child, path);
    if (child.items !== undefined) describe(child.items, path);
  }
}

/** The JSON Schema (2020-12) of pingan.json, made from the schema that checks it and the table that describes it. */
export function jsonSchemaOfSettings(methods: MethodTable): object {
  const schema = toJSONSchema(settingsSchema(methods), { io: 'input' }) as SchemaNode;
  describe(schema, '');
  return { ...schema, title: 'pingan.json' };
}
