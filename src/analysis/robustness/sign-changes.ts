import type { Exact } from '../../model/exact.ts';
import {
  absolute,
  add,
  compare,
  divide,
  isPositive,
  isZero,
  multiply,
  negate,
  subtract,
  ZERO,
} from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { squareRoot } from '../../numeric/square-root.ts';

/** b0 + b1 x + b2 x^2. */
export type Quadratic = readonly [b0: Exact, b1: Exact, b2: Exact];

type Sign = -1 | 0 | 1;

/** The positive roots of a polynomial in order, and its signs before, between and behind them. */
interface SignChart {
  readonly roots: readonly Exact[];
  readonly signs: readonly Sign[];
}

/** Where a polynomial begins to be positive, or ceases to be, going down and going up from a point. */
export interface SignChanges {
  readonly below: Exact | undefined;
  readonly above: Exact | undefined;
}

const TWO: Exact = { coefficient: 2n, exponent: 0 };
const FOUR: Exact = { coefficient: 4n, exponent: 0 };

function signOf({ coefficient }: Exact): Sign {
  if (coefficient === 0n) return 0;
  return coefficient > 0n ? 1 : -1;
}

/** The roots of a polynomial of degree 2 whose discriminant is positive, without cancellation. */
function simpleRoots([b0, b1, b2]: Quadratic, discriminant: Exact): Exact[] {
  const root = squareRoot(discriminant);
  const q = divide(isPositive(b1) ? negate(add(b1, root)) : subtract(root, b1), TWO);
  return [divide(q, b2), divide(b0, q)];
}

/** The positive roots; a double one counts once, and twice in `isDouble`. */
function positiveRoots(quadratic: Quadratic): { roots: Exact[]; isDouble: boolean } {
  const [b0, b1, b2] = quadratic;
  const only = (root: Exact, isDouble: boolean) => ({ roots: isPositive(root) ? [root] : [], isDouble });
  if (isZero(b2)) return isZero(b1) ? { roots: [], isDouble: false } : only(negate(divide(b0, b1)), false);
  const [square, product] = [multiply(b1, b1), multiply(FOUR, multiply(b0, b2))];
  const order = compareSnapped(square, product);
  if (order < 0) return { roots: [], isDouble: false };
  if (order === 0) return only(negate(divide(b1, multiply(TWO, b2))), true);
  const roots = simpleRoots(quadratic, subtract(square, product)).filter(isPositive);
  return { roots: roots.sort(compare), isDouble: false };
}

function chartOf(quadratic: Quadratic): SignChart {
  const { roots, isDouble } = positiveRoots(quadratic);
  const first: Sign = quadratic.map(signOf).find((sign) => sign !== 0) ?? 0;
  const signs: Sign[] = [first];
  for (let at = 0; at < roots.length; at += 1) signs.push((isDouble ? first : -(signs[at] as Sign)) as Sign);
  return { roots, signs };
}

/** Which root a point is that is known to be one. */
function nearestRoot({ roots }: SignChart, point: Exact): number {
  const distances = roots.map((root) => absolute(subtract(root, point)));
  let nearest = 0;
  for (const [at, distance] of distances.entries()) {
    if (compare(distance, distances[nearest] as Exact) < 0) nearest = at;
  }
  return nearest;
}

/** The first root from one on beyond which the sign is positive. */
function nextRise({ roots, signs }: SignChart, from: number): Exact | undefined {
  return roots.find((_, at) => at >= from && signs[at + 1] === 1);
}

/** The last root up to one below which the sign is positive. */
function lastFall({ roots, signs }: SignChart, to: number): Exact | undefined {
  return roots.findLast((_, at) => at <= to && signs[at] === 1);
}

/**
 * How far from a positive point, where a polynomial has a known sign, it stays positive, or stays not positive. At the
 * end of a stretch it is 0. At the point itself it may be 0 and positive right beside it: then the point is the end.
 */
export function signChanges(quadratic: Quadratic, point: Exact, sign: Sign): SignChanges {
  const chart = chartOf(quadratic);
  const { roots } = chart;
  if (roots.length === 0) return { below: undefined, above: undefined };
  if (sign === 0) {
    const at = nearestRoot(chart, point);
    const own = (root: Exact | undefined): Exact | undefined => (root === roots[at] ? point : root);
    return { below: own(lastFall(chart, at)), above: own(nextRise(chart, at)) };
  }
  const next = roots.filter((root) => compare(root, point) < 0).length;
  if (sign > 0) return { below: roots[next - 1], above: roots[next] };
  return { below: lastFall(chart, next - 1), above: nextRise(chart, next) };
}

/** a - b, and 0 where the two tie. */
export function difference(a: Exact, b: Exact): Exact {
  return compareSnapped(a, b) === 0 ? ZERO : subtract(a, b);
}
