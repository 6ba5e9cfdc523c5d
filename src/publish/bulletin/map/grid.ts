import { geoConicEqualArea } from 'd3-geo';
import type { Polygon, Position } from '../../../workspace/map/geometry.ts';

/** A ring on the grid: its points as numbers, neighbours different, the first not again at the end. */
export type GridRing = readonly number[];

/** How many steps of the grid lie side by side along the longer side: steps are finer than what a screen can show. */
const STEPS = 2000;
/** One number holds both coordinates. */
const SHIFT = 4096;

export function xOf(point: number): number {
  return point % SHIFT;
}

export function yOf(point: number): number {
  return Math.floor(point / SHIFT);
}

/** A grid that shapes are drawn on. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly ring: (positions: readonly Position[]) => GridRing;
}

interface Extent {
  readonly least: Position;
  readonly most: Position;
}

function extentOf(positions: Iterable<Position>): Extent {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { least: [left, bottom], most: [right, top] };
}

function* outerPositions(shapes: readonly (readonly Polygon[])[]): Iterable<Position> {
  for (const polygon of shapes.flat()) yield* polygon[0] ?? [];
}

/**
 * Albers' equal-area conic about the middle of the shapes, its standard parallels a sixth of their height from either end:
 * areas can be compared, which Mercator's map would not allow between south and north, and maps of China are drawn so. Each
 * position is projected by itself, in the plane, so that it does not matter which way rings are wound.
 */
function projectionOf({ least: [west, south], most: [east, north] }: Extent): (position: Position) => Position {
  const sixth = (north - south) / 6;
  const projection = geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    .center([0, (south + north) / 2])
    .scale(1)
    .translate([0, 0]);
  return ([longitude, latitude]) => projection([longitude, latitude]) ?? [0, 0];
}

/** The grid that some shapes fit on. A position is at the same point in whatever ring it stands: borders stay shared. */
export function gridFor(shapes: readonly (readonly Polygon[])[]): Grid {
  const project = projectionOf(extentOf(outerPositions(shapes)));
  const projected = function* (): Iterable<Position> {
    for (const position of outerPositions(shapes)) yield project(position);
  };
  const { least, most } = extentOf(projected());
  const side = Math.max(most[0] - least[0], most[1] - least[1]);
  const scale = side > 0 ? STEPS / side : 0;
  const along = (value: number, axis: 0 | 1): number => {
    return Math.min(STEPS, Math.max(0, Math.round((value - least[axis]) * scale)));
  };
  const ring = (positions: readonly Position[]): GridRing => {
    const points: number[] = [];
    for (const position of positions) {
      const [x, y] = project(position);
      const point = along(y, 1) * SHIFT + along(x, 0);
      if (point !== points.at(-1)) points.push(point);
    }
    while (points.length > 1 && points.at(-1) === points[0]) points.pop();
    return points;
  };
  return { width: along(most[0], 0), height: along(most[1], 1), ring };
}
