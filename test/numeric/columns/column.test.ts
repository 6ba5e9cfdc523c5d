import { describe, expect, it } from 'vitest';
import {
  type Column,
  copyCell,
  createColumn,
  gather,
  isMissing,
  scalar,
  scatter,
  setMissing,
  setUnknown,
  stepOf,
} from '../../../src/numeric/columns/column.ts';

function counted(length: number): Column {
  const column = createColumn(length);
  for (let at = 0; at < length; at += 1) {
    column.hi[at] = at + 1;
    column.lo[at] = at * 1e-20;
    column.error[at] = at * 1e-30;
  }
  return column;
}

describe('a column', () => {
  it('begins as exact zeros', () => {
    expect(createColumn(2)).toEqual({
      hi: new Float64Array(2),
      lo: new Float64Array(2),
      error: new Float64Array(2),
    });
  });

  it('of one cell is a scalar, and stays where it is', () => {
    expect([scalar(2.5).hi[0], scalar(2.5).error[0]]).toEqual([2.5, 0]);
    expect([stepOf(scalar(1)), stepOf(createColumn(2))]).toEqual([0, 1]);
  });

  it('has missing cells and unknown ones, which differ', () => {
    const column = counted(3);
    setMissing(column, 0);
    setUnknown(column, 1);
    expect([0, 1, 2].map((at) => isMissing(column, at))).toEqual([true, false, false]);
    expect([...column.error]).toEqual([0, Number.POSITIVE_INFINITY, 2e-30]);
  });

  it('is gathered from places and scattered back to them, bounds and all', () => {
    const column = counted(5);
    const some = createColumn(3);
    gather(some, column, [4, 0, 2]);
    expect([...some.hi]).toEqual([5, 1, 3]);
    const back = createColumn(5);
    scatter(back, some, [4, 0, 2]);
    for (const at of [1, 3]) copyCell(back, at, column, at);
    expect(back).toEqual(column);
    scatter(back, scalar(9), [1, 3]);
    expect([...back.hi]).toEqual([1, 9, 3, 9, 5]);
    expect([...back.error]).toEqual([0, 0, 2e-30, 0, 4e-30]);
  });
});
