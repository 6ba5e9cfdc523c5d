import type { Exact } from '../../model/exact.ts';
import { interpolation } from '../quantile.ts';
import { addCells, addProduct, divideCells, multiplyCells, rootCell, seemingOrder, subtractCells } from './cells.ts';
import { type Column, copyCell, createColumn, isMissing, setMissing, setUnknown } from './column.ts';
import { setExact } from './from-exact.ts';

// Statistics of the figures at some places of a column, its peers. Missing ones are passed over.

// The cells that a computation works on.
const work = createColumn(7);
const [TOTAL, COUNT, MEAN, DIFFERENCE, LOWER, UPPER, SHARE] = [0, 1, 2, 3, 4, 5, 6];

function setWhole(cell: number, figure: number): void {
  work.hi[cell] = figure;
  work.lo[cell] = 0;
  work.error[cell] = 0;
}

/** How many of the peers' figures are not missing. */
export function countOf(column: Column, peers: Int32Array): number {
  let count = 0;
  for (let n = 0; n < peers.length; n += 1) if (!isMissing(column, peers[n] as number)) count += 1;
  return count;
}

function addUp(column: Column, peers: Int32Array): number {
  setWhole(TOTAL, 0);
  let count = 0;
  for (let n = 0; n < peers.length; n += 1) {
    const at = peers[n] as number;
    if (isMissing(column, at)) continue;
    addCells(work, TOTAL, work, TOTAL, column, at);
    count += 1;
  }
  return count;
}

/** out[at] = sum(x) over the peers; missing where all are. */
export function sumOf(out: Column, at: number, column: Column, peers: Int32Array): void {
  if (addUp(column, peers) === 0) setMissing(out, at);
  else copyCell(out, at, work, TOTAL);
}

/** out[at] = sum(x) / n over the peers; missing where all are. */
export function meanOf(out: Column, at: number, column: Column, peers: Int32Array): void {
  const count = addUp(column, peers);
  setWhole(COUNT, count);
  if (count === 0) setMissing(out, at);
  else divideCells(out, at, work, TOTAL, work, COUNT);
}

/** Which deviation: of a sample, over n - 1, or of a population, over n. */
export type Deviation = 'sample' | 'population';

/**
 * out[at] = sqrt(sum((x - m)^2) / (n - 1)), m being the mean, or over n; missing for fewer peers than it takes.
 * Bound: every step carries its own.
 */
export function deviationOf(out: Column, at: number, column: Column, peers: Int32Array, kind: Deviation): void {
  const divisor = countOf(column, peers) - (kind === 'sample' ? 1 : 0);
  if (divisor <= 0) {
    setMissing(out, at);
    return;
  }
  meanOf(work, MEAN, column, peers);
  setWhole(TOTAL, 0);
  for (let n = 0; n < peers.length; n += 1) {
    const peer = peers[n] as number;
    if (isMissing(column, peer)) continue;
    subtractCells(work, DIFFERENCE, column, peer, work, MEAN);
    addProduct(work, TOTAL, work, DIFFERENCE, work, DIFFERENCE);
  }
  setWhole(COUNT, divisor);
  divideCells(work, TOTAL, work, TOTAL, work, COUNT);
  rootCell(out, at, work, TOTAL);
}

/**
 * out[at] = column[place], which seems to have a certain rank among the peers, as the figure of that rank.
 * Bound: the greatest of those whose interval reaches what this figure seems to be. All others are surely on the side on
 * which they seem to be, so that beyond that bound there are too few of them on either side for the rank to be there.
 * Low parts, and the rounding of the difference, are below 2 ** -51 of the figure and 2 ** -50 of the difference.
 */
export function setRanked(out: Column, at: number, column: Column, peers: Int32Array, place: number): void {
  const x = column.hi[place] as number;
  const nearby = 2 ** -51 * Math.abs(x);
  let error = column.error[place] as number;
  for (let n = 0; n < peers.length; n += 1) {
    const peer = peers[n] as number;
    const bound = column.error[peer] as number;
    const apart = Math.abs((column.hi[peer] as number) - x) * (1 - 2 ** -50) - nearby;
    if (bound > error && apart <= bound) error = bound;
  }
  copyCell(out, at, column, place);
  if (error === Number.POSITIVE_INFINITY) setUnknown(out, at);
  else out.error[at] = error;
}

/** The first of the peers that seems to be the least for an order of 1, the greatest for -1; -1 where all are missing. */
function extremePlace(column: Column, peers: Int32Array, wanted: 1 | -1): number {
  let place = -1;
  for (let n = 0; n < peers.length; n += 1) {
    const peer = peers[n] as number;
    if (isMissing(column, peer)) continue;
    if (place === -1 || seemingOrder(column, peer, column, place) * wanted < 0) place = peer;
  }
  return place;
}

function setExtreme(out: Column, at: number, column: Column, peers: Int32Array, wanted: 1 | -1): void {
  const place = extremePlace(column, peers, wanted);
  if (place === -1) setMissing(out, at);
  else setRanked(out, at, column, peers, place);
}

/** out[at] = the least of the peers; missing where all are. */
export function leastOf(out: Column, at: number, column: Column, peers: Int32Array): void {
  setExtreme(out, at, column, peers, 1);
}

/** out[at] = the greatest of the peers; missing where all are. */
export function greatestOf(out: Column, at: number, column: Column, peers: Int32Array): void {
  setExtreme(out, at, column, peers, -1);
}

/** The place of the peer that seems to have a rank, counted from 0, among those not missing, whose ascending high parts are given. */
function placeOf(column: Column, peers: Int32Array, ascending: Float64Array, rank: number): number {
  const high = ascending[rank] as number;
  const alike = peers.filter((peer) => column.hi[peer] === high);
  // High parts are sorted by the machine; few are alike, and their low parts decide.
  alike.sort((a, b) => (column.lo[a] as number) - (column.lo[b] as number));
  return alike[rank - ascending.indexOf(high)] as number;
}

/**
 * out[at] = the quantile of the peers at a share from 0 to 1, by linear interpolation at (n - 1) p: type 7 of Hyndman and
 * Fan (1996); missing where all are.
 */
export function quantileOf(out: Column, at: number, column: Column, peers: Int32Array, p: Exact): void {
  const ascending = Float64Array.from(peers, (peer) => column.hi[peer] as number).filter((hi) => !Number.isNaN(hi));
  if (ascending.length === 0) {
    setMissing(out, at);
    return;
  }
  ascending.sort();
  const { below, above, share } = interpolation(ascending.length, p);
  setRanked(work, LOWER, column, peers, placeOf(column, peers, ascending, below));
  if (share.coefficient === 0n) {
    copyCell(out, at, work, LOWER);
    return;
  }
  setRanked(work, UPPER, column, peers, placeOf(column, peers, ascending, above));
  setExact(work, SHARE, share);
  subtractCells(work, UPPER, work, UPPER, work, LOWER);
  multiplyCells(work, UPPER, work, UPPER, work, SHARE);
  addCells(out, at, work, LOWER, work, UPPER);
}
