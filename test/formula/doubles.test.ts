import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyColumn } from '../../src/formula/double-columns.ts';
import { DoublesReading } from '../../src/formula/doubles.ts';
import { filledIn, onScaleOf, scaled, withoutLimits } from '../../src/formula/scales.ts';
import { noFacts, specialise } from '../../src/formula/specialise.ts';
import {
  all,
  any,
  cases,
  constant,
  greatest,
  isAbove,
  isAtLeast,
  least,
  lowestOfChildren,
  medianOfChildren,
  minus,
  named,
  not,
  over,
  plus,
  power,
  s,
  sqrt,
  sumOverChildren,
  ties,
  times,
  w,
  weightedMean,
  when,
  x,
} from '../../src/formula/term.ts';
import { methods } from '../../src/methods/index.ts';
import type { DoubleColumn } from '../../src/model/double-column.ts';
import type { Aggregate, AggregationMethod, WeightedScore } from '../../src/model/method.ts';
import type { Term } from '../../src/model/term.ts';
import { doubleOf } from '../../src/numeric/double.ts';
import { exact } from '../../src/numeric/text.ts';
import { addedMethods } from '../support/added-methods.ts';

const EXPONENTS = ['-3', '-1', '-0.5', '0.5', '1', '2.25', '7'] as const;

/** A child: its weight, and its score in each of three regions; undefined where it has none. */
interface Child {
  readonly weight: number;
  readonly scores: readonly (number | undefined)[];
}

const drawnChild = fc.record({
  weight: fc.integer({ min: 0, max: 40 }),
  scores: fc.array(
    fc.option(
      fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000),
      { nil: undefined, freq: 4 },
    ),
    {
      minLength: 3,
      maxLength: 3,
    },
  ),
});

function columnOf({ scores }: Child): DoubleColumn {
  const present = Float64Array.from(scores, (score) => (score === undefined ? 0 : 1));
  return { values: Float64Array.from(scores, (score) => score ?? 0), present, isComplete: !present.includes(0) };
}

/** What a formula of children comes to in each region; undefined where no child that weighs has a score. */
function combined(term: Term, children: readonly Child[]): readonly (number | undefined)[] {
  const into = emptyColumn(3);
  const positions = Int32Array.from(children.keys(), (at) => at + 1);
  const weights = Float64Array.of(1, ...children.map(({ weight }) => weight));
  new DoublesReading(term, 3).combine({ positions, columns: children.map(columnOf) }, weights, into);
  expect(into.isComplete).toBe(!into.present.includes(0));
  return Array.from(into.values, (value, at) => (into.present[at] === 1 ? value : undefined));
}

function partsOf(children: readonly Child[], region: number): readonly WeightedScore[] {
  return children.flatMap(({ weight, scores }) => {
    const score = scores[region];
    return weight === 0 || score === undefined ? [] : [{ weight: exact(`${weight}`), score: exact(`${score}`) }];
  });
}

/** A child with what a scale makes of its scores. */
function onScaleOfReading(child: Child, scale: DoublesReading): Child {
  const { values, present } = columnOf(child);
  const made = new Float64Array(3);
  scale.map(values, made);
  return { ...child, scores: [0, 1, 2].map((at) => (present[at] === 1 ? made[at] : undefined)) };
}

/** A figure is the exact one, to 12 digits of the greatest score. */
function expectNear(figure: number | undefined, parts: readonly WeightedScore[], kernel: Aggregate): void {
  if (parts.length === 0 || figure === undefined) {
    expect([figure, parts]).toEqual([undefined, []]);
    return;
  }
  const size = Math.max(...parts.map(({ score }) => doubleOf(score)));
  expect(Math.abs(figure - doubleOf(kernel(parts)))).toBeLessThanOrEqual(1e-12 * size);
}

const aggregations: Readonly<Record<string, AggregationMethod>> = {
  ...methods.aggregation,
  ...addedMethods.aggregation,
};
const formulas = Object.entries(aggregations).flatMap(([name, method]) => {
  if (method.over !== 'region') return [];
  return (method.needsExponent ? EXPONENTS : ['1']).map((p) => ({ name, p, method }));
});

