import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyColumn } from '../../../src/analysis/robustness/column.ts';
import { combineByCopeland } from '../../../src/analysis/robustness/copeland.ts';
import { copelandScores } from '../../../src/methods/aggregation/copeland.ts';
import { doubleOf } from '../../../src/numeric/double.ts';
import { flatIndexOf } from '../../support/flat-index.ts';

const REGIONS = 4;

it('Copeland scores of doubles are those of the engine', () => {
  const score = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });
  const child = fc.record({
    weight: fc.integer({ min: 1, max: 3 }),
    scores: fc.array(score, { minLength: REGIONS, maxLength: REGIONS }),
  });
  fc.assert(
    fc.property(fc.array(child, { minLength: 1, maxLength: 4 }), (children) => {
      const whole = (value: number) => ({ coefficient: BigInt(value), exponent: 0 });
      const expected = copelandScores(
        children.map(({ weight, scores }) => ({
          weight: whole(weight),
          scores: scores.map((one) => (one === undefined ? undefined : whole(one))),
        })),
      );
      const columns = children.map(({ scores }) => ({
        values: Float64Array.from(scores, (one) => one ?? 0),
        present: Float64Array.from(scores, (one) => (one === undefined ? 0 : 1)),
        isComplete: false,
      }));
      const { peers } = flatIndexOf({ weights: [1], scores: [Array.from({ length: REGIONS }, () => 1)] });
      const into = emptyColumn(REGIONS);
      const positions = Int32Array.from(children.keys(), (at) => at + 1);
      combineByCopeland(peers)(
        { positions, columns },
        Float64Array.of(1, ...children.map(({ weight }) => weight)),
        into,
      );
      expect([...into.values]).toEqual(expected.map(doubleOf));
    }),
  );
});
