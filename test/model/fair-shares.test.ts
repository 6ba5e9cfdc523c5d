import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairShares } from '../../src/model/fair-shares.ts';
import { DRAWS } from '../support/draws.ts';

describe('fairShares', () => {
  it.each([
    [[5, 5], 20, [5, 5]],
    [[50, 5], 20, [15, 5]],
    [[50, 50], 21, [11, 10]],
    [[1, 1, 1], 2, [1, 1, 0]],
    [[], 5, []],
  ])('of %j in a room of %d are %j', (needs, room, shares) => {
    expect(fairShares(needs, room)).toEqual(shares);
  });

  it('use the room, and leave nobody with less than another has beyond its need', () => {
    const needs = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 });
    fc.assert(
      fc.property(needs, fc.integer({ min: 0, max: 60 }), (wanted, room) => {
        const shares = fairShares(wanted, room);
        const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
        expect(sum(shares)).toBe(Math.min(room, sum(wanted)));
        const lacking = shares.filter((share, at) => share < (wanted[at] as number));
        for (const share of lacking) expect(share).toBeGreaterThanOrEqual(Math.max(...shares) - 1);
      }),
      { ...DRAWS, numRuns: 500 },
    );
  });
});
