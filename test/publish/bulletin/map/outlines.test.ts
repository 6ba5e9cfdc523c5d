import { describe, expect, it } from 'vitest';
import { outlinesOf } from '../../../../src/publish/bulletin/map/outlines.ts';
import type { Polygon } from '../../../../src/workspace/map/geometry.ts';
import { wigglyMap } from '../../../support/wiggly-map.ts';

type Point = readonly [number, number];

/** The rings of a path, read as a browser reads it. */
function ringsOf(path: string): Point[][] {
  return path
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const [x = 0, y = 0, ...steps] = (part.match(/-?\d+/g) ?? []).map(Number);
      const points: Point[] = [[x, y]];
      for (let at = 0; at < steps.length; at += 2) {
        const [lastX, lastY] = points.at(-1) as Point;
        points.push([lastX + (steps[at] as number), lastY + (steps[at + 1] as number)]);
      }
      return points;
    });
}

/** The edges of a path, each written the same from both sides. */
function edgesOf(path: string): string[] {
  return ringsOf(path).flatMap((ring) => {
    return ring.map((point, at) => {
      const [a, b] = [`${point}`, `${ring[(at + 1) % ring.length]}`];
      return a < b ? `${a} ${b}` : `${b} ${a}`;
    });
  });
}

function area(path: string): number {
  const signed = (ring: Point[]) => {
    return ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] as Point;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
  };
  return ringsOf(path).reduce((sum, ring) => sum + Math.abs(signed(ring)), 0);
}

const rectangle = (west: number, south: number, east: number, north: number): Polygon => {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const;
  return [ring];
};

function outline(shapes: Record<string, readonly Polygon[]>, others: readonly (readonly Polygon[])[] = []) {
  return outlinesOf({ shapes: new Map(Object.entries(shapes)), others }, Object.keys(shapes));
}

describe('the outlines of 90 counties with 110,000 points', () => {
  const shapes = wigglyMap(10, 9, 300);
  const codes = [...shapes.keys()];
  const started = process.hrtime.bigint();
  const outlines = outlinesOf({ shapes, others: [] }, codes);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const paths = codes.map((code) => outlines.regions.get(code)?.path as string);

  it('share every border that was shared: whatever lies within has both its sides, the rim alone has one', () => {
    const owners = new Map<string, number[]>();
    for (const [county, path] of paths.entries()) {
      for (const edge of edgesOf(path)) owners.set(edge, [...(owners.get(edge) ?? []), county]);
    }
    // Where two borders of a county fall together on the grid, it has an edge twice: sides come in pairs all the same.
    const single = [...owners.values()].filter(({ length }) => length % 2 === 1);
    const onRim = codes.flatMap((_, at) => (at % 10 === 0 || at % 10 === 9 || at < 10 || at >= 80 ? [at] : []));
    expect([...new Set(single.flat())].sort((x, y) => x - y)).toEqual(onRim);
    expect(single.length).toBeLessThan(owners.size * 0.2);
  });

  it('are small, and made in little time', () => {
    const points = paths.flatMap(ringsOf).flat().length;
    expect(paths.join('').length).toBeLessThan(200_000);
    expect(points).toBeLessThanOrEqual(30_000);
    expect(points).toBeGreaterThan(5000);
    expect(seconds).toBeLessThan(10);
  });

  it('cover what the counties cover, whichever way they are wound', () => {
    const total = paths.reduce((sum, path) => sum + area(path), 0);
    const whole = outline({ all: [rectangle(118, 27, 123, 30.6)] }).regions.get('all')?.path as string;
    expect(Math.abs(total / area(whole) - 1)).toBeLessThan(0.2);
    const reversed = new Map(
      [...shapes].map(([code, polygons]) => [code, polygons.map((rings) => rings.map((ring) => [...ring].reverse()))]),
    );
    const other = outlinesOf({ shapes: reversed, others: [] }, codes);
    const mirrored = codes.map((code) => edgesOf(other.regions.get(code)?.path as string).sort());
    expect(mirrored).toEqual(paths.map((path) => edgesOf(path).sort()));
  });
});

describe('the outlines of shapes', () => {
  it('keep areas in proportion, north up and east to the right', () => {
    const { width, height, regions } = outline({
      south: [rectangle(100, 20, 110, 21)],
      north: [rectangle(100, 49, 110, 50)],
    });
    const [south, north] = ['south', 'north'].map((code) => regions.get(code));
    const onSphere = (from: number, to: number) => Math.sin((to * Math.PI) / 180) - Math.sin((from * Math.PI) / 180);
    expect(area(south?.path ?? '') / area(north?.path ?? '')).toBeCloseTo(onSphere(20, 21) / onSphere(49, 50), 1);
    expect(north?.label.y).toBeLessThan(south?.label.y as number);
    expect(Math.max(width, height)).toBe(2000);
  });

  it('hold holes and enclaves, which fit one another', () => {
    const hole = rectangle(120.4, 30.4, 120.6, 30.6)[0] as Polygon[number];
    const { regions } = outline({ ring: [[...rectangle(120, 30, 121, 31), [...hole].reverse()]], town: [[hole]] });
    const [ring, town] = [regions.get('ring')?.path as string, regions.get('town')?.path as string];
    expect(ringsOf(ring)).toHaveLength(2);
    expect(edgesOf(ring)).toEqual(expect.arrayContaining(edgesOf(town)));
  });

  it('never lose a region: one that is too small to be seen has a mark', () => {
    const { regions } = outline({
      large: [rectangle(110, 30, 120, 40)],
      islet: [rectangle(121, 30, 121.0001, 30.0001)],
    });
    expect(regions.get('large')?.mark).toBeUndefined();
    const islet = regions.get('islet');
    expect(islet?.path).toBe('');
    expect(islet?.mark?.x).toBeGreaterThan(1900);
    const alone = outline({ point: [rectangle(120, 30, 120, 30)] }).regions.get('point');
    expect(alone?.mark).toEqual({ x: 0, y: 0 });
  });

  it('leave out islets beside larger land, and hold what is drawn besides', () => {
    const { regions, others, width } = outline(
      { a: [rectangle(110, 30, 111, 31), rectangle(111.5, 30, 111.5001, 30.0001)] },
      [[rectangle(111, 30, 112, 31)]],
    );
    expect(ringsOf(regions.get('a')?.path as string)).toHaveLength(1);
    expect(ringsOf(others[0]?.path as string)[0]).toHaveLength(4);
    expect(width).toBe(2000);
  });

  it('are drawn of those regions alone that are asked for', () => {
    const shapes = new Map([
      ['a', [rectangle(110, 30, 111, 31)]],
      ['b', [rectangle(10, 30, 11, 31)]],
    ]);
    const { regions } = outlinesOf({ shapes, others: [] }, ['a', 'z']);
    expect([...regions.keys()]).toEqual(['a']);
    expect(outlinesOf({ shapes, others: [] }, []).regions.size).toBe(0);
  });
});
