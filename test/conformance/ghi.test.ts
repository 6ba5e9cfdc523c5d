import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { csvRows } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { withFolder } from '../support/workspace-files.ts';

/**
 * The Global Hunger Index 2016 of IFPRI, four years: its scores are not kept within the scale where a component lies
 * beyond its goalpost. The figures are not part of this repository: where they do not lie beside it the test is skipped,
 * and says so.
 */
const SOURCE = fileURLToPath(new URL('../../../shared/conformance/ghi2016', import.meta.url));
const YEARS = ['1992', '2000', '2008', '2016'];
const absent = !existsSync(join(SOURCE, 'expected/2016.csv'));
const suffix = absent ? ' (skipped: ../shared/conformance/ghi2016 is not there)' : '';

/** The index with scores that pass beyond the scale. */
function unclamped(folder: string): string {
  const project = copyWorkspace(SOURCE, folder, {});
  const file = join(project, 'indicators.csv');
  const [header, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  writeFileSync(file, `${[`${header},clamp`, ...rows.map((row) => `${row},no`)].join('\n')}\n`);
  return project;
}

/** A table's scores by region. */
function scores(file: string, year: string) {
  const rows = csvRows(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).map(({ region, score = '' }) => ({
    key: `${year} ${region}`,
    score,
  }));
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1));
}

async function computed(project: string, out: string, year: string) {
  const month = `${year}-12`;
  const { code, stderr } = await runCli(['compute', '--project', project, '--month', month, '--out', out]);
  expect(code, stderr).toBe(0);
  return scores(join(out, month, 'results.csv'), year);
}

describe.skipIf(absent)(`the Global Hunger Index 2016${suffix}`, () => {
  it('has the decimal that IFPRI published, for every country and year, and no score where it has none', async () => {
    await withFolder({}, async (folder) => {
      const project = unclamped(folder);
      const read = YEARS.flatMap((year) => scores(join(project, `expected/${year}.csv`), year));
      // 25.0 stands there as 25.
      const published = read.map(({ key, score }) => ({ key, score: score.replace(/^\d+$/, '$&.0') }));
      const own = [];
      for (const year of YEARS) own.push(...(await computed(project, join(folder, 'out'), year)));
      // The lowest scores are published as below 5, the missing ones as a dash.
      const shown = own.map(({ key, score }, at) => {
        const isBelow = published[at]?.score === '<5' && Number(score) < 5;
        return { key, score: score === '' ? '-' : isBelow ? '<5' : score };
      });
      expect(shown).toEqual(published);
      expect(published.filter(({ score }) => score !== '-')).toHaveLength(447);
    });
  });

  it('warns of the value beyond its goalpost', async () => {
    await withFolder({}, async (folder) => {
      const { stderr } = await runCli([
        'validate',
        '--project',
        copyWorkspace(SOURCE, folder, {}),
        '--month',
        '1992-12',
      ]);
      expect(stderr).toMatch(
        /warning beyond-goalpost: "CST" \(Child stunting\) of region "BGD" \(Bangladesh\) is 71\.5, .* best, 70;/,
      );
    });
  });
});
