import { addCells, addProduct, greaterCell, lesserCell } from './cells.ts';
import { type Column, copyCell, isMissing, setMissing, stepOf } from './column.ts';

function clear(out: Column): void {
  out.hi.fill(0);
  out.lo.fill(0);
  out.error.fill(0);
}

/** out = sum(w x) over columns x and their weights w, scalars or columns; missing where any of them is. */
export function weightedSum(out: Column, columns: readonly Column[], weights: readonly Column[]): void {
  clear(out);
  for (let n = 0; n < columns.length; n += 1) {
    const [x, w] = [columns[n] as Column, weights[n] as Column];
    const [p, q] = [stepOf(x), stepOf(w)];
    for (let at = 0; at < out.hi.length; at += 1) addProduct(out, at, x, at * p, w, at * q);
  }
}

/** Every cell missing, so that the first figure that is added takes its place. */
function empty(out: Column): void {
  for (let at = 0; at < out.hi.length; at += 1) setMissing(out, at);
}

/** out = sum(w x) over those columns that are not missing in a row; missing where all are. */
export function weightedSumOfPresent(out: Column, columns: readonly Column[], weights: readonly Column[]): void {
  empty(out);
  for (let n = 0; n < columns.length; n += 1) {
    const [x, w] = [columns[n] as Column, weights[n] as Column];
    const [p, q] = [stepOf(x), stepOf(w)];
    for (let at = 0; at < out.hi.length; at += 1) {
      if (isMissing(x, at * p)) continue;
      if (isMissing(out, at)) out.hi[at] = 0;
      addProduct(out, at, x, at * p, w, at * q);
    }
  }
}

/** out = sum(w) over those columns that are not missing in a row, what their weighted sum is divided by; missing where all are. */
export function weightOfPresent(out: Column, columns: readonly Column[], weights: readonly Column[]): void {
  empty(out);
  for (let n = 0; n < columns.length; n += 1) {
    const [x, w] = [columns[n] as Column, weights[n] as Column];
    const [p, q] = [stepOf(x), stepOf(w)];
    for (let at = 0; at < out.hi.length; at += 1) {
      if (isMissing(x, at * p)) continue;
      if (isMissing(out, at)) copyCell(out, at, w, at * q);
      else addCells(out, at, out, at, w, at * q);
    }
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

/** out = the greatest of those columns that are not missing in a row; missing where all are. */
export function greatestOfPresent(out: Column, columns: readonly Column[]): void {
  empty(out);
  for (const x of columns) {
    const p = stepOf(x);
    for (let at = 0; at < out.hi.length; at += 1) {
      if (isMissing(x, at * p)) continue;
      if (isMissing(out, at)) copyCell(out, at, x, at * p);
      else greaterCell(out, at, out, at, x, at * p);
    }
  }
}
