import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compute, loadWorkspace } from '../../src/api.ts';
import { graphOf } from '../../src/engine/graph/index-graph.ts';
import type { Computation, ComputedIndex } from '../../src/model/computed-index.ts';
import type { Result } from '../../src/model/problem-list.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { exact } from '../../src/numeric/text.ts';
import { monthOutputs } from '../../src/publish/month-outputs.ts';
import { drawnWorkspace } from '../oracle/arbitrary.ts';
import { monthBefore } from '../oracle/observe.ts';
import type { DrawnWorkspace } from '../oracle/workspace.ts';
import { positionsOf } from '../support/problem-positions.ts';
import { PATIENCE, RUNS, withDrawn } from './runs.ts';

const amendments = fc.record({
  settings: fc.oneof(
    fc.constant({}),
    fc.record(
      {
        scoring: fc.constantFrom('min-max', 'rank', 'z-score', 'borda'),
        aggregation: fc.constantFrom('arithmetic', 'min', 'median', 'copeland'),
        treatment: fc.constantFrom('none', 'winsorize'),
      },
      { requiredKeys: [] },
    ),
    fc.constant({ scale: { floor: 10, ceiling: 20 } }),
  ),
  weight: fc.option(fc.record({ node: fc.nat(), value: fc.constantFrom('1', '2.5', '40') })),
  /** Whether the other one is of the month before, in which all that has no figures there reports the same. */
  isOfAnother: fc.boolean(),
  /** Whether a region has another coefficient of every adjuster. */
  coefficient: fc.option(fc.record({ region: fc.nat(), value: fc.constantFrom('1', '2.5') })),
  cells: fc.array(fc.record({ leaf: fc.nat(), region: fc.nat(), value: fc.constantFrom('', '0', '2.5', '7') }), {
    maxLength: 2,
  }),
});

type Drawn = typeof amendments extends fc.Arbitrary<infer Value> ? Value : never;

/** Every output of a computed month but its manifest, or the problems that keep it from being computed. */
function told(computed: Result<Computation>): readonly string[] {
  const problems = positionsOf([...computed.report.errors, ...computed.report.warnings]);
  if (!computed.ok) return problems;
  const files = monthOutputs(computed.value, 'all').filter(({ name }) => name !== 'manifest.json');
  return [...problems, ...files.map(({ name, bytes }) => `${name} ${bytes}`)];
}

/** A definition in which one region's coefficients of each adjuster are others, in every row. */
function withCoefficient(
  workspace: Workspace,
  { region, value }: { readonly region: number; readonly value: string },
): Workspace {
  const at = region % workspace.regions.list.length;
  const coefficients = workspace.coefficients.map((rows, other) => {
    if (other !== at) return rows;
    return rows.map((row) => ({ ...row, values: new Map([...row.values.keys()].map((name) => [name, exact(value)])) }));
  });
  return { ...workspace, coefficients };
}

/** A drawn workspace with the same figures in the month before. */
function withMonthBefore(ws: DrawnWorkspace): DrawnWorkspace {
  const last = { month: monthBefore(ws.settings.month, 1), observations: ws.observations };
  return { ...ws, earlier: [last, ...ws.earlier.slice(1)] };
}

/** A drawn workspace's month, and the same with some of it otherwise. */
async function computed(project: string, month: string, { settings, weight, isOfAnother, coefficient, cells }: Drawn) {
  const before = await loadWorkspace({ project });
  if (!before.ok) return undefined;
  const { nodes } = before.value.tree;
  const node = weight && nodes[1 + (weight.node % (nodes.length - 1))];
  const weights = new Map(weight && node ? [[node.code, weight.value]] : []);
  const after = await loadWorkspace({ project, amendments: { settings, weights } });
  const base = await compute(before.value, { month: isOfAnother ? monthBefore(month, 1) : month });
  if (!after.ok || !base.ok) return undefined;
  const amended = coefficient === null ? after.value : withCoefficient(after.value, coefficient);
  const { tree, regions } = amended;
  const others = cells.map(({ leaf, region, value }) => ({
    leaf: leaf % tree.leaves.length,
    region: region % regions.list.length,
    value: value === '' ? undefined : exact(value),
    raw: value,
    status: '' as const,
  }));
  const { index } = base.value;
  return {
    base: index,
    alone: await compute(amended, { month, cells: others }),
    like: await compute(amended, { month, cells: others, like: index }),
  };
}

/** Whether some indicator's scores are not computed again. */
async function isShared(base: ComputedIndex, like: ComputedIndex): Promise<boolean> {
  const [was, is] = [await graphOf(base), await graphOf(like)];
  return base.workspace.tree.leaves.some((_, leaf) => was.leaves.scored(leaf) === is.leaves.scored(leaf));
}

it('a month that is like another one is what it would be without it', { timeout: PATIENCE }, async () => {
  let shared = 0;
  await fc.assert(
    fc.asyncProperty(drawnWorkspace(), amendments, async (ws, drawn) => {
      const twoMonths = drawn.isOfAnother ? withMonthBefore(ws) : ws;
      const found = await withDrawn(twoMonths, (project) => computed(project, ws.settings.month, drawn));
      if (found === undefined) return;
      const { base, alone, like } = found;
      expect(told(like)).toEqual(told(alone));
      if (like.ok && (await isShared(base, like.value.index))) shared += 1;
    }),
    { numRuns: Math.ceil(RUNS / 2) },
  );
  expect(shared).toBeGreaterThan(RUNS / 40);
});
