import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/api.ts';
import { methods } from '../../src/methods/index.ts';
import { jsonSchemaOfSettings } from '../../src/publish/settings-schema.ts';
import { starterWorkspace } from '../../src/publish/starter-workspace.ts';
import { allSettings } from '../../src/workspace/config/setting-at.ts';
import { accepts, type JsonSchema, schemasIn } from '../support/json-schema.ts';
import { smallWorkspace, withFolder } from '../support/workspace-files.ts';

const schema: JsonSchema = JSON.parse(JSON.stringify(jsonSchemaOfSettings(methods, 'en')));
const settings = schemasIn(schema).filter(([path]) => path !== '');

const valid = { name: 'x', levels: ['dimension', 'indicator'], missing: 'exclude' };
const accepted: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { $schema: 'pingan.schema.json', name_en: 'X', synthetic: true, objectiveOnly: false },
  { scale: { floor: -5.5, ceiling: 1e3 }, decimals: 0, rounding: 'half-up', carry: 'published' },
  { decimals: 20, ranking: {}, bands: [] },
  { ranking: { by: 'exact' }, bands: [{ name: 'green', from: 95 }] },
  { aggregation: ['geometric', 'harmonic'], scale: { floor: 1, ceiling: 2 } },
  { weights: ['equal', 'relative'] },
  { winsorize: {}, quantiles: {} },
  { winsorize: { skewness: 0.5, kurtosis: 1e-3, points: 1 }, quantiles: { low: 0, high: 1 } },
  { winsorize: { points: 3 }, quantiles: { high: 0.9 }, treatment: 'winsorize' },
  { carryForwardMonths: 1, minAvailability: 0 },
  { carryForwardMonths: 120, minAvailability: 1 },
  { weights: 'equal', scoring: 'identity', treatment: 'none', missing: 'floor' },
];
const rejected: readonly Readonly<Record<string, unknown>>[] = [
  { name: '' },
  { name: undefined },
  { name: 7 },
  { decimal: 2 },
  { decimals: 21 },
  { decimals: -1 },
  { decimals: 2.5 },
  { decimals: '2' },
  { carryForwardMonths: 0 },
  { carryForwardMonths: 121 },
  { carryForwardMonths: 1.5 },
  { carryForwardMonths: '12' },
  { minAvailability: -0.1 },
  { minAvailability: 1.01 },
  { minAvailability: '65%' },
  { rounding: 'up' },
  { carry: 'rounded' },
  { ranking: { by: 'score' } },
  { ranking: { tie: 'dense' } },
  { scale: { floor: 0 } },
  { scale: { floor: 0, ceiling: '100' } },
  { scale: { floor: 0, ceiling: 100, step: 1 } },
  { levels: [] },
  { levels: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
  { levels: ['a', ''] },
  { levels: 'indicator' },
  { aggregation: 'mean' },
  { aggregation: [] },
  { aggregation: ['arithmetic', 'mean'] },
  { scoring: 'minmax' },
  { weights: null },
  { weights: [] },
  { weights: ['relative', 'percents'] },
  { missing: 'ignore' },
  { treatment: true },
  { winsorize: { skewness: 0 } },
  { winsorize: { kurtosis: -1 } },
  { winsorize: { points: 0 } },
  { winsorize: { points: 2.5 } },
  { winsorize: { point: 2 } },
  { winsorize: 2 },
  { quantiles: { low: -0.1 } },
  { quantiles: { high: 1.01 } },
  { quantiles: { high: '0.9' } },
  { quantiles: [0.1, 0.9] },
  { bands: [{ name: 'green' }] },
  { bands: [{ name: '', from: 1 }] },
  { bands: { green: 95 } },
  { synthetic: 'yes' },
  { objectiveOnly: 1 },
  { peers: '' },
  { observations: 5 },
];

async function passesValidate(changes: Readonly<Record<string, unknown>>): Promise<boolean> {
  const files = smallWorkspace({ 'pingan.json': JSON.stringify({ ...valid, ...changes }) });
  const { ok, report } = await withFolder(files, (project) => validate({ project }));
  if (!ok) expect(new Set(report.errors.map(({ file }) => file))).toEqual(new Set(['pingan.json']));
  return ok;
}

describe('the JSON Schema of pingan.json', () => {
  it('is one of 2020-12 for an object', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema).toMatchObject({ type: 'object', title: 'pingan.json', additionalProperties: false });
    expect(schema.required).toEqual(['name']);
  });

  it('has every setting there is, and describes each', () => {
    expect(settings.map(([path]) => path).sort()).toEqual(
      allSettings()
        .map(([name]) => name)
        .sort(),
    );
    for (const [path, { description }] of settings) expect(description, path).toMatch(/^[A-Z].*\.$/);
  });

  it('gives each setting a default that it accepts itself', () => {
    for (const [path, setting] of settings) {
      if ('default' in setting) expect(accepts(setting, setting.default), path).toBe(true);
    }
    expect(
      settings.filter(([path, setting]) => !path.includes('.') && !('default' in setting)).map(([path]) => path),
    ).toEqual([
      '$schema',
      'name',
      'name_en',
      'source',
      'source_en',
      'encoding',
      'power',
      'combined',
      'map',
      'bulletin',
    ]);
  });

  it('knows the methods there are', () => {
    for (const kind of ['scoring', 'missing', 'treatment'] as const) {
      expect(schema.properties?.[kind]?.enum).toEqual(Object.keys(methods[kind]));
    }
    for (const kind of ['aggregation', 'weights'] as const) {
      const names = Object.keys(methods[kind]);
      expect(schema.properties?.[kind]?.anyOf).toMatchObject([{ enum: names }, { items: { enum: names } }]);
    }
  });

  it.each(accepted)('accepts, as validate does, %j', async (changes) => {
    expect(accepts(schema, JSON.parse(JSON.stringify({ ...valid, ...changes })))).toBe(true);
    expect(await passesValidate(changes)).toBe(true);
  });

  it.each(rejected)('rejects, as validate does, %j', async (changes) => {
    expect(accepts(schema, JSON.parse(JSON.stringify({ ...valid, ...changes })))).toBe(false);
    expect(await passesValidate(changes)).toBe(false);
  });

  it('accepts the demonstration and the starter workspace', () => {
    const starter =
      starterWorkspace()
        .find(({ name }) => name === 'pingan.json')
        ?.bytes.toString('utf8') ?? '';
    for (const text of [readFileSync('fixtures/zhejiang/pingan.json', 'utf8'), starter]) {
      expect(accepts(schema, JSON.parse(text))).toBe(true);
    }
  });
});
