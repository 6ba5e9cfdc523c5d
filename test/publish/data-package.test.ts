import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { loadCoherence } from '../../src/publish/month-outputs.ts';
import { computeFiles, computeProject, DEMONSTRATION, outputTexts } from '../support/compute-files.ts';
import type { Row } from '../support/csv-rows.ts';
import { csvHeader, csvRows } from '../support/csv-rows.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';
import { MONTH, smallWorkspace } from '../support/workspace-files.ts';

const isOfProfile = new Ajv().compile(JSON.parse(readFileSync('fixtures/datapackage/profile.json', 'utf8')));

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

interface Package {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly resources: readonly Resource[];
}

type Texts = Readonly<Record<string, string>>;

function packageOf(texts: Texts): Package {
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

describe('datapackage.json', () => {
  it.each([
    ['the demonstration', () => computeProject(DEMONSTRATION, MONTH)],
    ['a small workspace', () => computeFiles(smallWorkspace())],
    ['names that must be quoted', () => computeFiles(rankedWorkspace())],
  ])('describes every other output of %s, as the specification of Data Package v2 asks', async (_, computed) => {
    const texts = outputTexts(await computed(), 'all', await loadCoherence(true));
    const { $schema, name, resources } = packageOf(texts);
    expect(isOfProfile(packageOf(texts)), JSON.stringify(isOfProfile.errors)).toBe(true);
    expect($schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(name).toBe(`index-${MONTH}`);
    expect(resources.map(({ path }) => path)).toEqual(
      Object.keys(texts).filter((path) => !['datapackage.json', 'manifest.json'].includes(path)),
    );
    expect(new Set(resources.map((resource) => resource.name)).size).toBe(resources.length);
    for (const resource of resources) {
      expectSound(resource, texts);
      expectRowsFit(resource, texts);
    }
  });

  it.each([
    ['no resources', (text: string) => text.replace('"resources"', '"resource"')],
    ['a path that leads out', (text: string) => text.replace('"path": "results.csv"', '"path": "../results.csv"')],
    ['a digest that is none', (text: string) => text.replace('"sha256:', '"sha256:x')],
    ['a size that is a text', (text: string) => text.replace(/"bytes": (\d+)/, '"bytes": "$1"')],
    ['a type that there is not', (text: string) => text.replace('"type": "integer"', '"type": "rank"')],
    ['a field without a name', (text: string) => text.replace('"name": "level"', '"title": "level"')],
  ])('would not be of the profile with %s', async (_, spoil) => {
    const text = outputTexts(await computeFiles(smallWorkspace()))['datapackage.json'] ?? '';
    expect(spoil(text)).not.toBe(text);
    expect(isOfProfile(JSON.parse(spoil(text)))).toBe(false);
  });

  it('describes what the format asks for, and nothing else', async () => {
    const computed = await computeFiles(smallWorkspace());
    const paths = (format: 'csv' | 'json') => {
      return packageOf(outputTexts(computed, format)).resources.map(({ path }) => path);
    };
    expect(paths('json')).toEqual(['results.json']);
    expect(paths('csv')).toEqual(['results.csv', 'scores.csv', 'derivation.csv', 'diagnostics.csv']);
  });

  it('titles every field in both languages, level 1 by its names', async () => {
    const ranked = await computeFiles(rankedWorkspace({ name_en: 'Ranked' }));
    const { title, resources } = packageOf(outputTexts(ranked, 'all', await loadCoherence(true)));
    expect(title).toBe(`Ranked ${MONTH}`);
    const fields = resources.flatMap(({ schema }) => schema?.fields ?? []);
    expect(fields.length).toBeGreaterThan(40);
    const [p, q] = resources[0]?.schema?.fields.slice(-7, -5) ?? [];
    expect([p, q]).toEqual([
      { name: 'P', type: 'number', title: 'Peace', 'title@zh': '平安' },
      { name: 'Q', type: 'number', title: '安全', 'title@zh': '安全' },
    ]);
    for (const field of fields.filter(({ name }) => !['P', 'Q'].includes(name))) {
      expect(field.title).toMatch(/^[ -~]+$/);
      expect(field['title@zh']).toMatch(/\p{Script=Han}/u);
    }
  });

  it('says that synthetic figures are', async () => {
    const texts = outputTexts(await computeFiles(smallWorkspace({}, { synthetic: true })));
    expect(packageOf(texts)).toMatchObject({ description: 'synthetic figures', 'description@zh': '模拟数据' });
    expect(packageOf(outputTexts(await computeFiles(smallWorkspace())))).not.toHaveProperty('description');
  });
});
