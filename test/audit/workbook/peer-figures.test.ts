import { expect, it } from 'vitest';
import type { Leaf } from '../../../src/audit/workbook/layout.ts';
import { PeerFigures } from '../../../src/audit/workbook/peer-figures.ts';
import { bookOf } from '../../support/workbook-cells.ts';

it('statistics are of the values that come to a stage, blank where there are too few', async () => {
  const east = { 'data/2018-09/east.csv': 'indicator,value,status\nA1,30,\nA2,20,\nB1,,\n' };
  const { figures, layout } = await bookOf([east, { missing: 'mean' }]);
  const peers = await PeerFigures.of(layout.computed, figures);
  const [group] = layout.groups;
  const leaf = layout.leaves[2] as Leaf;
  if (group === undefined) throw new Error('there is no peer group');
  const west = Number(figures.stage('adjusted', leaf, 1));
  expect([peers.imputed(leaf, group), peers.screened(leaf, group)]).toEqual([west, 0]);
  const statistics = (['n', 'min', 'max', 'mean', 'sd'] as const).map((name) => peers.of(name, leaf, group, 'scored'));
  expect(statistics).toEqual([2, west, west, west, 0]);
  const alone = { name: group.name, members: [1] };
  expect(peers.of('sd', leaf, alone, 'scored')).toBe('');
  expect(peers.of('n', leaf, { name: group.name, members: [] }, 'scored')).toBe(0);
});
