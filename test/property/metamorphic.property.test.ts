import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnWorkspace } from '../oracle/arbitrary.ts';
import { computeOracle } from '../oracle/index-oracle.ts';
import { policyOf } from '../oracle/observe.ts';
import { parseDecimal, type Rational, rational, sum, twentyDigits } from '../oracle/rational.ts';
import {
  type DrawnLeaf,
  type DrawnObservation,
  type DrawnWorkspace,
  TOTAL,
  TOTAL_AGGREGATIONS,
} from '../oracle/workspace.ts';
import { type Computed, computed, figures, isSound, scoreOf, scoringOf } from './compared.ts';
import { computeDrawn, PATIENCE, RUNS_OF_PAIRS } from './runs.ts';

/** What must not change, or must change in one direction only, whatever the figures are. */

const FACTORS = ['10', '1e3', '1e-2', '3', '0.7', '12.5'];
const PAIRS = { numRuns: RUNS_OF_PAIRS };

/** The index of Mazziotta and Pareto may fall when one child rises. */
const MONOTONE = TOTAL_AGGREGATIONS.filter((name) => name !== 'mpi');

describe('a drawn workspace', () => {
  it('gives the same figures in any order of rows, columns and files', { timeout: PATIENCE }, async () => {
    const seeds = fc.integer();
    await fc.assert(
      fc.asyncProperty(drawnWorkspace(), seeds, seeds, async (ws, shuffleSeed, layoutSeed) => {
        const layouts = ['month-and-region', 'month', 'single'] as const;
        const layout = layouts[Math.abs(layoutSeed % layouts.length)] ?? 'single';
        const moved = { ...ws, style: { ...ws.style, layout } };
        const [plain, shuffled] = [await computeDrawn(ws), await computeDrawn(moved, { shuffleSeed })];
        expect(figures(shuffled)).toBe(figures(plain));
      }),
      PAIRS,
    );
  });

  it('gives the same figures when min-max indicators change their units', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(drawnWorkspace({ scoring: 'plain' }), fc.constantFrom(...FACTORS), async (ws, factor) => {
        const leaves = new Set(ws.nodes.filter((node) => scoringOf(ws, node) === 'min-max').map(({ code }) => code));
        fc.pre(leaves.size > 0 && isSound(ws));
        const scaled = withValues(ws, ({ indicator }, value) =>
          leaves.has(indicator) ? value.mul(parseDecimal(factor)) : value,
        );
        expect(figures(await computeDrawn(scaled))).toBe(figures(await computeDrawn(ws)));
      }),
      PAIRS,
    );
  });

  it('publishes the same when relative weights are multiplied', { timeout: PATIENCE }, async () => {
    const relative = drawnWorkspace({ weights: 'relative' });
    await fc.assert(
      fc.asyncProperty(relative, fc.constantFrom(...FACTORS), async (ws, factor) => {
        fc.pre(ws.style.weightColumn && isSound(ws));
        const nodes = ws.nodes.map((node) => ({ ...node, weight: twentyDigits(times(node.weight, factor)) }));
        expect(figures(await computeDrawn({ ...ws, nodes }))).toBe(figures(await computeDrawn(ws)));
      }),
      PAIRS,
    );
  });

  it('never lowers a score when its value gets better', { timeout: PATIENCE }, async () => {
    const choice = fc.nat();
    await fc.assert(
      fc.asyncProperty(
        drawnWorkspace({ carry: 'exact', aggregation: MONOTONE, scoring: 'plain' }),
        choice,
        fc.constantFrom('0.1', '1', '20'),
        async (ws, n, step) => {
          const cell = improvable(ws, n);
          if (cell === undefined) return;
          const rise = times(step, cell.sign);
          const better = withValues(ws, (at, value) => (at === cell.at ? value.add(rise) : value));
          fc.pre(isSound(ws) && isSound(better));
          const [before, after] = [computed(await computeDrawn(ws)), computed(await computeDrawn(better))];
          const watched = cell.isAlone ? [cell.at.indicator, TOTAL] : [cell.at.indicator];
          for (const node of watched) expectNoFall(before, after, cell.at.region, node);
        },
      ),
      PAIRS,
    );
  });

  it('splits an arithmetic total into its contributions', { timeout: PATIENCE }, async () => {
    const additive = drawnWorkspace({ aggregation: ['arithmetic'], carry: 'exact' });
    await fc.assert(
      fc.asyncProperty(additive, async (ws) => {
        fc.pre(isSound(ws));
        const run = computed(await computeDrawn(ws));
        for (const { code } of ws.regions) expectSplit(run, code);
      }),
      PAIRS,
    );
  });
});

