import { describe, expect, it } from 'vitest';
import { Benchmarks } from '../../../src/analysis/profile/benchmarks.ts';
import type { PeerGroup } from '../../../src/model/region.ts';
import { toPlainText, toShortText } from '../../../src/numeric/text.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';

const { index } = await computeFiles(rankedWorkspace());
const { regions, tree } = index.workspace;

function of(group: string, code: string) {
  const benchmarks = new Benchmarks(index, regions.groups.find(({ name }) => name === group) as PeerGroup);
  const { peers, median, best } = benchmarks.of(tree.byCode.get(code) ?? -1);
  return [
    peers,
    median && `${toShortText(median.score)} ${toPlainText(median.published)}`,
    best && toShortText(best.score),
  ];
}

describe('benchmarks', () => {
  it('are median and best of the unrounded scores of those of the peer group that have one', () => {
    expect(of('county', 'index')).toEqual([5, '65 65.00', '98.5']);
    expect(of('county', 'P')).toEqual([4, '68.75 68.75', '99']);
    expect(of('county', 'Q1')).toEqual([5, '67.5 67.50', '98']);
    expect(of('city', 'index')).toEqual([2, '83.875 83.88', '85']);
  });

  it('have the median of adjusted values, too', () => {
    const counties = new Benchmarks(index, regions.groups[1] as PeerGroup);
    expect(
      [0, 1].map((leaf) => toShortText(counties.adjustedMedian(leaf) ?? { coefficient: -1n, exponent: 0 })),
    ).toEqual(['68.75', '67.5']);
  });

  it('are none where nobody has a score', async () => {
    const silent = await computeFiles({
      ...rankedWorkspace(),
      'data/2018-09/c1.csv': 'indicator,value\nQ1,1\n',
      'data/2018-09/c2.csv': 'indicator,value\nQ1,2\n',
    });
    const cities = new Benchmarks(silent.index, silent.index.workspace.regions.groups[0] as PeerGroup);
    expect(cities.of(tree.byCode.get('P1') ?? -1)).toEqual({ peers: 0, median: undefined, best: undefined });
    expect(cities.adjustedMedian(0)).toBeUndefined();
  });
});
