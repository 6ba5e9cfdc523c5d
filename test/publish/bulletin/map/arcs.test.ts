import { describe, expect, it } from 'vitest';
import { Arcs } from '../../../../src/publish/bulletin/map/arcs.ts';

const at = (x: number, y: number): number => y * 4096 + x;

/** A wavy line between two places, without its end. */
const wave = (steps: number, to: (step: number, wave: number) => number): number[] => {
  return Array.from({ length: steps }, (_, step) => to(step, step === 0 ? 0 : (step * 7) % 5));
};

// Two cells, one above the other, with a wavy border between them.
const shared = wave(40, (step, off) => at(step, 50 + off));
const above = [...shared, at(40, 50), at(40, 0), at(0, 0)];
const below = [at(40, 50), ...[...shared].reverse(), at(0, 100), at(40, 100)];

describe('arcs', () => {
  it('leave the same of a border on both of its sides, and its ends', () => {
    const arcs = new Arcs([above, below]);
    for (const tolerance of [0.5, 2, 5]) {
      const [top, bottom] = [above, below].map((ring) => new Set(arcs.simplify(ring, tolerance)));
      const between = (points: Set<number> | undefined) =>
        [...(points ?? [])].filter((point) => shared.includes(point)).sort();
      expect(between(top)).toEqual(between(bottom));
      expect(between(top).length).toBeLessThan(shared.length);
      expect(top?.has(at(0, 50)) && top?.has(at(40, 50))).toBe(true);
    }
  });

  it('leave the same of a ring that stands alone, wherever it begins and whichever way it runs', () => {
    const ring = [...wave(40, (step, off) => at(step, 50 + off)), at(40, 90), at(0, 90)];
    const arcs = new Arcs([ring]);
    const kept = new Set(arcs.simplify(ring, 1));
    const turned = [...ring.slice(17), ...ring.slice(0, 17)].reverse();
    expect(new Set(new Arcs([turned]).simplify(turned, 1))).toEqual(kept);
    expect(kept.size).toBeLessThan(ring.length);
  });

  it('leave no loop of one point where a loop has gone', () => {
    const loop = [at(0, 0), at(90, 0), at(90, 90), at(0, 0), at(1, 1), at(0, 1)];
    expect(new Arcs([loop, [at(0, 0), at(0, 50), at(50, 50)]]).simplify(loop, 3)).toEqual([
      at(0, 0),
      at(90, 0),
      at(90, 90),
    ]);
  });

  it('take rings that run out and back', () => {
    const spike = [at(0, 0), at(9, 0), at(9, 9), at(20, 20), at(9, 9), at(0, 9)];
    expect(new Arcs([spike]).simplify(spike, 1)).toEqual(expect.arrayContaining([at(20, 20), at(9, 9)]));
  });
});
