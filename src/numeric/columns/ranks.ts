import { type Column, isMissing } from './column.ts';
import { createKeys, type Order, orderOfKeys, orderSnapped, setKey, UNDECIDED } from './decide.ts';

/** The order of two cells of a column, once snapped, by the exact reading: for those that the column leaves undecided. */
export type Ask = (i: number, j: number) => Exclude<Order, typeof UNDECIDED>;

/** What a peer has that is missing, and is below or above nobody. */
export const UNRANKED = -1;

/** More than a unit of the 30th digit, and what the low parts of two figures may differ by. */
const NEARBY = 2 ** -50;

/** The greatest bound of the peers. */
function greatestError(column: Column, peers: Int32Array): number {
  let greatest = 0;
  for (let n = 0; n < peers.length; n += 1) {
    const error = column.error[peers[n] as number] as number;
    if (error > greatest) greatest = error;
  }
  return greatest;
}

/** Of each of ascending high parts, where the first one stands that it may tie with, one near to the next. */
function starts(ascending: Float64Array, error: number): Int32Array {
  const found = new Int32Array(ascending.length);
  for (let n = 1; n < ascending.length; n += 1) {
    const [below, above] = [ascending[n - 1] as number, ascending[n] as number];
    const near = (2 * error + NEARBY * Math.max(Math.abs(below), Math.abs(above))) * (1 + 2 ** -40);
    found[n] = above - below > near ? n : (found[n - 1] as number);
  }
  return found;
}

/** The first of ascending figures that is not below a figure. */
function placeOf(figure: number, ascending: Float64Array): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] as number) < figure) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Peers that are known to tie, as positions among all peers. */
type Alike = number[];

/** Peers who are near to each other, those with one identity together. */
function alikeOf(positions: readonly number[], peers: Int32Array, identity: Int32Array | undefined): Alike[] {
  if (identity === undefined) return positions.map((position) => [position]);
  const found = new Map<number, Alike>();
  for (const position of positions) {
    const number = identity[peers[position] as number] as number;
    const alike = found.get(number);
    if (alike === undefined) found.set(number, [position]);
    else alike.push(position);
  }
  return [...found.values()];
}

/** What ranking needs besides the figures. */
interface Ranking {
  readonly peers: Int32Array;
  readonly ask: Ask;
  readonly identity: Int32Array | undefined;
}

/** Ranks peers who are near to each other, from the count of those who are below all of them. */
function rankNearby(
  out: Int32Array,
  column: Column,
  positions: readonly number[],
  from: number,
  ranking: Ranking,
): void {
  const { peers, ask, identity } = ranking;
  const alike = alikeOf(positions, peers, identity);
  const cells = alike.map(([first]) => peers[first as number] as number);
  const keys = createKeys(cells.length);
  for (const [n, cell] of cells.entries()) setKey(keys, n, column, cell);
  const order = (m: number, n: number): number => {
    const byKeys = orderOfKeys(keys, m, n);
    if (byKeys !== UNDECIDED) return byKeys;
    const [i, j] = [cells[m] as number, cells[n] as number];
    const told = orderSnapped(column, i, column, j);
    return told === UNDECIDED ? ask(i, j) : told;
  };
  const sorted = Int32Array.from(cells, (_, n) => n).sort(order);
  let [rank, below] = [from, from];
  for (const [n, member] of sorted.entries()) {
    if (n > 0 && order(sorted[n - 1] as number, member) !== 0) rank = below;
    for (const position of alike[member] as Alike) out[position] = rank;
    below += (alike[member] as Alike).length;
  }
}

/**
 * out[n] = how many of the peers are below peers[n], once all are snapped: its ascending rank but for 1, ties sharing the
 * best; `UNRANKED` for a missing one. High parts are sorted by the machine; only peers nearer to each other than their
 * bounds and low parts are compared by the snapped order. Cells that share a number in `identity` tie without more; `ask`
 * is asked for other pairs that are left undecided.
 */
export function countBelow(out: Int32Array, column: Column, peers: Int32Array, ask: Ask, identity?: Int32Array): void {
  const ascending = Float64Array.from(peers, (peer) => column.hi[peer] as number)
    .filter((hi) => !Number.isNaN(hi))
    .sort();
  const first = starts(ascending, greatestError(column, peers));
  const nearby = new Map<number, number[]>();
  for (let n = 0; n < peers.length; n += 1) {
    const peer = peers[n] as number;
    out[n] = UNRANKED;
    if (isMissing(column, peer)) continue;
    const place = placeOf(column.hi[peer] as number, ascending);
    const start = first[place] as number;
    out[n] = start;
    if (start === place && first[place + 1] !== start) continue;
    const positions = nearby.get(start);
    if (positions === undefined) nearby.set(start, [n]);
    else positions.push(n);
  }
  for (const [start, positions] of nearby) rankNearby(out, column, positions, start, { peers, ask, identity });
}
