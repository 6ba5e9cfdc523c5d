import type { GridRing } from './grid.ts';
import { simplified } from './simplify.ts';

/** What each point stands beside, in whatever ring: two other points on a border, more where borders meet. */
class Neighbours {
  readonly #first = new Map<number, number>();
  readonly #second = new Map<number, number>();
  readonly #meeting = new Set<number>();

  #add(point: number, other: number): void {
    const first = this.#first.get(point);
    const second = this.#second.get(point);
    if (first === undefined) this.#first.set(point, other);
    else if (first === other || second === other) return;
    else if (second === undefined) this.#second.set(point, other);
    else this.#meeting.add(point);
  }

  addRing(ring: GridRing): void {
    for (const [at, point] of ring.entries()) {
      const next = ring[(at + 1) % ring.length] as number;
      this.#add(point, next);
      this.#add(next, point);
    }
  }

  /** Whether borders meet or end at a point: it is never left out. */
  isFixed(point: number): boolean {
    return this.#meeting.has(point) || !this.#second.has(point);
  }
}

/** Whether a line comes before itself the other way round: what is shared is then simplified the same way from both sides. */
function isForward(line: readonly number[]): boolean {
  for (let at = 0; at < line.length; at += 1) {
    const [point, mirrored] = [line[at] as number, line[line.length - 1 - at] as number];
    if (point !== mirrored) return point < mirrored;
  }
  return true;
}

/** The ring from a position on, closed. */
function turned(ring: GridRing, start: number): readonly number[] {
  return [...ring.slice(start), ...ring.slice(0, start), ring[start] as number];
}

/** Cuts rings where borders meet, and simplifies what lies between: each border is the same from both of its sides. */
export class Arcs {
  readonly #neighbours = new Neighbours();

  constructor(rings: readonly GridRing[]) {
    for (const ring of rings) this.#neighbours.addRing(ring);
  }

  /** The lines between the points of a ring where borders meet; the whole ring, from its least point on, where none do. */
  #linesOf(ring: GridRing): readonly (readonly number[])[] {
    const fixed = [...ring.keys()].filter((at) => this.#neighbours.isFixed(ring[at] as number));
    const [start] = fixed;
    if (start === undefined) {
      const least = ring.reduce((found, point, at) => (point < (ring[found] as number) ? at : found), 0);
      return [turned(ring, least)];
    }
    const closed = turned(ring, start);
    const cuts = [...fixed.map((at) => at - start), ring.length];
    return cuts.slice(1).map((cut, at) => closed.slice(cuts[at], cut + 1));
  }

  /** A ring without the points that do not show: what remains of a border is the same on both of its sides. */
  simplify(ring: GridRing, tolerance: number): GridRing {
    const points: number[] = [];
    for (const line of this.#linesOf(ring)) {
      const forward = isForward(line);
      const kept = simplified(forward ? line : [...line].reverse(), tolerance);
      const onward = forward ? kept : [...kept].reverse();
      for (const point of onward.slice(0, -1)) if (point !== points.at(-1)) points.push(point);
    }
    // A loop between two visits of one point may have gone altogether.
    while (points.length > 1 && points.at(-1) === points[0]) points.pop();
    return points;
  }
}
