import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Evaluator } from '../../../src/analysis/robustness/evaluator.ts';
import { flatten } from '../../../src/analysis/robustness/flatten.ts';
import { nominalDraw } from '../../../src/analysis/robustness/sampler.ts';
import type { ComputedIndex } from '../../../src/model/computed-index.ts';
import { doubleOf } from '../../../src/numeric/double.ts';
import { drawnWorkspace } from '../../oracle/arbitrary.ts';
import { PATIENCE, RUNS } from '../../property/runs.ts';
import { drawnIndex } from '../../support/drawn-index.ts';

/** The totals of an index, by region; undefined where there is none. */
function totalsOf({ nodes }: ComputedIndex): readonly (number | undefined)[] {
  return (nodes[0]?.scores ?? []).map((score) => score && doubleOf(score));
}

it('a draw of weights gives the totals that the engine computes with them', { timeout: PATIENCE }, async () => {
  const wanted = drawnWorkspace({ weights: 'relative', carry: 'exact' });
  const factors = fc.array(fc.constantFrom(0, 0.5, 0.9, 1.3, 2), { minLength: 40, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(wanted, factors, async (ws, drawn) => {
      // What is left out for want of reported weight stays so in a draw, and not where the engine computes anew.
      fc.pre(ws.settings.minWeight === '0' && ws.nodes.every(({ minWeight }) => ['', '0'].includes(minWeight)));
      const plain = await drawnIndex(ws);
      fc.pre(plain !== undefined && ws.style.weightColumn);
      const { tree } = (plain as ComputedIndex).workspace;
      const weightOf = (at: number) =>
        doubleOf(tree.nodes[at]?.weight ?? { coefficient: 0n, exponent: 0 }) * (drawn[at] ?? 1);
      const weights = new Map(tree.nodes.slice(1).map(({ code, position }) => [code, `${weightOf(position)}`]));
      const expected = await drawnIndex(ws, weights);
      fc.pre(expected !== undefined);
      const flat = flatten(plain as ComputedIndex);
      const draw = nominalDraw(flat);
      for (const { position } of tree.nodes.slice(1)) draw[position] = weightOf(position);
      const evaluator = new Evaluator(flat);
      evaluator.evaluate(draw);
      for (const [region, total] of totalsOf(expected as ComputedIndex).entries()) {
        const found = evaluator.present[region] === 1 ? evaluator.totals[region] : undefined;
        if (total === undefined || found === undefined) expect(found).toBe(total);
        else expect(Math.abs(found - total)).toBeLessThan(1e-9 * Math.max(1, Math.abs(total)));
      }
    }),
    { numRuns: RUNS },
  );
});
