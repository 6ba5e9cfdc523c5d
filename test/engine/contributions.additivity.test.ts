import { expect, it } from 'vitest';
import { isAdditive } from '../../src/engine/contributions.ts';
import type { IndexNode } from '../../src/model/index-tree.ts';
import { treeOf } from '../support/model-workspace.ts';

it('contributions are defined where every aggregation above sums them up', () => {
  const tree = treeOf([
    { code: 'A', aggregation: 'min', children: [{ code: 'A1' }] },
    { code: 'B', children: [{ code: 'B1' }] },
  ]);
  const additive = (code: string) => isAdditive(tree, tree.nodes[tree.byCode.get(code) ?? -1] as IndexNode);
  expect(['index', 'A', 'A1', 'B', 'B1'].map(additive)).toEqual([true, true, false, true, true]);
});
