import { addCells, lesserCell, scaleCell, seemingOrder } from './cells.ts';
import { type Column, copyCell, createColumn, isMissing, setMissing, stepOf } from './column.ts';
import { setRanked } from './peers.ts';

/** Every cell missing, so that the first figure that is added takes its place. */
function empty(out: Column): void {
  for (let at = 0; at < out.hi.length; at += 1) setMissing(out, at);
}

/** A sum while it is made: the sizes of its terms, and where some of them are below 0. */
export interface Sum {
  readonly out: Column;
  readonly sizes: Float64Array;
  readonly mixed: Uint8Array;
}

/** Adds a term to sums, in the cells in which a child has a score; the first takes the place of what is missing. */
export function addPresent({ out, sizes, mixed }: Sum, term: Column, scores: Column): void {
  const step = stepOf(term);
  for (let at = 0; at < sizes.length; at += 1) {
    const from = at * step;
    if (isMissing(scores, at) || isMissing(term, from)) continue;
    if (isMissing(out, at)) copyCell(out, at, term, from);
    else addCells(out, at, out, at, term, from);
    sizes[at] = (sizes[at] as number) + Math.abs(term.hi[from] as number) + (term.error[from] as number);
    if ((term.hi[from] as number) < 0) mixed[at] = 1;
  }
}

/** out = the least of those columns that are not missing in a row; missing where all are. */
export function leastOfPresent(out: Column, columns: readonly Column[]): void {
  empty(out);
  for (const x of columns) {
    const p = stepOf(x);
    for (let at = 0; at < out.hi.length; at += 1) {
      if (isMissing(x, at * p)) continue;
      if (isMissing(out, at)) copyCell(out, at, x, at * p);
      else lesserCell(out, at, out, at, x, at * p);
    }
  }
}

/** The places of those figures that are not missing to `places`, in ascending order of what they seem. How many they are. */
function sortPresent(places: Int32Array, figures: Column): number {
  let count = 0;
  for (let n = 0; n < places.length; n += 1) {
    if (isMissing(figures, n)) continue;
    let to = count;
    while (to > 0 && seemingOrder(figures, places[to - 1] as number, figures, n) > 0) {
      places[to] = places[to - 1] as number;
      to -= 1;
    }
    places[to] = n;
    count += 1;
  }
  return count;
}

/**
 * out = the median of those columns that are not missing in a row: the middle one, or half the sum of the two in the
 * middle; missing where all are.
 */
export function medianOfPresent(out: Column, columns: readonly Column[]): void {
  const row = createColumn(columns.length);
  const middle = createColumn(2);
  const places = new Int32Array(columns.length);
  const all = Int32Array.from(columns, (_, n) => n);
  for (let at = 0; at < out.hi.length; at += 1) {
    for (const [n, x] of columns.entries()) copyCell(row, n, x, at * stepOf(x));
    const count = sortPresent(places, row);
    if (count === 0) {
      setMissing(out, at);
      continue;
    }
    setRanked(middle, 0, row, all, places[count >> 1] as number);
    setRanked(middle, 1, row, all, places[(count - 1) >> 1] as number);
    addCells(middle, 1, middle, 0, middle, 1);
    if (count % 2 === 1) copyCell(out, at, middle, 0);
    else scaleCell(out, at, middle, 1, -1);
  }
}
