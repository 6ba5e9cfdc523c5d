import { describe, expect, it } from 'vitest';
import { loadCoherence } from '../../src/publish/month-outputs.ts';
import { robustnessOutputs } from '../../src/publish/robustness/outputs.ts';
import { robustnessTables } from '../../src/publish/robustness/tables.ts';
import { computeFiles, computeProject, DEMONSTRATION, outputTexts } from '../support/compute-files.ts';
import { expectDescribes, isOfProfile, packageOf } from '../support/data-package.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';
import { robustInFull } from '../support/robust-ranked.ts';
import { MONTH, smallWorkspace } from '../support/workspace-files.ts';

describe('datapackage.json', () => {
  it.each([
    ['the demonstration', () => computeProject(DEMONSTRATION, MONTH)],
    ['a small workspace', () => computeFiles(smallWorkspace())],
    ['names that must be quoted', () => computeFiles(rankedWorkspace())],
  ])('describes every other output of %s, as the specification of Data Package v2 asks', async (_, computed) => {
    const texts = outputTexts(await computed(), 'all', await loadCoherence({ format: 'csv', coherence: true }));
    const paths = Object.keys(texts).filter((path) => !['datapackage.json', 'manifest.json'].includes(path));
    expectDescribes(texts, `index-${MONTH}`, paths);
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

  it('names who the figures come from, where the settings say so', async () => {
    const sourcesOf = async (settings: Readonly<Record<string, unknown>>) => {
      const texts = outputTexts(await computeFiles(rankedWorkspace(settings)));
      expect(isOfProfile(JSON.parse(texts['datapackage.json'] ?? ''))).toBe(true);
      return packageOf(texts).sources;
    };
    const settings = { source: '浙江省统计局', source_en: 'Statistics Bureau' };
    expect(await sourcesOf(settings)).toEqual([{ title: 'Statistics Bureau', 'title@zh': '浙江省统计局' }]);
    expect(await sourcesOf({})).toBeUndefined();
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
    const { title, resources } = packageOf(
      outputTexts(ranked, 'all', await loadCoherence({ format: 'csv', coherence: true })),
    );
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

  it('describes the tables and the JSON of robustness', () => {
    const files = robustnessOutputs(robustInFull);
    const texts = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
    expectDescribes(texts, `robustness-${MONTH}`, [...Object.keys(robustnessTables), 'robustness.json']);
    expect(packageOf(texts)).toMatchObject({
      title: `Small index ${MONTH}: robustness`,
      'title@zh': `Small index ${MONTH}：稳健性`,
    });
  });
});
