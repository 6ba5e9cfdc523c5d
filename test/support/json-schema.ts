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

type Check = (schema: JsonSchema, value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
};

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
};

/** What each keyword asks of a value; a keyword that is not here is one this validator does not know. */
export const keywords: Readonly<Record<string, Check>> = {
  $schema: () => true,
  title: () => true,
  description: () => true,
  default: () => true,
  type: ({ type = '' }, value) => types[type]?.(value) === true,
  enum: (schema, value) => schema.enum?.includes(value) === true,
  anyOf: ({ anyOf = [] }, value) => anyOf.some((schema) => accepts(schema, value)),
  properties: ({ properties = {} }, value) => {
    if (!isObject(value)) return true;
    return Object.entries(properties).every(([key, schema]) => !(key in value) || accepts(schema, value[key]));
  },
  required: ({ required = [] }, value) => !isObject(value) || required.every((key) => key in value),
  additionalProperties: ({ properties = {}, additionalProperties }, value) => {
    return !isObject(value) || additionalProperties !== false || Object.keys(value).every((key) => key in properties);
  },
  items: ({ items = {} }, value) => !Array.isArray(value) || value.every((item) => accepts(items, item)),
  minItems: ({ minItems = 0 }, value) => !Array.isArray(value) || value.length >= minItems,
  maxItems: ({ maxItems = 0 }, value) => !Array.isArray(value) || value.length <= maxItems,
  minLength: ({ minLength = 0 }, value) => typeof value !== 'string' || value.length >= minLength,
  minimum: ({ minimum = 0 }, value) => typeof value !== 'number' || value >= minimum,
  exclusiveMinimum: ({ exclusiveMinimum = 0 }, value) => typeof value !== 'number' || value > exclusiveMinimum,
  maximum: ({ maximum = 0 }, value) => typeof value !== 'number' || value <= maximum,
};

/** Whether a schema accepts a value; an unknown keyword is an error, not a pass. */
export function accepts(schema: JsonSchema, value: unknown): boolean {
  return Object.keys(schema).every((keyword) => {
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    return check(schema, value);
  });
}

/** A schema and all schemas in it, each with its dotted path; list positions are left out. */
export function schemasIn(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
    return schemasIn(child, path === '' ? key : `${path}.${key}`);
  });
  const listed = schema.items === undefined ? [] : schemasIn(schema.items, path).filter(([below]) => below !== path);
  return [[path, schema], ...inner, ...listed];
}
