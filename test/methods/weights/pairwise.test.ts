import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_COMPARED, pairwiseMatrix, weighJudgments } from '../../../src/methods/weights/pairwise.ts';
import type { JudgmentTable } from '../../../src/model/consistency.ts';
import type { Exact, Ratio } from '../../../src/model/exact.ts';
import { roundTo } from '../../../src/numeric/exact.ts';
import { ratio, reciprocal } from '../../../src/numeric/ratio.ts';
import { toPlainText, toShortText } from '../../../src/numeric/text.ts';
import { valueText } from '../../support/exact-values.ts';
import { drawnJudgments, judgmentsOf, shownTo } from '../../support/pairwise.ts';

function figuresOf(rows: readonly string[]) {
  return weighJudgments(rows.length + 1, [judgmentsOf(rows)]);
}

/** Matrices with their published figures, each shown with as many decimals as its source has. */
const published = [
  {
    title: "Saaty's purchase of a house, 8 criteria (How to make a decision, EJOR 48, 1990, pp. 9-26)",
    rows: ['5 3 7 6 6 1/3 1/4', '1/3 5 3 3 1/5 1/7', '6 3 4 6 1/5', '1/3 1/4 1/7 1/8', '1/2 1/5 1/6', '1/5 1/6', '1/2'],
    weights: ['0.173', '0.054', '0.188', '0.018', '0.031', '0.036', '0.167', '0.333'],
    lambdaMax: '9.669',
    ci: '0.238',
    cr: '0.169',
  },
  {
    title: "Saaty's consumption of drinks in the US (Int. J. Services Sciences 1:1, 2008, pp. 83-98)",
    rows: ['9 5 2 1 1 1/2', '1/3 1/9 1/9 1/9 1/9', '1/3 1/4 1/3 1/9', '1/2 1 1/3', '2 1/2', '1/3'],
    weights: ['0.177', '0.019', '0.042', '0.116', '0.190', '0.129', '0.327'],
    cr: '0.022',
  },
  {
    title: 'the example of R package mathmodels (github zhjx19/mathmodels, R/AHP.R), worked out with numpy',
    rows: ['1/2 4 3 3', '7 5 5', '1/2 1/3', '1'],
    weights: ['0.263603', '0.475835', '0.053815', '0.098068', '0.108678'],
    lambdaMax: '5.072084408570',
    ci: '0.018021102143',
    cr: '0.016090269770',
  },
] as const;

const decimalsOf = (text: string): number => text.length - text.indexOf('.') - 1;

describe('weighJudgments', () => {
  it.each(published)('gives the published weights and consistency of $title', ({ rows, weights, ...indices }) => {
    const figures = figuresOf(rows);
    expect(figures.weights.map((entry) => shownTo(decimalsOf(weights[0]), entry))).toEqual(weights);
    for (const [name, text] of Object.entries(indices).filter(([key]) => key !== 'title')) {
      const figure = figures[name as 'lambdaMax' | 'ci' | 'cr'];
      expect(shownTo(decimalsOf(text), figure), name).toBe(text);
    }
  });

  it('gives w and a CR of exactly 0 for judgments that are ratios of w', () => {
    const shares = fc.array(fc.bigInt({ min: 1n, max: 1000n }), { minLength: 1, maxLength: MOST_COMPARED });
    fc.assert(
      fc.property(shares, (w) => {
        const { weights, lambdaMax, cr } = weighJudgments(w.length, [(i, j) => ratio(w[i] as bigint, w[j] as bigint)]);
        const total = w.reduce((a, b) => a + b, 0n);
        expect([valueText(lambdaMax), valueText(cr)]).toEqual([`${w.length}`, '0']);
        const rounded = weights.map((entry) => toPlainText(roundTo(entry, 10, 'half-even')));
        expect(rounded).toEqual(w.map((share) => toPlainText(roundedTo10(share, total))));
      }),
      { numRuns: 60 },
    );
  });

  it('finds two things always consistent', () => {
    const { cr, ri, lambdaMax } = figuresOf(['9']);
    expect([cr, ri, lambdaMax].map(toShortText)).toEqual(['0', '0', '2']);
  });

  it('takes the random index of n from the table of 1980', () => {
    const ri = (n: number) => {
      return toShortText(weighJudgments(n, [() => ratio(1n, 1n)]).ri);
    };
    expect([3, 9, 11, 12, 15].map(ri)).toEqual(['0.58', '1.45', '1.51', '1.48', '1.59']);
  });
});

/** share / total to 10 decimals, halves to even. */
function roundedTo10(share: bigint, total: bigint): Exact {
  const scaled = share * 10n ** 10n;
  const [quotient, rest] = [scaled / total, scaled % total];
  const up = 2n * rest > total || (2n * rest === total && quotient % 2n === 1n);
  return { coefficient: quotient + (up ? 1n : 0n), exponent: -10 };
}

describe('pairwiseMatrix', () => {
  it('of identical experts is the matrix of one', () => {
    fc.assert(
      fc.property(drawnJudgments(4), fc.integer({ min: 1, max: 5 }), (rows, experts) => {
        const one = judgmentsOf(rows);
        const together = pairwiseMatrix(4, new Array<JudgmentTable>(experts).fill(one));
        expect(together.map((row) => row.map(valueText))).toEqual(
          pairwiseMatrix(4, [one]).map((row) => row.map(valueText)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is the geometric mean, whatever the order of the experts', () => {
    const tables = ['2', '4', '1/8'].map((text) => judgmentsOf([text]));
    const [row] = pairwiseMatrix(2, tables);
    expect(row?.map(valueText)).toEqual(['1', '1']);
    expect(pairwiseMatrix(2, tables.slice(0, 2))).toEqual(pairwiseMatrix(2, [...tables.slice(0, 2)].reverse()));
  });
});

describe('the order of the things', () => {
  it('changes nothing but the order of the weights', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(drawnJudgments(5), order, (rows, places) => {
        const table = judgmentsOf(rows);
        const moved: JudgmentTable = (i, j) => {
          const [a, b] = [places[i] as number, places[j] as number];
          return a < b ? table(a, b) : reciprocal(table(b, a) as Ratio);
        };
        const before = weighJudgments(5, [table]);
        const after = weighJudgments(5, [moved]);
        const texts = before.weights.map((entry) => shownTo(15, entry));
        expect(after.weights.map((entry) => shownTo(15, entry))).toEqual(places.map((place) => texts[place]));
        expect(valueText(after.lambdaMax)).toBe(valueText(before.lambdaMax));
      }),
      { numRuns: 100 },
    );
  });
});

describe('deviations', () => {
  it('are all 1 where judgments agree, and stand in the order of the pairs', () => {
    const found = weighJudgments(3, [judgmentsOf(['2 4', '2'])]).deviations();
    expect(found.map(({ i, j, factor }) => [i, j, shownTo(12, factor)])).toEqual([
      [0, 1, '1.000000000000'],
      [0, 2, '1.000000000000'],
      [1, 2, '1.000000000000'],
    ]);
  });

  it('put the judgment first that was made the wrong way round', () => {
    const [first, second] = weighJudgments(4, [judgmentsOf(['2 4 8', '1/2 4', '2'])]).deviations();
    expect(first).toMatchObject({ i: 1, j: 2 });
    expect(Number(shownTo(3, first?.factor as Exact))).toBeGreaterThan(Number(shownTo(3, second?.factor as Exact)));
  });
});
