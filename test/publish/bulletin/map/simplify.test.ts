import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplified } from '../../../../src/publish/bulletin/map/simplify.ts';

const at = (x: number, y: number): number => y * 4096 + x;

/** How far a point lies from a segment: by trying places along it. */
function apart([x, y]: readonly number[], [ax, ay]: readonly number[], [bx, by]: readonly number[]): number {
  const tried = Array.from({ length: 201 }, (_, step) => step / 200);
  const off = (t: number) =>
    Math.hypot(
      Number(ax) + t * (Number(bx) - Number(ax)) - Number(x),
      Number(ay) + t * (Number(by) - Number(ay)) - Number(y),
    );
  return Math.min(...tried.map(off));
}

describe('a simplified line', () => {
  it('keeps its ends, and lies nowhere further off than the tolerance', () => {
    const point = fc.tuple(fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 2, maxLength: 30 }),
        fc.double({ min: 0.5, max: 10, noNaN: true }),
        (line, tolerance) => {
          const kept = simplified(
            line.map(([x, y]) => at(x, y)),
            tolerance,
          ).map((each) => [each % 4096, Math.floor(each / 4096)]);
          expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)]);
          for (const each of line) {
            const offs = kept.slice(1).map((end, index) => apart(each, kept[index] as number[], end));
            expect(Math.min(...offs)).toBeLessThanOrEqual(tolerance + 0.5);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('leaves out what lies on a straight line, and opens a ring where it is widest', () => {
    expect(simplified([at(0, 0), at(1, 1), at(2, 2), at(3, 3)], 0.5)).toEqual([at(0, 0), at(3, 3)]);
    expect(simplified([at(0, 0), at(9, 0), at(9, 9), at(0, 0)], 0.5)).toHaveLength(4);
  });
});
