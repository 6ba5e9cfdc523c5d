import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Profiler } from '../../src/analysis/profile/profiler.ts';
import { compute, loadWorkspace } from '../../src/api.ts';
import { computeTotal } from '../../src/engine/compute-index.ts';
import { graphOf } from '../../src/engine/graph/index-graph.ts';
import type { ComputedIndex, NodeFigures } from '../../src/model/computed-index.ts';
import { amendCells } from '../../src/model/month-cells.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { ObservedMonths } from '../../src/observed-months.ts';
import { drawnWorkspace } from '../oracle/arbitrary.ts';
import { PATIENCE, RUNS_OF_PAIRS, withDrawn } from './runs.ts';

/** What a profile predicts is what a run of the whole index gives. */

const NUM_RUNS = { numRuns: RUNS_OF_PAIRS };

function totalText({ scores, published, ranks }: NodeFigures): string {
  const cells = [...scores, ...published].map((cell) => (cell === undefined ? '-' : toShortText(cell)));
  return `${cells.join(' ')} ${ranks.join(' ')}`;
}

/** Computes a drawn workspace and hands it on; not where it cannot be computed. */
function withIndex(ws: Parameters<typeof withDrawn>[0], use: (index: ComputedIndex) => Promise<void>): Promise<void> {
  return withDrawn(ws, async (project) => {
    const loaded = await loadWorkspace({ project });
    const computed = loaded.ok ? await compute(loaded.value, { month: ws.settings.month }) : loaded;
    if (computed.ok) await use(computed.value.index);
  });
}

describe('a profile', () => {
  it('predicts the total and the rank that what-if computes of the value it names', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(drawnWorkspace(), fc.nat(), (ws, at) => {
        return withIndex(ws, async (index) => {
          const { workspace, data } = index;
          const region = at % workspace.regions.list.length;
          const { improvements } = await (await Profiler.of(index, new ObservedMonths(index.workspace))).profile(
            region,
          );
          for (const { node, target, score, published, rank } of improvements) {
            const raw = toShortText(target);
            const cell = { leaf: workspace.tree.leaves.indexOf(node.position), region, status: '', raw } as const;
            const run = await compute(workspace, { month: data.month, cells: [{ ...cell, value: exact(raw) }] });
            const total = run.ok ? run.value.index.nodes[0] : undefined;
            expect(total?.ranks[region]).toBe(rank);
            expect(total?.scores.at(region)).toEqual(score);
            expect(total?.published.at(region)).toEqual(published);
          }
        });
      }),
      NUM_RUNS,
    );
  });
});

describe('a graph with another value in one cell', () => {
  it('gives the total of a whole run', { timeout: PATIENCE }, async () => {
    const values = fc.constantFrom('0', '0.1', '1', '2.5', '7', '1e3');
    await fc.assert(
      fc.asyncProperty(drawnWorkspace(), fc.nat(), fc.nat(), values, (ws, leafAt, regionAt, raw) => {
        return withIndex(ws, async (index) => {
          const { workspace, data } = index;
          const leaf = leafAt % workspace.tree.leaves.length;
          const region = regionAt % workspace.regions.list.length;
          const amended = amendCells(data, [{ leaf, region, value: exact(raw), raw, status: '' }]);
          const { total } = (await graphOf(index)).withValues(leaf, amended);
          const whole = await computeTotal(workspace, amended, new ProblemList());
          expect(total && totalText(total)).toBe(whole && totalText(whole));
        });
      }),
      NUM_RUNS,
    );
  });
});
