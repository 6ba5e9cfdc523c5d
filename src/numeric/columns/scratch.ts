import { type Column, createColumn } from './column.ts';

/** So many columns of a length are kept at most: a formula takes few at a time. */
const KEPT_MOST = 16;

/** Columns by length that nobody needs any more. To make a column anew takes longer than to compute one. */
const free = new Map<number, Column[]>();

/**
 * A column for figures that are needed for a while; what stands in it is of its last use. It is given back with `release`.
 */
export function borrowColumn(length: number): Column {
  return free.get(length)?.pop() ?? createColumn(length);
}

/** Takes columns back that nobody reads or writes any more. */
export function release(columns: Iterable<Column>): void {
  for (const column of columns) {
    const { length } = column.hi;
    let same = free.get(length);
    if (same === undefined) {
      // Columns of one length follow one another: those of another are given up.
      if (free.size > 3) free.clear();
      same = [];
      free.set(length, same);
    }
    if (same.length < KEPT_MOST) same.push(column);
  }
}
