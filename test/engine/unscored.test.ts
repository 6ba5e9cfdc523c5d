import { describe, expect, it } from 'vitest';
import { countedWeights, unscoredChildren } from '../../src/engine/unscored.ts';
import type { IndexNode } from '../../src/model/index-tree.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { cells, treeOf } from '../support/model-workspace.ts';

/** The children of a node that weigh 0.25, 0.75 and nothing, the third without scores. */
function counted(weighting: string, stated: readonly string[], weights = ['0.25', '0.75', '0']): readonly string[] {
  const [node, ...children] = treeOf(stated.map((weight, at) => ({ code: `C${at}`, weight }))).nodes;
  const group = {
    node: { ...(node as IndexNode), weighting },
    children,
    carried: [cells('1', '2'), cells('3', '4'), cells('', '')],
  };
  const own = weights.map(exact);
  return countedWeights(own, unscoredChildren(group, own)).map(toShortText);
}

describe('a child without any score', () => {
  it('counts the same as every sibling', () => {
    expect(counted('entropy', ['1', '1', '1']).map((text) => text.slice(0, 8))).toEqual([
      '0.166666',
      '0.5',
      '0.333333',
    ]);
  });

  it('counts for its stated share where that is combined with the data', () => {
    expect(counted('combined', ['2', '2', '6'])).toEqual(['0.1', '0.3', '0.6']);
    expect(counted('combined', ['2', '2', '0'])).toEqual(['0.25', '0.75', '0']);
  });

  it('counts as it weighs where weights are stated, or where it weighs something', () => {
    expect(counted('relative', ['1', '3', '0'])).toEqual(['0.25', '0.75', '0']);
    expect(counted('entropy', ['1', '1', '1'], ['0.3', '0.3', '0.4'])).toEqual(['0.3', '0.3', '0.4']);
  });
});
