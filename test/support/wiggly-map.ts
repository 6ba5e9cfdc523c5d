import type { Polygon, Position } from '../../src/workspace/map/geometry.ts';

/** A fraction from 0 to 1 that depends on some numbers alone. */
function fraction(...seeds: readonly number[]): number {
  const mixed = seeds.reduce((sum, seed) => Math.imul(sum ^ seed, 0x9e3779b1) ^ (sum >>> 13), 0x2545f491);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** A corner of the cells, off its place by a part of a cell. */
function corner(column: number, row: number): Position {
  return [118 + column * 0.5 + fraction(column, row, 1) * 0.1, 27 + row * 0.4 + fraction(column, row, 2) * 0.1];
}

/** The border between two corners, without its end: always drawn from the lesser corner, whoever it belongs to. */
function border(from: readonly [number, number], to: readonly [number, number], points: number): Position[] {
  const isForward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]);
  const [a, b] = isForward ? [from, to] : [to, from];
  const [[ax, ay], [bx, by]] = [corner(...a), corner(...b)];
  const line = Array.from({ length: points + 1 }, (_, at): Position => {
    if (at === 0) return [ax, ay];
    if (at === points) return [bx, by];
    const wiggle = (seed: number) => (fraction(a[0], a[1], b[0] + 2 * b[1], at, seed) - 0.5) * 0.004;
    const wave = Math.sin((at / points) * Math.PI * 4) * 0.03;
    const share = at / points;
    return [ax + (bx - ax) * share + wiggle(3) + wave, ay + (by - ay) * share + wiggle(4) + wave];
  });
  return (isForward ? line : line.reverse()).slice(0, -1);
}

/** Cells side by side with wiggly borders of so many points, by code; every other one is wound the other way. */
export function wigglyMap(columns: number, rows: number, points: number): ReadonlyMap<string, readonly Polygon[]> {
  const shapes = new Map<string, readonly Polygon[]>();
  for (let at = 0; at < columns * rows; at += 1) {
    const [x, y] = [at % columns, Math.floor(at / columns)];
    const corners = [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
    ] as const;
    const ring = corners.flatMap((from, side) =>
      border(from, corners[(side + 1) % 4] as readonly [number, number], points),
    );
    shapes.set(`c${at}`, [[at % 2 === 0 ? ring : ring.reverse()]]);
  }
  return shapes;
}
