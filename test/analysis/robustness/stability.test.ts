import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../../src/analysis/robustness/evaluator.ts';
import { flatten } from '../../../src/analysis/robustness/flatten.ts';
import { nominalDraw } from '../../../src/analysis/robustness/sampler.ts';
import { instability, type StabilityInterval, stabilityIntervals } from '../../../src/analysis/robustness/stability.ts';
import type { ComputedIndex } from '../../../src/model/computed-index.ts';
import { doubleOf } from '../../../src/numeric/double.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { drawnWorkspace } from '../../oracle/arbitrary.ts';
import { PATIENCE, RUNS } from '../../property/runs.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { drawnIndex } from '../../support/drawn-index.ts';
import { ranked } from '../../support/ranked-computed.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';

/** The interval as text: node, from and to, each with the region that draws level. */
function textsOf({ workspace }: ComputedIndex, intervals: readonly StabilityInterval[]): string[] {
  const code = (by: number | undefined) => (by === undefined ? '' : ` ${workspace.regions.list[by]?.code}`);
  return intervals.map(({ node, low, high }) => {
    return `${node.code} ${toShortText(low.share)}${code(low.by)} .. ${toShortText(high.share)}${code(high.by)}`;
  });
}

describe('the stability of a weight', () => {
  it('ends where the leader of its peer group is drawn level with', () => {
    // Cities c1 80 90 and c2 70 95.5: 80 t + 90 (1 - t) = 70 t + 95.5 (1 - t) at t = 5.5 / 15.5. County d6 leads throughout.
    expect(textsOf(ranked, stabilityIntervals(ranked))).toEqual([
      'P 0.3548387096774193548387096774193548387097 c2 .. 1',
      'Q 0 .. 0.6451612903225806451612903225806451612903 c2',
      'P 0 .. 1',
      'Q 0 .. 1',
    ]);
  });

  it('ends on either side where the rank of a region changes', () => {
    // d2 75 65 is second of the counties; d5 - 64.995 does not move; d1 60 70 and d3 62.5 67.5 draw level below.
    const d2 = ranked.workspace.regions.byCode.get('d2');
    const found = stabilityIntervals(ranked, d2);
    expect(found.map(({ rank }) => rank)).toEqual([2, 2]);
    expect(textsOf(ranked, found)).toEqual(['P 0.25 d1 .. 1', 'Q 0 .. 0.75 d1']);
  });

  it('has no width where another region ties and any move brings it ahead', () => {
    const d1 = ranked.workspace.regions.byCode.get('d1');
    // d1 60 70 ties with d3 62.5 67.5 at equal weights: more of P and d3 is ahead, more of Q and d1 is.
    expect(textsOf(ranked, stabilityIntervals(ranked, d1))).toEqual(['P 0.25 d2 .. 0.5 d3', 'Q 0.5 d3 .. 0.75 d2']);
  });

  it('is solved for where totals are arithmetic and nodes are not rounded', async () => {
    expect(instability(ranked)).toBeUndefined();
    const carried = await computeFiles(rankedWorkspace({ carry: 'published' }));
    expect(instability(carried.index)).toBe('carry');
    const geometric = await computeFiles(rankedWorkspace({ aggregation: ['geometric', 'arithmetic'] }));
    expect(instability(geometric.index)).toBe('aggregation');
  });

  it('keeps whoever is ahead of a region ahead inside the interval, and no further', {
    timeout: PATIENCE,
  }, async () => {
    const choice = fc.nat();
    await fc.assert(
      fc.asyncProperty(drawnWorkspace({ aggregation: ['arithmetic'], carry: 'exact' }), choice, async (ws, n) => {
        const index = await drawnIndex(ws);
        fc.pre(index !== undefined);
        const computed = index as ComputedIndex;
        const regions = computed.workspace.regions.list.length;
        for (const interval of stabilityIntervals(computed, n % regions)) expectEnds(computed, interval);
      }),
      { numRuns: RUNS },
    );
  });
});

/** The regions ahead of an interval's own when its node weighs a share. */
function aheadAt(computed: ComputedIndex, { node, region, group }: StabilityInterval, share: number): string {
  const flat = flatten(computed);
  const evaluator = new Evaluator(flat);
  const draw = nominalDraw(flat);
  const own = draw[node.position] as number;
  draw[node.position] = (share / (1 - share)) * (1 - own);
  evaluator.evaluate(draw);
  const members = flat.peers.find(({ name }) => name === group)?.members ?? [];
  const total = evaluator.totals[region] as number;
  return [...members].filter((peer) => (evaluator.totals[peer] as number) > total + 1e-10).join();
}

function expectEnds(computed: ComputedIndex, interval: StabilityInterval): void {
  const [low, share, high] = [interval.low.share, interval.share, interval.high.share].map(doubleOf) as [
    number,
    number,
    number,
  ];
  const ahead = aheadAt(computed, interval, share);
  expect(low).toBeLessThanOrEqual(share);
  expect(high).toBeGreaterThanOrEqual(share);
  for (const part of [0.001, 0.5, 0.999]) {
    if (share - low > 1e-6) expect(aheadAt(computed, interval, low + part * (share - low))).toBe(ahead);
    if (high - share > 1e-6) expect(aheadAt(computed, interval, share + part * (high - share))).toBe(ahead);
  }
  if (interval.low.by !== undefined) expect(aheadAt(computed, interval, low - 1e-5 * low)).not.toBe(ahead);
  if (interval.high.by !== undefined) expect(aheadAt(computed, interval, high + 1e-5 * (1 - high))).not.toBe(ahead);
}
