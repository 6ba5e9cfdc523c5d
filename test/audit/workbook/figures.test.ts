import { expect, it } from 'vitest';
import { shownFigure } from '../../../src/audit/workbook/figures.ts';
import type { Leaf } from '../../../src/audit/workbook/layout.ts';
import { exact } from '../../../src/numeric/text.ts';
import { bookOf } from '../../support/workbook-cells.ts';

it('a figure is the double nearest to it, and nothing where there is none', () => {
  expect([shownFigure(exact('0.1')), shownFigure(undefined)]).toEqual([0.1, '']);
});

it('figures are those of the engine, by table, node and region', async () => {
  const east = { 'data/2018-09/east.csv': 'indicator,value,status\nA1,30,\nA2,,M\nB1,,\n' };
  const { figures, layout } = await bookOf([east, { missing: 'exclude' }]);
  const [a1, a2, b1] = layout.leaves as [Leaf, Leaf, Leaf];
  const { nodes } = layout.computed;
  expect([figures.raw(a1, 0), figures.raw(a2, 0), figures.raw(b1, 0)]).toEqual([30, 'M', '']);
  expect([a1, a2, b1].map((leaf) => typeof figures.stage('adjusted', leaf, 0))).toEqual(['number', 'string', 'string']);
  expect([figures.score(b1.node, 0), figures.in('ranks', b1.node, 0), figures.in('coverage', b1.node, 0)]).toEqual([
    '',
    '',
    0,
  ]);
  expect(figures.in('ranks', a1.node, 0)).toBe(nodes[a1.node.position]?.ranks[0]);
  expect(figures.in('effective', layout.nodes[0] as Leaf['node'], 0)).toBe(1);
  expect(figures.in('contributions', a1.node, 1)).toBe(
    Number(figures.in('effective', a1.node, 1)) * Number(figures.score(a1.node, 1)),
  );
});

it('a value that is imputed is not there before it is', async () => {
  const east = { 'data/2018-09/east.csv': 'indicator,value,status\nA1,30,\nA2,20,\nB1,,\n' };
  const { figures, layout } = await bookOf([east, { missing: 'mean' }]);
  const leaf = layout.leaves[2] as Leaf;
  expect([figures.stage('adjusted', leaf, 0), typeof figures.stage('imputed', leaf, 0)]).toEqual(['', 'number']);
});
