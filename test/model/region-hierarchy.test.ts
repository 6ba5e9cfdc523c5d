import { describe, expect, it } from 'vitest';
import { regionHierarchy } from '../../src/model/region-hierarchy.ts';
import { regionsOf, withParents } from '../support/model-workspace.ts';

describe('regionHierarchy', () => {
  it('has parents before their children, over several generations', () => {
    const regions = withParents(regionsOf({ all: ['a', 'b', 'c', 'd', 'e'] }), { a: 'c', b: 'e', c: 'e' });
    const { parents, children, topDown } = regionHierarchy(regions);
    expect(parents).toEqual([2, 4, 4, -1, -1]);
    expect(children).toEqual([[], [], [0], [], [1, 2]]);
    expect(topDown).toEqual([3, 4, 1, 2, 0]);
  });

  it('takes a region whose parent is not known for one without', () => {
    const { parents, topDown } = regionHierarchy(withParents(regionsOf({ all: ['a', 'b'] }), { a: 'z' }));
    expect([parents, topDown]).toEqual([
      [-1, -1],
      [0, 1],
    ]);
  });

  it('leaves out what hangs on a circle', () => {
    const circle = withParents(regionsOf({ all: ['a', 'b', 'c', 'd'] }), { a: 'b', b: 'a', c: 'a' });
    expect(regionHierarchy(circle).topDown).toEqual([3]);
  });
});
