import { expect, it } from 'vitest';
import { contentOf, indicatorColumns } from '../../../src/audit/workbook/indicator-columns.ts';
import type { IndexNode } from '../../../src/model/index-tree.ts';
import { exact } from '../../../src/numeric/text.ts';
import { treeOf } from '../../support/model-workspace.ts';

const tree = treeOf([{ code: 'A', indicator: { adjustBy: 'gdp', per: exact('100'), unit: '起' } }]);
const [total, leaf] = tree.nodes as readonly [IndexNode, IndexNode];
const figureOf = (node: IndexNode, key: string) => indicatorColumns.find((column) => column.key === key)?.value(node);

it('groups and indicators have columns of their own', () => {
  expect([figureOf(total, 'aggregation'), figureOf(leaf, 'aggregation')]).toEqual(['arithmetic', undefined]);
  expect([figureOf(total, 'scoring'), figureOf(leaf, 'scoring')]).toEqual([undefined, 'min-max']);
  expect([figureOf(leaf, 'adjust_by'), figureOf(leaf, 'per')]).toEqual(['gdp', exact('100')]);
});

it('what asks for nothing is left out: no transform, no share of weight', () => {
  expect([figureOf(leaf, 'transform'), figureOf(leaf, 'treatment'), figureOf(total, 'min_weight')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('figures become numbers, words stay', () => {
  expect([contentOf(exact('1.50')), contentOf('min-max')]).toEqual([1.5, 'min-max']);
});
