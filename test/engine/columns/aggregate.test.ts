import { describe, expect, it } from 'vitest';
import { loadAggregations } from '../../../src/engine/aggregate.ts';
import { aggregateCertified } from '../../../src/engine/columns/aggregate.ts';
import { aggregateRegion, type Group, type RegionAggregation } from '../../../src/engine/group.ts';
import type { Exact } from '../../../src/model/exact.ts';
import { certify } from '../../../src/numeric/columns/certified.ts';
import { exact } from '../../../src/numeric/text.ts';
import { Sixty, strain } from '../../support/decimal-figures.ts';
import { valueText } from '../../support/exact-values.ts';
import { cells, treeOf } from '../../support/model-workspace.ts';

const COLUMNS = [
  ['80', '', '50', '0', '-5', `0.${'3'.repeat(40)}`, ''],
  ['40', '60', '50', '10', '5', '99.5', ''],
  ['1', '2', '50', '3', '0', '7', ''],
];

async function aggregated(aggregation: string, exponent: string, withheld: readonly number[] = []) {
  const { nodes } = treeOf([{ code: 'A', aggregation, children: [{ code: 'A1' }, { code: 'A2' }, { code: 'A3' }] }]);
  const node = { ...(nodes[1] as (typeof nodes)[number]), exponent: exponent === '' ? undefined : exact(exponent) };
  const method = (await loadAggregations([node])).get(node.position) as RegionAggregation;
  const doubts = { count: 0 };
  const carried = COLUMNS.map((texts) => certify(cells(...texts), doubts));
  const group: Group = {
    node,
    children: nodes.slice(2),
    weights: [exact('1'), exact('0'), exact(`0.${'6'.repeat(40)}`)],
    carried,
    withheld: new Set(withheld),
  };
  const refused: number[] = [];
  const calls = {
    exact: (region: number) => aggregateRegion(group, method, region) as Exact,
    refuse: (region: number) => refused.push(region),
  };
  return { group, method, refused, made: aggregateCertified(group, carried, method, calls) };
}

describe('aggregateCertified', () => {
  it.each([
    ['arithmetic', ''],
    ['geometric', ''],
    ['harmonic', ''],
    ['power', '2.5'],
    ['power', '-1'],
    ['min', ''],
    ['median', ''],
    ['mpi', ''],
  ])('keeps its bound and refuses what the reference refuses: %s %s', async (name, exponent) => {
    const { group, method, refused, made } = await aggregated(name, exponent);
    const expected = COLUMNS[0]?.map((_, region) => aggregateRegion(group, method, region)) ?? [];
    expect(refused).toEqual([...expected.keys()].filter((region) => expected[region] === 'refused'));
    for (const [region, figure] of expected.entries()) {
      const isThere = figure !== undefined && figure !== 'refused';
      expect(made.has(region), `${region}`).toBe(isThere);
      if (isThere) expect(strain(made.column, region, new Sixty(valueText(figure)))).toBeLessThanOrEqual(1);
    }
  });

  it('leaves out the regions that are withheld', async () => {
    const { made } = await aggregated('arithmetic', '', [0, 2]);
    expect([0, 1, 2, 3].map((region) => made.has(region))).toEqual([false, true, false, true]);
  });
});
