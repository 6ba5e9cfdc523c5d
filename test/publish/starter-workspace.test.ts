import { describe, expect, it } from 'vitest';
import { loadWorkspace, validate } from '../../src/api.ts';
import { STARTER_MONTH, starterWorkspace } from '../../src/publish/starter-workspace.ts';
import { computeFiles, outputTexts } from '../support/compute-files.ts';
import { csvRows } from '../support/csv-rows.ts';
import { withFolder } from '../support/workspace-files.ts';

const files = Object.fromEntries(starterWorkspace().map(({ name, bytes }) => [name, bytes]));

describe('the starter workspace', () => {
  it('is valid, without a warning', async () => {
    const { report, ...checked } = await withFolder(files, (project) => validate({ project }));
    expect({ errors: report.errors, warnings: report.warnings }).toEqual({ errors: [], warnings: [] });
    expect(checked).toMatchObject({ ok: true, value: { months: [STARTER_MONTH] } });
  });

  it('computes at once: every region ranked, different totals, in more than one band', async () => {
    const rows = csvRows(outputTexts(await computeFiles(files, STARTER_MONTH))['results.csv'] ?? '');
    expect(rows.map(({ rank }) => rank)).toEqual(['1', '2', '3', '4']);
    expect(new Set(rows.map(({ score }) => score)).size).toBe(4);
    expect(new Set(rows.map(({ band }) => band)).size).toBeGreaterThan(1);
  });

  it('shows goalposts, adjustment and a missing value that is left out, by figures worked by hand', async () => {
    const texts = outputTexts(await computeFiles(files, STARTER_MONTH));
    const cells = csvRows(texts['derivation.csv'] ?? '');
    const cell = (region: string, indicator: string) => {
      return cells.find((row) => row['region'] === region && row['indicator'] === indicator);
    };
    // 60 + 40 x (99.1 - 90) / (100 - 90)
    expect(cell('south', 'B11')).toMatchObject({ score: '96.4', effective_weight: '0.24', contribution: '23.136' });
    // 12 / 45 = 0.2666..., between 9 / 31.8 (north) and 17 / 52.3 (east)
    expect(cell('west', 'B12')).toMatchObject({ adjusted: '0.26666666666666666667', effective_weight: '0.4' });
    expect(cell('west', 'B11')).toMatchObject({ status: 'L', score: '', effective_weight: '0', contribution: '0' });
  });

  it('is the same index in Chinese, whose levels, bands, peer group, adjusters and notes are named in Chinese', async () => {
    const chinese = Object.fromEntries(starterWorkspace('zh').map(({ name, bytes }) => [name, bytes]));
    const { report } = await withFolder(chinese, (project) => validate({ project }));
    expect({ errors: report.errors, warnings: report.warnings }).toEqual({ errors: [], warnings: [] });
    const [rows, english] = await Promise.all(
      [chinese, files].map(async (each) =>
        csvRows((outputTexts(await computeFiles(each, STARTER_MONTH))['results.csv'] ?? '').replace('\ufeff', '')),
      ),
    );
    expect(rows?.map(({ region, score, rank }) => [region, score, rank])).toEqual(
      english?.map(({ region, score, rank }) => [region, score, rank]),
    );
    expect(new Set(rows?.map(({ level }) => level))).toEqual(new Set(['县（市、区）']));
    for (const { band = '' } of rows ?? []) expect(['绿', '蓝', '橙', '红']).toContain(band);
    const texts = Object.entries(chinese).filter(([name]) => !name.startsWith('pingan.schema'));
    const all = texts.map(([, bytes]) => bytes.toString()).join('');
    expect(all).not.toMatch(
      /\b(dimension|domain|county|green|blue|orange|red|invented|provisional|estimated|sampled)\b/,
    );
    expect(all).toContain('"zh": "常住人口"');
  });

  it('says that its figures are invented', async () => {
    const loaded = await withFolder(files, (project) => loadWorkspace({ project }));
    expect(loaded).toMatchObject({ ok: true, value: { settings: { synthetic: true, nameEn: 'Example index' } } });
  });
});
