import { describe, expect, it } from 'vitest';
import { csvRows } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { weightedWorkspace } from '../support/weighted-workspace.ts';
import { MONTH, withFolder } from '../support/workspace-files.ts';

/** The weights of a method by node, as `weights --method` prints them. */
async function printed(cwd: string, method: string): Promise<ReadonlyMap<string, number>> {
  const { code, stdout } = await runCli(['weights', '--method', method, '--month', MONTH, '--csv'], { cwd });
  expect(code).toBe(0);
  return new Map(csvRows(stdout).map((row) => [row['code'] ?? '', Number(row[method])]));
}

/** Weights are printed with 10 decimals; a product of two such, normalised, is right to somewhat less. */
const DECIMALS = 8;

describe.each(['entropy', 'critic', 'variation', 'pca'])('combined weights of relative and %s', (objective) => {
  it('are the product of the two that are printed, over its sum, in force and in the explanation', async () => {
    const files = weightedWorkspace({ combined: { subjective: 'relative', objective } }, 'combined');
    await withFolder(files, async (cwd) => {
      const [stated, made, both] = [
        await printed(cwd, 'relative'),
        await printed(cwd, objective),
        await printed(cwd, 'combined'),
      ];
      for (const children of [['A', 'B'], ['A1', 'A2', 'A3'], ['B1']]) {
        const products = children.map((code) => (stated.get(code) ?? NaN) * (made.get(code) ?? NaN));
        const total = products.reduce((sum, product) => sum + product, 0);
        for (const [at, code] of children.entries()) {
          expect(both.get(code), code).toBeCloseTo((products[at] ?? NaN) / total, DECIMALS);
        }
      }
      const explained = await runCli(['explain', '--month', MONTH, '--region', 'a', '--node', 'A'], { cwd });
      const sentence = explained.stdout.replace(/\s+/g, ' ');
      expect(sentence).toContain(
        `children weighted by combined, w = a b / sum(a b), a subjective, b objective, here a is w by relative and b is w by ${objective}, from the scores of all complete regions by ${objective}: `,
      );
      for (const code of ['A1', 'A2', 'A3'])
        expect(sentence).toContain(` ${code} ${code.toLowerCase()} ${both.get(code)} `);
      const data = await runCli(['explain', '--month', MONTH, '--region', 'a', '--node', 'A', '--json'], { cwd });
      const [{ weighting }] = [JSON.parse(data.stdout).tree];
      expect(weighting).toMatchObject({
        method: 'combined',
        objective,
        combined: { subjective: 'relative', formula: 'w = a b / sum(a b), a subjective, b objective' },
        file: 'indicators.csv',
      });
    });
  });
});