type Cell = DrawnWorkspace['observations'][number];

function withValues(ws: DrawnWorkspace, change: (at: Cell, value: Rational) => Rational): DrawnWorkspace {
  const changed = (rows: readonly DrawnObservation[]) =>
    rows.map((at) => (at.value === '' ? at : { ...at, value: twentyDigits(change(at, parseDecimal(at.value))) }));
  const earlier = ws.earlier.map(({ month, observations }) => ({ month, observations: changed(observations) }));
  return { ...ws, observations: changed(ws.observations), earlier };
}

function times(a: string, b: string): Rational {
  return parseDecimal(a).mul(parseDecimal(b));
}

interface Improvable {
  readonly at: Cell;
  /** The direction in which the value gets better. */
  readonly sign: '1' | '-1';
  /** Its change moves no other region's score. */
  readonly isAlone: boolean;
}

/** Whether other regions' values may be made of a value. */
function makesOthers(ws: DrawnWorkspace, leaf: DrawnLeaf): boolean {
  return leaf.rollup !== '' || ['mean', 'median', 'parent'].includes(policyOf(ws, leaf));
}

/**
 * The n-th cell whose better value cannot mean a lower score: identity knows no direction, under winsorizing a better
 * value may become an outlier, or others may, and where values are made of others, some may gain more.
 */
function improvable(ws: DrawnWorkspace, n: number): Improvable | undefined {
  const oracle = computeOracle(ws);
  const cells = ws.observations.flatMap((at): readonly Improvable[] => {
    const node = ws.nodes.find(({ code }) => code === at.indicator);
    const isReported = oracle.leaves.get(at.region)?.get(at.indicator)?.input.kind === 'reported';
    if (node?.leaf === undefined || !isReported) return [];
    const { direction, transform } = node.leaf;
    const treatment = node.leaf.treatment || ws.settings.treatment;
    if (treatment === 'winsorize-only') return [];
    const isNegative = scoringOf(ws, node) === 'identity' ? transform === 'reciprocal' : direction === 'negative';
    const isRelative = scoringOf(ws, node) === 'min-max' || treatment !== 'none';
    const isShared = makesOthers(ws, node.leaf);
    if (isRelative && isShared) return [];
    const isAlone = !isRelative && !isShared;
    return [{ at, sign: isNegative ? '-1' : '1', isAlone }];
  });
  return cells.length === 0 ? undefined : cells[n % cells.length];
}

/** An excluded node stays excluded; any other score stays or rises. */
function expectNoFall(before: Computed, after: Computed, region: string, node: string): void {
  const [old, now] = [scoreOf(before, region, node), scoreOf(after, region, node)];
  if (old === '' || now === '') expect(now).toBe(old);
  else expect(parseDecimal(now).gte(parseDecimal(old))).toBe(true);
}

/** To 1e-17 of the sum of sizes: each contribution is written with 20 digits. */
function expectSplit(run: Computed, region: string): void {
  const total = scoreOf(run, region, TOTAL);
  const rows = run.derivation.filter((row) => row['region'] === region);
  const parts = rows.map((row) => parseDecimal(row['contribution'] ?? ''));
  const size = sum(parts.map((part) => part.abs()));
  const rest = sum(parts).sub(total === '' ? rational(0n) : parseDecimal(total));
  expect(rest.abs().lte(size.div(rational(10n ** 17n)))).toBe(true);
}
