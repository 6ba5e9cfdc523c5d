import { describe, expect, it } from 'vitest';
import { flatten } from '../../../src/analysis/robustness/flatten.ts';
import { leaveOneOut, leaveOutInput, nodesOfLevel } from '../../../src/analysis/robustness/leave-out.ts';
import { ranked } from '../../support/ranked-computed.ts';

const flat = flatten(ranked);
const { tree } = ranked.workspace;

describe('leaving out one node at a time', () => {
  it('goes through the nodes of a level that weigh, if there are several', () => {
    expect(nodesOfLevel(tree, flat, 1)).toEqual([1, 3]);
    expect(nodesOfLevel(tree, flat, 2)).toEqual([2, 4]);
    expect(nodesOfLevel(tree, { ...flat, weights: Float64Array.of(1, 0, 1, 1, 1) }, 1)).toEqual([]);
    expect(nodesOfLevel(tree, { ...flat, weights: Float64Array.of(1, 1, 0, 1, 1) }, 2)).toEqual([]);
  });

  it('may as well leave out none', () => {
    const { options } = leaveOutInput('dimension', [1, 3]);
    expect([...options]).toEqual([-1, 1, 3]);
  });

  it('ranks by what is left, a region with nothing left coming last', () => {
    const left = leaveOneOut(flat, [1, 3]);
    // Cities c1 80 90, c2 70 95.5; counties d6 99 98, d2 75 65, d1 60 70, d3 62.5 67.5, d5 - 64.995.
    expect(left.map(({ node, group, ranks }) => [node, group, [...ranks]])).toEqual([
      [1, 0, [2, 1]],
      [1, 1, [1, 4, 2, 3, 4]],
      [3, 0, [1, 2]],
      [3, 1, [1, 2, 4, 3, 5]],
    ]);
    expect(left.map(({ meanShift }) => meanShift)).toEqual([1, (2 + 1 + 1) / 5, 0, (1 + 2) / 5]);
  });
});
