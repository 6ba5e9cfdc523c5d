import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import type { Row } from './csv-rows.ts';
import { csvHeader, csvRows } from './csv-rows.ts';

export const isOfProfile = new Ajv().compile(JSON.parse(readFileSync('fixtures/datapackage/profile.json', 'utf8')));

/** A column as a package describes it. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly 'title@zh': string;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly hash: string;
  readonly dialect?: { readonly lineTerminator: string };
  readonly schema?: {
    readonly $schema: string;
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly missingValues: readonly string[];
  };
}

/** datapackage.json. */
interface Package {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly sources?: readonly object[];
  readonly resources: readonly Resource[];
}

type Texts = Readonly<Record<string, string>>;

export function packageOf(texts: Texts): Package {
  return JSON.parse(texts['datapackage.json'] ?? '');
}

/** Table Schema, field types: the texts that a cell of each may hold. */
const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  integer: /^[+-]?\d+$/,
  yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
};

/** What the specification asks of a resource that is a file (Data Resource v2; Table Schema v2). */
function expectSound({ name, path, bytes, hash, ...resource }: Resource, texts: Texts): void {
  expect(name).toMatch(/^[a-z0-9._-]+$/);
  expect(path).toMatch(/^(?![./~])[^\\:]+$/);
  const content = Buffer.from(texts[path] ?? '');
  expect(bytes).toBe(content.length);
  expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  expect(resource.encoding).toBe('utf-8');
  expect([path.endsWith(`.${resource.format}`), resource.mediatype]).toEqual([
    true,
    resource.format === 'csv' ? 'text/csv' : 'application/json',
  ]);
  expect(resource.format === 'csv').toBe(resource.schema !== undefined);
}

/** Every cell fits its field, and the primary key tells the rows apart and is never blank. */
function expectRowsFit({ path, schema }: Resource, texts: Texts): void {
  if (schema === undefined) return;
  const text = texts[path] ?? '';
  expect(csvHeader(text)).toEqual(schema.fields.map(({ name }) => name));
  const rows = csvRows(text);
  for (const { name, type } of schema.fields) {
    const misfits = rows.flatMap((row: Row) => {
      const cell = row[name] ?? '';
      return schema.missingValues.includes(cell) || LEXICAL[type]?.test(cell) ? [] : [cell];
    });
    expect(misfits, `${path} ${name}`).toEqual([]);
  }
  const keys = rows.map((row) => schema.primaryKey.map((name) => row[name] ?? ''));
  expect(keys.flat()).not.toContain('');
  expect(new Set(keys.map((key) => key.join(','))).size).toBe(rows.length);
}

/** A data package is as the specification of Data Package v2 asks, and describes these of the files beside it. */
export function expectDescribes(texts: Texts, name: string, paths: readonly string[]): void {
  const described = packageOf(texts);
  const { $schema, resources } = described;
  expect(isOfProfile(described), JSON.stringify(isOfProfile.errors)).toBe(true);
  expect($schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  expect(described.name).toBe(name);
  expect(resources.map(({ path }) => path)).toEqual(paths);
  expect(new Set(resources.map((resource) => resource.name)).size).toBe(resources.length);
  for (const resource of resources) {
    expectSound(resource, texts);
    expectRowsFit(resource, texts);
  }
}
