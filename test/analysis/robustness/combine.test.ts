import { describe, expect, it } from 'vitest';
import { emptyColumn } from '../../../src/analysis/robustness/column.ts';
import { combinesOf } from '../../../src/analysis/robustness/combine.ts';
import type { DoubleForm } from '../../../src/model/method.ts';
import { flatIndexOf } from '../../support/flat-index.ts';

/** Three children in three regions: the first has all, the second lacks one, the third has none. */
const columns = [
  { values: Float64Array.of(10, 40, 0), present: Float64Array.of(1, 1, 0), isComplete: false },
  { values: Float64Array.of(70, 0, 0), present: Float64Array.of(1, 0, 0), isComplete: false },
  { values: Float64Array.of(40, 90, 0), present: Float64Array.of(1, 1, 0), isComplete: false },
];
const index = flatIndexOf({ weights: [1, 1, 2], scores: [[10, 40, undefined], [], []] });

function combined(kind: DoubleForm['kind'], weights: readonly number[]) {
  const into = emptyColumn(3);
  const children = { positions: Int32Array.of(1, 2, 3), columns };
  combinesOf(index)[kind](children, Float64Array.of(1, ...weights), into);
  return [...into.values.keys()].map((region) => (into.present[region] === 1 ? into.values[region] : undefined));
}

describe('combining columns', () => {
  it('by the mean shares weights among the children that a region has', () => {
    expect(combined('power-mean', [1, 1, 2])).toEqual([40, (40 + 180) / 3, undefined]);
  });

  it('by the mean leaves out children of weight 0, and a node that has none left', () => {
    expect(combined('power-mean', [1, 0, 0])).toEqual([10, 40, undefined]);
    expect(combined('power-mean', [0, 1, 0])).toEqual([70, undefined, undefined]);
    expect(combined('power-mean', [0, 0, 0])).toEqual([undefined, undefined, undefined]);
  });

  it('by the index of Mazziotta and Pareto takes off the variance over the mean', () => {
    const [first = 0, second = 0, third] = combined('penalised-mean', [1, 1, 2]);
    expect(first).toBeCloseTo(40 - (900 + 900 + 0) / 4 / 40, 12);
    const mean = 220 / 3;
    expect(second).toBeCloseTo(mean - ((40 - mean) ** 2 + 2 * (90 - mean) ** 2) / 3 / mean, 12);
    expect(third).toBeUndefined();
  });

  it('by the lowest and by the middle score asks weights only who takes part', () => {
    expect(combined('lowest', [9, 1, 1])).toEqual([10, 40, undefined]);
    expect(combined('lowest', [0, 1, 1])).toEqual([40, 90, undefined]);
    expect(combined('middle', [9, 1, 1])).toEqual([40, 65, undefined]);
    expect(combined('middle', [1, 1, 0])).toEqual([40, 40, undefined]);
  });

  it('remembers nothing of the draw before', () => {
    const into = emptyColumn(3);
    const combine = combinesOf(index)['power-mean'];
    const children = { positions: Int32Array.of(1, 2, 3), columns };
    combine(children, Float64Array.of(1, 1, 1, 1), into);
    combine(children, Float64Array.of(1, 0, 1, 0), into);
    expect([...into.present]).toEqual([1, 0, 0]);
    const all = {
      positions: Int32Array.of(1),
      columns: [{ ...columns[0], present: Float64Array.of(1, 1, 1), isComplete: true }],
    };
    combine(all as typeof children, Float64Array.of(1, 1), into);
    expect([[...into.present], into.isComplete]).toEqual([[1, 1, 1], true]);
  });
});
