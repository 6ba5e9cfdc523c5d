import { describe, expect, it } from 'vitest';
import { compareRuns, type RunComparison } from '../../../src/analysis/what-if/compare-runs.ts';
import { toPlainText, toShortText } from '../../../src/numeric/text.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';
import { MONTH } from '../../support/workspace-files.ts';

/** The workspace whose scores are its values, with other values of the county d3. */
async function withD3(p: string, q: string) {
  return (
    await computeFiles({
      ...rankedWorkspace(),
      [`data/${MONTH}/d3.csv`]: `indicator,value,status\nP1,${p},\nQ1,${q},\n`,
    })
  ).index;
}

const before = await withD3('62.5', '67.5');
const d3 = before.workspace.regions.byCode.get('d3') ?? -1;

function nodesOf({ nodes }: RunComparison): readonly string[] {
  return nodes.map(({ node, before: was, after: is, difference }) => {
    const published = [was, is].map((standing) => (standing.published ? toPlainText(standing.published) : '-'));
    return `${node.code} ${published.join(' ')} ${difference ? toShortText(difference) : '-'} ${was.rank} ${is.rank}`;
  });
}

describe('comparing two runs', () => {
  it('tells the total, level 1 and what else changes of a region, scores and ranks', async () => {
    const compared = compareRuns(before, await withD3('62.5', '78.5'), d3);
    expect(nodesOf(compared)).toEqual([
      'index 65.00 70.50 5.5 3 2',
      'P 62.50 62.50 0 3 3',
      'Q 67.50 78.50 11 3 2',
      'Q1 67.50 78.50 11 3 2',
    ]);
    expect(compared.bands).toEqual({ before: 'red', after: 'red' });
  });

  it('tells which other ranks change, and of whom', async () => {
    const { others } = compareRuns(before, await withD3('62.5', '78.5'), d3);
    const told = others.map(({ region, before: was, after: is }) => `${region.code} ${was.rank} ${is.rank}`);
    // d1 and d5 tie with d3 at 65.00 before, and d2 stands at 70.00.
    expect(told).toEqual(['d1 3 4', 'd2 2 3', 'd5 3 4']);
  });

  it('has no difference where a node is left out in one of them', async () => {
    const compared = compareRuns(before, await withD3('62.5', ''), d3);
    expect(nodesOf(compared)).toEqual([
      'index 65.00 62.50 -2.5 3 5',
      'P 62.50 62.50 0 3 3',
      'Q 67.50 - - 3 0',
      'Q1 67.50 - - 3 0',
    ]);
  });

  it('finds nothing between a run and itself', () => {
    const compared = compareRuns(before, before, d3);
    expect(nodesOf(compared)).toEqual(['index 65.00 65.00 0 3 3', 'P 62.50 62.50 0 3 3', 'Q 67.50 67.50 0 3 3']);
    expect(compared.others).toEqual([]);
  });
});
