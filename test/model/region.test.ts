import { expect, it } from 'vitest';
import { cellOf, peersOf } from '../../src/model/region.ts';
import { monthOf, regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';

const regions = regionsOf({ city: ['a', 'b'], county: ['c'] });

it('tells where a value stands in the columns of a month', () => {
  const workspace = workspaceOf(treeOf([{ code: 'X' }, { code: 'Y' }]), regions);
  const { raw } = monthOf(workspace, { X: ['1', '2', '3'], Y: ['4', '5', '6'] });
  expect([raw.at(cellOf(regions, 0, 2)), raw.at(cellOf(regions, 1)), raw.at(cellOf(regions, 1, 1))]).toEqual([
    '3',
    '4',
    '5',
  ]);
});

it('tells the peers of a region', () => {
  expect([0, 1, 2].map((region) => peersOf(regions, region).members)).toEqual([[0, 1], [0, 1], [2]]);
  expect(peersOf(regions, 7)).toEqual({ name: '', members: [] });
});
