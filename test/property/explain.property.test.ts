import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compute, loadWorkspace, monthOutputs } from '../../src/index.ts';
import { drawnWorkspace } from '../oracle/arbitrary.ts';
import { parseDecimal, rational, sum, twentyDigits } from '../oracle/rational.ts';
import { TOTAL } from '../oracle/workspace.ts';
import { writeWorkspace } from '../oracle/write-workspace.ts';
import { csvRows } from '../support/csv-rows.ts';
import { evaluate } from '../support/evaluate-formula.ts';
import { explainRegion } from '../support/explain-region.ts';
import { expectRawValues, type NodeData, nodesOf, wrongFormulas, wrongLinks } from '../support/explained.ts';
import { PATIENCE, RUNS_OF_PAIRS } from './runs.ts';

/** What a figure is in scores.csv. */
function written(figure: { readonly value: string } | null): string {
  return figure === null ? '' : twentyDigits(parseDecimal(figure.value));
}

/** The verdicts of a total that is made by comparing peers, counted anew. */
function outranked(tree: NodeData): void {
  for (const { score, stages = [] } of nodesOf(tree)) {
    for (const { duels = [] } of stages.filter((stage) => stage.duels !== undefined)) {
      const margins = duels.map(({ ahead, behind }) => sum(ahead.map(evaluate)).compare(sum(behind.map(evaluate))));
      expect(score?.value).toBe(`${margins.reduce((a, b) => a + b, 0)}`);
    }
  }
}

it('explains every figure by a formula that comes to it', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(drawnWorkspace(), fc.nat(), async (ws, pick) => {
      const folder = mkdtempSync(join(tmpdir(), 'pingan-explain-'));
      try {
        writeWorkspace(ws, folder);
        const loaded = await loadWorkspace({ project: folder });
        const computed = loaded.ok ? await compute(loaded.value, { month: ws.settings.month }) : loaded;
        fc.pre(computed.ok);
        const { index } = computed.value;
        const region = pick % index.workspace.regions.list.length;
        const { additive, carry, tree } = await explainRegion(index, { region, node: 0 });
        expect(wrongFormulas(tree)).toEqual([]);
        expect(wrongLinks(tree)).toEqual([]);
        expectRawValues(tree, folder);
        outranked(tree);
        const outputs = monthOutputs(computed.value, 'csv');
        const textOf = (name: string) => outputs.find((output) => output.name === name)?.bytes.toString('utf8') ?? '';
        const code = index.workspace.regions.list[region]?.code;
        const scores = csvRows(textOf('scores.csv')).filter((row) => row['region'] === code);
        expect(nodesOf(tree).map(({ node, score }) => [node, written(score)])).toEqual(
          scores.map((row) => [row['node'], row['score']]),
        );
        expect(tree.node).toBe(TOTAL);
        const result = csvRows(textOf('results.csv')).find((row) => row['region'] === code);
        expect(tree.published ?? '').toBe(result?.['score']);
        if (additive && carry === 'exact' && tree.score !== null) {
          const leaves = nodesOf(tree).filter(({ children }) => children?.length === 0);
          const total = sum(leaves.map(({ contribution }) => parseDecimal(contribution?.value ?? '0')));
          const off = total.sub(parseDecimal(tree.score.value)).abs();
          expect(off.lte(rational(1n, 10n ** 30n))).toBe(true);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: RUNS_OF_PAIRS },
  );
});
