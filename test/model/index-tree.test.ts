import { describe, expect, it } from 'vitest';
import { leafNode, TOTAL } from '../../src/model/index-tree.ts';
import { treeOf } from '../support/model-workspace.ts';

describe('the names that outputs reserve', () => {
  it('calls the total "index"', () => {
    expect(TOTAL).toBe('index');
  });
});

it('knows the node of an indicator by its leaf number', () => {
  const tree = treeOf([{ code: 'g', children: [{ code: 'x' }, { code: 'y' }] }]);
  expect([0, 1].map((leaf) => leafNode(tree, leaf).code)).toEqual(['x', 'y']);
  expect(leafNode(tree, 1).indicator).toBe(tree.nodes[3]?.indicator);
});
