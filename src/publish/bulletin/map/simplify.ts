import { xOf, yOf } from './grid.ts';

/** The square of a point's distance from the line between two others, or from their one place. */
function distance(point: number, from: number, to: number): number {
  const [dx, dy] = [xOf(to) - xOf(from), yOf(to) - yOf(from)];
  const [px, py] = [xOf(point) - xOf(from), yOf(point) - yOf(from)];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return (px - share * dx) ** 2 + (py - share * dy) ** 2;
}

/** The point between two others of a line that lies furthest from the line between them; undefined where none is beyond. */
function furthest(line: readonly number[], from: number, to: number, beyond: number): number | undefined {
  let most = beyond;
  let found: number | undefined;
  for (let at = from + 1; at < to; at += 1) {
    const off = distance(line[at] as number, line[from] as number, line[to] as number);
    if (off <= most) continue;
    most = off;
    found = at;
  }
  return found;
}

/**
 * A line with its ends, and of the points between them those without which it would lie further than `tolerance` from
 * where it was (Douglas and Peucker 1973).
 */
export function simplified(line: readonly number[], tolerance: number): readonly number[] {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const found = furthest(line, from, to, tolerance * tolerance);
    if (found === undefined) continue;
    kept.add(found);
    open.push([from, found], [found, to]);
  }
  return line.filter((_, at) => kept.has(at));
}
