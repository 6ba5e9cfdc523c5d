import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/analysis/profile/profile.ts';
import { Profiler } from '../../../src/analysis/profile/profiler.ts';
import { graphOf } from '../../../src/engine/graph/index-graph.ts';
import type { Exact } from '../../../src/model/exact.ts';
import { multiply, subtract } from '../../../src/numeric/exact.ts';
import { compareSnapped } from '../../../src/numeric/order.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { ObservedMonths } from '../../../src/observed-months.ts';
import { computeFiles, computeProject, DEMONSTRATION } from '../../support/compute-files.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';

async function profileOf(code: string, settings = {}): Promise<Profile> {
  const { index } = await computeFiles(rankedWorkspace(settings));
  return (await Profiler.of(index, new ObservedMonths(index.workspace))).profile(
    index.workspace.regions.byCode.get(code) ?? -1,
  );
}

const text = (cell: Exact | undefined): string => (cell === undefined ? '-' : toShortText(cell));

describe('a profile', () => {
  it('tells of every node the standing among the peers, and what the leads come to in points of the total', async () => {
    const { nodes } = await profileOf('d3');
    const told = nodes.map(({ node, score, rank, peers, median, best }) => {
      const leads = [median, best].map((each) => `${text(each?.score)} ${text(each?.lead)} ${text(each?.points)}`);
      return `${node.code} ${text(score)} ${rank}/${peers}: ${leads.join(', ')}`;
    });
    expect(told).toEqual([
      'index 65 3/5: 65 0 0, 98.5 -33.5 -33.5',
      'P 62.5 3/4: 68.75 -6.25 -3.125, 99 -36.5 -18.25',
      'P1 62.5 3/4: 68.75 -6.25 -3.125, 99 -36.5 -18.25',
      'Q 67.5 3/5: 67.5 0 0, 98 -30.5 -15.25',
      'Q1 67.5 3/5: 67.5 0 0, 98 -30.5 -15.25',
    ]);
  });

  it('has no lead where the region has no score, and no points where it has no total', async () => {
    const { nodes, improvements } = await profileOf('d4');
    expect(nodes.map(({ median, best }) => [median?.lead, median?.points, best?.lead])).toEqual(
      nodes.map(() => [undefined, undefined, undefined]),
    );
    expect(improvements).toEqual([]);
  });

  it('tells points of other than arithmetic totals by computing them', async () => {
    const { nodes } = await profileOf('d3', { aggregation: ['min', 'arithmetic'] });
    // Totals are 60, 62.5, 64.995, 65, 98; that of d3 is the lesser of 62.5 and 67.5: with 68.75 for P it would be 67.5, and Q changes nothing.
    expect(nodes.map(({ node, median }) => `${node.code} ${text(median?.points)}`)).toEqual([
      'index -2.495',
      'P -5',
      'P1 -5',
      'Q 0',
      'Q1 0',
    ]);
  });

  it('tells points of the demonstration that are what aggregating anew gives', async () => {
    const { index } = await computeProject(DEMONSTRATION, '2018-09');
    const region = index.workspace.regions.byCode.get('330106') ?? -1;
    const { nodes } = await (await Profiler.of(index, new ObservedMonths(index.workspace))).profile(region);
    const graph = await graphOf(index);
    for (const { node, score, median, effectiveWeight } of nodes) {
      if (score === undefined || median?.points === undefined) continue;
      const other = graph
        .withScores(node.position, new Map([[region, median.score]]))
        .total?.scores.at(region) as Exact;
      const reaggregated = subtract(index.nodes[0]?.scores.at(region) as Exact, other);
      const weighed = multiply(effectiveWeight, subtract(score, median.score));
      expect(compareSnapped(median.points, weighed), node.code).toBe(0);
      expect(Math.abs(Number(text(subtract(reaggregated, weighed)))), node.code).toBeLessThan(1e-30);
    }
  });
});
