import { describe, expect, it } from 'vitest';
import { emptyColumn, FILL, FUNCTIONS, insert, store, WeightSums } from '../../src/formula/double-columns.ts';

const full = { values: Float64Array.of(1, 2), present: Float64Array.of(1, 1), isComplete: true };
const half = { values: Float64Array.of(0, 10), present: Float64Array.of(0, 1), isComplete: false };

describe('sums of weights', () => {
  const sums = new WeightSums(2);
  const children = { positions: Int32Array.of(1, 2), columns: [full, half] };

  it('go over the children that a region has', () => {
    sums.sum(children, Float64Array.of(0, 3, 5));
    expect([sums.step, ...sums.values]).toEqual([1, 3, 8]);
  });

  it('begin anew, and pass over children of weight 0', () => {
    sums.sum(children, Float64Array.of(0, 4, 0));
    expect([sums.step, sums.values[0]]).toEqual([0, 4]);
  });
});

describe('a column of a node', () => {
  const figures = { values: Float64Array.of(5, 6), step: 1 as const };

  it('has no score in any region at first', () => {
    expect(emptyColumn(2)).toEqual({
      values: Float64Array.of(0, 0),
      present: Float64Array.of(0, 0),
      isComplete: false,
    });
  });

  it('has none where nothing weighs, and forgets the draw before', () => {
    const into = emptyColumn(2);
    store(figures, { values: Float64Array.of(3, 0), step: 0 }, into);
    expect([...into.values, ...into.present, into.isComplete]).toEqual([5, 6, 1, 1, true]);
    store(figures, { values: Float64Array.of(0, 2), step: 1 }, into);
    expect([...into.values, ...into.present, into.isComplete]).toEqual([0, 6, 0, 1, false]);
    store({ values: Float64Array.of(9), step: 0 }, { values: Float64Array.of(3, 0), step: 0 }, into);
    expect([...into.values, ...into.present, into.isComplete]).toEqual([9, 9, 1, 1, true]);
    store(figures, { values: Float64Array.of(0, 0), step: 0 }, into);
    expect([...into.values, ...into.present, into.isComplete]).toEqual([0, 0, 0, 0, false]);
  });
});

describe('loops', () => {
  it('take a figure for each region, or one for all', () => {
    const out = new Float64Array(2);
    const [each, one] = [
      { values: Float64Array.of(9, 4), step: 1 as const },
      { values: Float64Array.of(2), step: 0 as const },
    ];
    const made = Object.entries(FILL).map(([name, fill]) => {
      fill(out, each, one);
      return [name, ...out];
    });
    expect(made).toEqual([
      ['add', 11, 6],
      ['subtract', 7, 2],
      ['multiply', 18, 8],
      ['divide', 4.5, 2],
      ['power', 81, 16],
      ['min', 2, 2],
      ['max', 9, 4],
    ]);
    FUNCTIONS.sqrt?.(out, each, each);
    expect([...out]).toEqual([3, 2]);
  });

  it('keep numbers ascending', () => {
    const numbers = Float64Array.of(0, 0, 0, 0);
    for (const [count, number] of [5, 3, 4].entries()) insert(numbers, 1, count, number);
    expect([...numbers]).toEqual([0, 3, 4, 5]);
  });
});
