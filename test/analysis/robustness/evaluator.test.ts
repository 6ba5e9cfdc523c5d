import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../../src/analysis/robustness/evaluator.ts';
import { flatAggregation } from '../../../src/analysis/robustness/flatten.ts';
import { nominalDraw } from '../../../src/analysis/robustness/sampler.ts';
import type { FlatIndex } from '../../../src/analysis/robustness/simulation.ts';
import { flatIndexOf } from '../../support/flat-index.ts';

const flat = flatIndexOf({
  weights: [0.25, 0.75, 0.5, 0.5],
  scores: [
    [20, 40, undefined],
    [10, 90, 60],
    [40, 10, undefined],
  ],
});
/** The total over 1, an indicator, and 2, a group of 3 and 4. */
const index: FlatIndex = {
  ...flat,
  parents: Int32Array.of(-1, 0, 0, 2, 2),
  leaves: Int32Array.of(1, 3, 4),
};
const geometric = flatAggregation('geometric', undefined);
const harmonic = flatAggregation('harmonic', undefined);
const plain = flatAggregation('arithmetic', undefined);

function totals(
  changed: Partial<FlatIndex>,
  change: (draw: Float64Array) => void = () => undefined,
): (number | undefined)[] {
  const flatIndex = { ...index, ...changed };
  const evaluator = new Evaluator(flatIndex);
  const draw = nominalDraw(flatIndex);
  change(draw);
  evaluator.evaluate(draw);
  return [0, 1, 2].map((region) => (evaluator.present[region] === 1 ? evaluator.totals[region] : undefined));
}

const rounded = (values: readonly (number | undefined)[]) => values.map((value) => value && Number(value.toFixed(9)));

describe('evaluating a draw', () => {
  it('sums scores up the tree, weights shared among what a region has', () => {
    expect(totals({})).toEqual([0.25 * 20 + 0.75 * 25, 0.25 * 40 + 0.75 * 50, 60]);
  });

  it('takes each mean on its own scale', () => {
    const aggregations = [[plain, plain, geometric, plain, plain]];
    expect(rounded(totals({ aggregations }))).toEqual([0.25 * 20 + 0.75 * 20, 0.25 * 40 + 0.75 * 30, 60]);
    const mixed = [[geometric, plain, harmonic, plain, plain]];
    expect(rounded(totals({ aggregations: mixed }))).toEqual(
      rounded([20 ** 0.25 * 16 ** 0.75, 40 ** 0.25 * 18 ** 0.75, 60]),
    );
  });

  it('chooses among alternatives', () => {
    const [nominal] = index.matrices;
    const doubled = {
      values: (nominal as (typeof index.matrices)[0]).values.map((value) => 2 * value),
      present: nominal?.present as Float64Array,
    };
    const matrices = [nominal as typeof doubled, doubled];
    const scoring = totals({ matrices, scorings: 2 }, (draw) => draw.set([1], 6));
    expect(scoring).toEqual(totals({}).map((total) => 2 * (total as number)));
    const treatment = totals({ matrices, scorings: 1 }, (draw) => draw.set([1], 5));
    expect(treatment).toEqual(scoring);
    const aggregations = [
      [plain, plain, plain, plain, plain],
      [flatAggregation('min', undefined), plain, plain, plain, plain],
    ];
    expect(totals({ aggregations }, (draw) => draw.set([1], 7))).toEqual([20, 40, 60]);
  });

  it('leaves out a node, and for this draw only', () => {
    const evaluator = new Evaluator(index);
    const draw = nominalDraw(index);
    draw[8] = 3;
    evaluator.evaluate(draw);
    expect([...evaluator.totals.slice(0, 2)]).toEqual([0.25 * 20 + 0.75 * 40, 0.25 * 40 + 0.75 * 10]);
    expect([...evaluator.present]).toEqual([1, 1, 0]);
    expect(draw[3]).toBe(0.5);
    draw[8] = -1;
    evaluator.evaluate(draw);
    expect([...evaluator.totals]).toEqual(totals({}));
  });

  it('leaves out what is withheld', () => {
    const withheld = new Uint8Array(15);
    withheld[2 * 3 + 1] = 1;
    expect(totals({ withheld })).toEqual([23.75, 40, 60]);
  });

  it('rounds each node but the total where nodes are rounded', () => {
    const carried = { unit: 0.1, toEven: true };
    // 25 becomes 20, 50 and 60 stay.
    expect(totals({ carried })).toEqual([0.25 * 20 + 0.75 * 20, 0.25 * 40 + 0.75 * 50, 60]);
  });
});
