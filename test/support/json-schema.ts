import { Ajv2020 } from 'ajv/dist/2020.js';

/** The keywords of JSON Schema 2020-12 that the schema of pingan.json uses. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/** Strict: an unknown keyword is an error, not a pass. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });

/** Whether a schema accepts a value. */
export function accepts(schema: JsonSchema, value: unknown): boolean {
  return ajv.validate(schema, value);
}

/** A schema and all schemas in it, each with its dotted path; list positions are left out. */
export function schemasIn(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
    return schemasIn(child, path === '' ? key : `${path}.${key}`);
  });
  const alternatives = (schema.anyOf ?? []).flatMap((each) =>
    schemasIn(each, path).filter(([below]) => below !== path),
  );
  const listed = schema.items === undefined ? [] : schemasIn(schema.items, path).filter(([below]) => below !== path);
  return [[path, schema], ...inner, ...alternatives, ...listed];
}
