import type { Polygon } from '../../../workspace/map/geometry.ts';
import type { Boundaries } from '../../../workspace/map/read-map.ts';
import { Arcs } from './arcs.ts';
import { type Grid, type GridRing, gridFor, xOf, yOf } from './grid.ts';

/** Where something stands on a map. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How a shape is drawn. */
export interface Outline {
  /** The path of its rings; '' where none is large enough to be seen. */
  readonly path: string;
  /** Where a mark stands for a shape that is too small to be seen. */
  readonly mark: Spot | undefined;
  /** Where a label can stand, and how wide and high it can be. */
  readonly label: Spot & { readonly width: number; readonly height: number };
}

/** The outlines of shapes on one grid. */
export interface Outlines {
  readonly width: number;
  readonly height: number;
  readonly regions: ReadonlyMap<string, Outline>;
  readonly others: readonly Outline[];
}

/** How far a border may move, in steps of the grid; less than shows. */
const TOLERANCE = 0.75;
/** The factor by which it may move further while there are too many points, and how far at most. */
const COARSER = 1.5;
const TOLERANCE_MOST = 30;

/** How many points a map may have: what bounds its size, about five characters a point. */
const POINTS = 30_000;
const POINTS_PER_REGION = 20;

/** The areas, in squares of the grid, below which a ring is not drawn and a region has a mark. */
const RING_LEAST = 3;
const REGION_LEAST = 100;

/** Twice the area of a ring, above 0 where it is wound clockwise. */
function doubleArea(ring: GridRing): number {
  return ring.reduce((sum, point, at) => {
    const next = ring[(at + 1) % ring.length] as number;
    return sum + xOf(point) * yOf(next) - xOf(next) * yOf(point);
  }, 0);
}

function areaOf(ring: GridRing): number {
  return ring.length < 3 ? 0 : Math.abs(doubleArea(ring)) / 2;
}

/** A step in a path: nothing stands before a minus. */
function step(from: number, to: number): string {
  const [dx, dy] = [xOf(to) - xOf(from), yOf(to) - yOf(from)];
  return `${dx < 0 ? dx : ` ${dx}`}${dy < 0 ? dy : ` ${dy}`}`;
}

function pathOf(ring: GridRing): string {
  const [start = 0] = ring;
  const steps = ring.slice(1).map((point, at) => step(ring[at] as number, point));
  return `M${xOf(start)} ${yOf(start)}l${steps.join('').trimStart()}z`;
}

/** The middle of the box around a ring, and its size. */
function boxOf(ring: GridRing): Outline['label'] {
  const [xs, ys] = [ring.map(xOf), ring.map(yOf)];
  const extent = (values: readonly number[]) =>
    values.reduce(([a, b], v) => [Math.min(a, v), Math.max(b, v)] as const, [Infinity, -Infinity] as const);
  const [[left, right], [top, bottom]] = [extent(xs), extent(ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** The centre of gravity of a ring, and the size of the box around it. */
function labelOf(ring: GridRing): Outline['label'] {
  const [box, double] = [boxOf(ring), doubleArea(ring)];
  if (double === 0) return box;
  let [x, y] = [0, 0];
  for (const [at, point] of ring.entries()) {
    const next = ring[(at + 1) % ring.length] as number;
    const cross = xOf(point) * yOf(next) - xOf(next) * yOf(point);
    x += (xOf(point) + xOf(next)) * cross;
    y += (yOf(point) + yOf(next)) * cross;
  }
  return { ...box, x: x / (3 * double), y: y / (3 * double) };
}

type Rings = readonly GridRing[];

function outlineOf(before: Rings, after: Rings): Outline {
  const drawn = after.filter((ring) => areaOf(ring) >= RING_LEAST);
  const area = drawn.reduce((sum, ring) => sum + areaOf(ring), 0);
  const largest = (drawn.length > 0 ? drawn : before).reduce(
    (a, b) => (areaOf(b) > areaOf(a) ? b : a),
    before[0] ?? [],
  );
  const label = labelOf(largest);
  const mark = area < REGION_LEAST ? { x: label.x, y: label.y } : undefined;
  return { path: drawn.map(pathOf).join(''), mark, label };
}

function ringsOn(grid: Grid, polygons: readonly Polygon[]): Rings {
  return polygons.flat().map(grid.ring);
}

/** The rings of all shapes, as finely as there may be points. */
function simplifiedRings(shapes: readonly Rings[]): readonly Rings[] {
  const closed = shapes.map((rings) => rings.filter(({ length }) => length > 2));
  const arcs = new Arcs(closed.flat());
  const most = Math.max(POINTS, shapes.length * POINTS_PER_REGION);
  for (let tolerance = TOLERANCE; ; tolerance *= COARSER) {
    const simple = closed.map((rings) => rings.map((ring) => arcs.simplify(ring, tolerance)));
    const points = simple.flat().reduce((sum, { length }) => sum + length, 0);
    if (points <= most || tolerance > TOLERANCE_MOST) return simple;
  }
}

/**
 * The shapes of some regions, and what is drawn besides, on a grid for a map: borders that are shared stay so, points that do not
 * show are left out, and every region is drawn, if need be as a mark.
 */
export function outlinesOf(
  { shapes, others }: Pick<Boundaries, 'shapes' | 'others'>,
  codes: readonly string[],
): Outlines {
  const own = codes.flatMap((code) => {
    const polygons = shapes.get(code);
    return polygons === undefined ? [] : [{ code, polygons }];
  });
  const all = [...own.map(({ polygons }) => polygons), ...others];
  const grid = gridFor(all);
  const before = all.map((polygons) => ringsOn(grid, polygons));
  const after = simplifiedRings(before);
  const outlines = before.map((rings, at) => outlineOf(rings, after[at] as Rings));
  return {
    width: grid.width,
    height: grid.height,
    regions: new Map(own.map(({ code }, at) => [code, outlines[at] as Outline])),
    others: outlines.slice(own.length),
  };
}
