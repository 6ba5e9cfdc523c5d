import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadCoherence, monthOutputs } from '../../src/publish/month-outputs.ts';
import { formats } from '../../src/publish/output-files.ts';
import { computeFiles, outputTexts } from '../support/compute-files.ts';
import { smallWorkspace } from '../support/workspace-files.ts';

const CSVS = ['results.csv', 'scores.csv', 'derivation.csv', 'diagnostics.csv'];
const COHERENCE = ['coherence.csv', 'correlations.csv'];

describe('the outputs of a month', () => {
  it('are those of the format, the manifest always and last', async () => {
    const computed = await computeFiles(smallWorkspace());
    const names = Object.fromEntries(formats.map((format) => [format, Object.keys(outputTexts(computed, format))]));
    expect(names).toEqual({
      csv: [...CSVS, 'datapackage.json', 'manifest.json'],
      json: ['results.json', 'datapackage.json', 'manifest.json'],
      all: [...CSVS, 'results.json', 'datapackage.json', 'manifest.json'],
    });
  });

  it('have the tables of coherence among them where those are asked for, and the manifest says so', async () => {
    const computed = await computeFiles(smallWorkspace());
    const plain = outputTexts(computed, 'json');
    const texts = outputTexts(computed, 'json', await loadCoherence({ format: 'csv', coherence: true }));
    expect(Object.keys(texts)).toEqual(['results.json', ...COHERENCE, 'datapackage.json', 'manifest.json']);
    expect(texts['results.json']).toBe(plain['results.json']);
    const settings = (manifest = '') => JSON.parse(manifest).predicate.settings;
    expect(settings(texts['manifest.json'])).toEqual({ format: 'json', coherence: true });
    expect(settings(plain['manifest.json'])).toEqual({ format: 'json' });
    expect(await loadCoherence({ format: 'csv' })).toBeUndefined();
  });

  it('are listed in the manifest with their digests and sizes', async () => {
    const outputs = monthOutputs(await computeFiles(smallWorkspace()), 'all');
    const manifest: unknown = JSON.parse(outputs.at(-1)?.bytes.toString('utf8') ?? '');
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const listed = outputs.slice(0, -1);
    expect(manifest).toMatchObject({
      subject: listed.map(({ name, bytes }) => ({ name, digest: { sha256: sha256(bytes) } })),
      predicate: { outputs: listed.map(({ name, bytes }) => ({ path: name, bytes: bytes.length })) },
    });
  });

  it('do not depend on the format they are written with', async () => {
    const computed = await computeFiles(smallWorkspace());
    const { 'manifest.json': _, ...all } = outputTexts(computed, 'all');
    expect(all).toMatchObject({ 'results.csv': outputTexts(computed, 'csv')['results.csv'] });
    expect(all).toMatchObject({ 'results.json': outputTexts(computed, 'json')['results.json'] });
  });

  it('say in the JSON and in the manifest that synthetic figures are', async () => {
    const texts = outputTexts(await computeFiles(smallWorkspace({}, { synthetic: true })));
    expect(JSON.parse(texts['results.json'] ?? '')).toMatchObject({ synthetic: true });
    expect(JSON.parse(texts['manifest.json'] ?? '')).toMatchObject({ predicate: { synthetic: true } });
  });
});
