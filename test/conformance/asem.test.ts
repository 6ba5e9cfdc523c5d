import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { withFolder } from '../support/workspace-files.ts';

/**
 * The ASEM Sustainable Connectivity index: 51 countries, 49 indicators, 8 pillars, 2 sub-indexes. The expected scores
 * were computed in R, in double precision, by COINr 1.1.14 from its data sets ASEM_iData and ASEM_iMeta. They are not
 * part of this repository: where they do not lie beside it the tests are skipped, and say so.
 */
const CONFORMANCE = fileURLToPath(new URL('../../../shared/conformance', import.meta.url));
const MONTH = '2018-12';
const TOLERANCE = 1e-9;

async function scoresOf(project: string): Promise<Map<string, string>> {
  return withFolder({}, async (out) => {
    const { code, stderr } = await runCli(['compute', '--project', project, '--month', MONTH, '--out', out]);
    expect(code, stderr).toBe(0);
    const rows = csvRows(readFileSync(join(out, MONTH, 'scores.csv'), 'utf8'));
    return new Map(rows.map(({ region, node, score = '' }) => [`${region} ${node}`, score]));
  });
}

function expectedScores(project: string): Map<string, string> {
  const rows = csvRows(readFileSync(join(project, 'expected/scores.csv'), 'utf8'));
  return new Map(rows.map(({ region, node, score = '' }) => [`${region} ${node}`, score]));
}

for (const name of ['asem', 'asem-mixed']) {
  const project = join(CONFORMANCE, name);
  const absent = !existsSync(join(project, 'expected/scores.csv'));
  const suffix = absent ? ` (skipped: ../shared/conformance/${name} is not there)` : '';

  describe.skipIf(absent)(`the index ${name} as COINr computes it${suffix}`, () => {
    it('has the same scores to 1e-9, and blanks where it has blanks', async () => {
      const scores = await scoresOf(project);
      const expected = expectedScores(project);
      const different = [...expected].filter(([key, score]) => {
        const own = scores.get(key);
        if (score === '' || own === undefined || own === '') return own !== score;
        return !(Math.abs(Number(own) - Number(score)) <= TOLERANCE);
      });
      expect(different.map(([key, score]) => `${key}: ${scores.get(key)} instead of ${score}`)).toEqual([]);
    });

    it('has the same regions and nodes, none more and none fewer', async () => {
      const expected = expectedScores(project);
      expect([...(await scoresOf(project)).keys()].sort()).toEqual([...expected.keys()].sort());
      expect(expected.size).toBe(51 * (49 + 8 + 2 + 1));
    });
  });
}
