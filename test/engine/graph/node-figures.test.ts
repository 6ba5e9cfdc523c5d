import { expect, it } from 'vitest';
import { nodeFigures } from '../../../src/engine/graph/node-figures.ts';
import { certify } from '../../../src/numeric/columns/certified.ts';
import { cells, cellTexts, regionsOf, settingsWith, treeOf, workspaceOf } from '../../support/model-workspace.ts';

const regions = regionsOf({ county: ['a', 'b', 'c', 'd'] });
const workspace = workspaceOf(treeOf([{ code: 'X' }]), regions, settingsWith({ decimals: 1 }));

it('rounds and ranks scores when that is asked for, once', () => {
  const doubts = { count: 0 };
  const scores = certify(cells('1.25', '1.24', '', '3'), doubts);
  const figures = nodeFigures(scores, workspace);
  expect(figures.scores).toBe(scores);
  expect(cellTexts(figures.published)).toEqual(['1.2', '1.2', '', '3']);
  expect([...figures.ranks]).toEqual([2, 2, 0, 1]);
  expect([figures.published, figures.ranks]).toEqual([figures.published, figures.ranks]);
  expect(figures.published).toBe(figures.published);
  expect(figures.ranks).toBe(figures.ranks);
  expect({ ...figures }.ranks).toBe(figures.ranks);
});