function filled(score: Term, p: string): Term {
  return filledIn(withoutLimits(specialise(score, noFacts)), () => Number(p));
}

/** A formula of two children, of which one has 10 in each region, and the other these scores. */
function ofTwo(term: Term, ...scores: readonly (number | undefined)[]) {
  return combined(term, [
    { weight: 1, scores: [10, 10, 10] },
    { weight: 3, scores },
  ]);
}

describe('the reading of formulas in doubles', () => {
  it.each(formulas)('is the exact one of $name, p = $p, but for their rounding', async ({ p, method }) => {
    const term = filled(method.score, p);
    const kernel = await method.kernel(exact(p));
    const { scale, term: onScale } = scaled(term);
    const toScale = new DoublesReading(scale, 3);
    fc.assert(
      fc.property(fc.array(drawnChild, { minLength: 1, maxLength: 6 }), (children) => {
        const found = combined(term, children);
        const own = children.map((child) => onScaleOfReading(child, toScale));
        const staged = combined(onScale, own);
        for (const region of [0, 1, 2]) {
          const parts = partsOf(children, region);
          for (const figure of [found[region], staged[region]]) expectNear(figure, parts, kernel);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(formulas)('passes the scores of $name, p = $p, on to its own kind as they are', ({ p, method }) => {
    const { scale, term } = scaled(filled(method.score, p));
    const passed = onScaleOf(scale, term);
    if (scale.kind === 'child') expect(passed).toBe(term);
    // The function and its inverse are both gone: what is left are sums and their quotient.
    else if (['geometric', 'harmonic', 'power'].includes(method.label.en.split(' ')[1] ?? '')) {
      expect(passed).toMatchObject({
        kind: 'operation',
        operator: 'divide',
        operands: [{ kind: 'over' }, { kind: 'over' }],
      });
    }
  });

  it('takes whatever a formula may be made of', () => {
    expect(ofTwo(sumOverChildren(s), 5, undefined, 1)).toEqual([15, 10, 11]);
    expect(ofTwo(sumOverChildren(times(s, w, constant(2))), 5, undefined, 1)).toEqual([50, 20, 26]);
    expect(ofTwo(sumOverChildren(power(w, constant(2))), 5, undefined, 1)).toEqual([10, 1, 10]);
    expect(ofTwo(sumOverChildren(times(w, minus(s, constant(12)))), 5, undefined, 1)).toEqual([-23, -2, -35]);
    expect(ofTwo({ ...lowestOfChildren, of: minus(constant(0), s) } as Term, 5, undefined, 20)).toEqual([
      -10, -10, -20,
    ]);
    expect(
      ofTwo({ ...medianOfChildren, of: sqrt(s) } as Term, 40, undefined, 10).map((one) => one?.toFixed(6)),
    ).toEqual([(Math.sqrt(40) + Math.sqrt(10)) / 2, Math.sqrt(10), Math.sqrt(10)].map((one) => one.toFixed(6)));
    const mean = named('M', weightedMean(s));
    expect(ofTwo(least(greatest(mean, constant(6)), constant(9)), 2, undefined, 8)).toEqual([6, 9, 8.5]);
    expect(ofTwo(over(sumOverChildren(w), constant(2)), 5, undefined, 1)).toEqual([2, 0.5, 2]);
    expect(ofTwo(constant(7), 5, undefined, 1)).toEqual([7, 7, 7]);
  });

  it('decides cases by region, next to each other being a tie', () => {
    const mean = weightedMean(s);
    const term = cases(
      [
        when(ties(mean, constant(10 + 1e-12)), constant(1)),
        when(
          any(all(isAbove(mean, constant(20)), not(isAtLeast(mean, constant(50)))), ties(mean, constant(0))),
          constant(2),
        ),
      ],
      plus(mean, constant(100)),
    );
    expect(ofTwo(term, 10, 30, 90)).toEqual([1, 2, 170]);
  });

  it('refuses what no formula of children has', () => {
    expect(() => new DoublesReading(x, 1)).toThrow('a formula of children has no x');
    expect(() => new DoublesReading(named('m', { kind: 'over', what: 'peers', operator: 'add', of: x }), 1)).toThrow(
      'peers',
    );
  });
});
