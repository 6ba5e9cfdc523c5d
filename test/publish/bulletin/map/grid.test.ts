import { describe, expect, it } from 'vitest';
import { gridFor, xOf, yOf } from '../../../../src/publish/bulletin/map/grid.ts';
import type { Polygon } from '../../../../src/workspace/map/geometry.ts';

const square: Polygon = [
  [
    [120, 30],
    [121, 30],
    [121, 31],
    [120, 31],
  ],
];

describe('a grid', () => {
  it('fits what is drawn on it: its longer side has 2000 steps', () => {
    const { width, height, ring } = gridFor([[square]]);
    expect(height).toBe(2000);
    expect(width).toBeGreaterThan(1600);
    const points = ring(square[0] as Polygon[number]).map((point) => [xOf(point), yOf(point)]);
    expect(points.map(([x]) => x)).toEqual([0, width, expect.any(Number), expect.any(Number)]);
    expect(points.map(([, y]) => Math.round((y as number) / 2000))).toEqual([1, 1, 0, 0]);
  });

  it('puts neighbours that fall together on one point', () => {
    const { ring } = gridFor([[square]]);
    expect(
      ring([
        [120, 30],
        [120.00001, 30],
        [121, 30],
        [121, 31],
        [120, 30.00001],
      ]),
    ).toHaveLength(3);
    expect(
      ring([
        [120, 30],
        [120.00001, 30],
      ]),
    ).toHaveLength(1);
    expect(ring([])).toEqual([]);
  });

  it.each([
    ['a point', [[[120, 30]]]],
    [
      'the equator',
      [
        [
          [10, -5],
          [20, -5],
          [20, 5],
          [10, 5],
        ],
      ],
    ],
    [
      'a line',
      [
        [
          [10, 5],
          [20, 5],
          [15, 5],
        ],
      ],
    ],
    [
      'the world',
      [
        [
          [-180, -90],
          [180, -90],
          [180, 90],
          [-180, 90],
        ],
      ],
    ],
  ] as [string, Polygon][])('takes %s', (_, polygon) => {
    const { width, height, ring } = gridFor([[polygon]]);
    for (const point of ring(polygon[0] as Polygon[number])) {
      expect(xOf(point)).toBeLessThanOrEqual(width);
      expect(yOf(point)).toBeLessThanOrEqual(height);
      expect(Number.isSafeInteger(point)).toBe(true);
    }
  });
});
