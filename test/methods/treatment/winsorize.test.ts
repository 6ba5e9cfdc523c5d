import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { winsorizeMethod, winsorizeOnlyMethod } from '../../../src/methods/treatment/winsorize.ts';
import type { Exact } from '../../../src/model/exact.ts';
import type { TreatedColumn, TreatmentMethod } from '../../../src/model/method.ts';
import { compareSnapped } from '../../../src/numeric/order.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { parseDecimal, twentyDigits } from '../../oracle/rational.ts';
import { isSkewed, winsorize } from '../../oracle/treat.ts';
import { DRAWS } from '../../support/draws.ts';
import { Eighty, valueText } from '../../support/exact-values.ts';
import { settingsWith } from '../../support/model-workspace.ts';

interface Limits {
  readonly skewness: string;
  readonly kurtosis: string;
  readonly points: number;
}

const DEFAULTS: Limits = { skewness: '2', kurtosis: '3.5', points: 5 };

async function treat(method: TreatmentMethod, texts: readonly string[], changes: Partial<Limits> = {}) {
  const { skewness, kurtosis, points } = { ...DEFAULTS, ...changes };
  const winsorizing = { skewness: exact(skewness), kurtosis: exact(kurtosis), points };
  const kernel = await method.kernel?.();
  if (kernel === undefined) throw new Error('no kernel');
  return kernel(Object.freeze(texts.map(exact)), settingsWith({ winsorize: winsorizing }));
}

const written = ({ values, marks }: TreatedColumn): readonly string[] => {
  return values.map((value, at) => `${toShortText(value)} ${marks[at] ?? ''}`.trim());
};

/** ln(x - min + (max - min) / 100) with 80 digits, given with 20. */
function logarithms(texts: readonly string[]): readonly string[] {
  const values = texts.map((text) => new Eighty(text));
  const [min, max] = [Eighty.min(...values), Eighty.max(...values)];
  const lifted = values.map((value): Decimal => value.minus(min).plus(max.minus(min).div(100)));
  return lifted.map((value) => value.ln().toSignificantDigits(20).toString());
}

const twenty = (value: Exact): string => new Eighty(valueText(value)).toSignificantDigits(20).toString();

const ONE_TO_TEN = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
const ONE_TO_TWENTY = [...ONE_TO_TEN, ...ONE_TO_TEN.map((text) => `${Number(text) + 10}`)];
const both = [winsorizeMethod, winsorizeOnlyMethod];

// The first three are the examples of COINr's vignette "Outlier treatment" and of its tests.
describe.each(both)('winsorizing', (method) => {
  it('draws in as many extremes as it takes, and no more', async () => {
    expect(written(await treat(method, [...ONE_TO_TEN, '100']))).toEqual([...ONE_TO_TEN, '10 winsorized']);
    const two = await treat(method, [...ONE_TO_TEN, '30', '100'], { points: 2 });
    expect(written(two)).toEqual([...ONE_TO_TEN, '30', '30 winsorized']);
    const low = await treat(method, [...ONE_TO_TEN, '-100']);
    expect(written(low)).toEqual([...ONE_TO_TEN, '1 winsorized']);
  });

  it('leaves a column that passes as it is', async () => {
    expect(written(await treat(method, ONE_TO_TWENTY))).toEqual(ONE_TO_TWENTY);
    // Skewness reaches its limit and kurtosis does not, or the other way round.
    const outlier = [...ONE_TO_TEN, '100'];
    expect(written(await treat(method, outlier, { kurtosis: '20' }))).toEqual(outlier);
    expect(written(await treat(method, outlier, { skewness: '20' }))).toEqual(outlier);
  });

  it('counts limits that are met exactly as reached', async () => {
    // As fractions: skewness 255/128, kurtosis 1077/256.
    const values = ['0', '1', '2', '2', '10'];
    const [skewness, kurtosis] = ['1.9921875', '4.20703125'];
    const drawnIn = ['0', '1', '2', '2', '2 winsorized'];
    expect(written(await treat(method, values, { skewness, kurtosis }))).toEqual(drawnIn);
    expect(written(await treat(method, values, { skewness: `${skewness}1`, kurtosis }))).toEqual(values);
    expect(written(await treat(method, values, { skewness, kurtosis: `${kurtosis}1` }))).toEqual(values);
  });

  it('draws ties in together, though they be more than the points that are left', async () => {
    const values = [...ONE_TO_TWENTY, ...ONE_TO_TWENTY, '400', '400.0', '4e2', '-9'];
    const treated = written(await treat(method, values, { points: 1, skewness: '1' }));
    expect(treated.slice(-4)).toEqual(['20 winsorized', '20 winsorized', '20 winsorized', '-9']);
    expect(treated.slice(0, -4)).toEqual(values.slice(0, -4));
  });

  it('ties what differs past the 30th digit only', async () => {
    const third = `33.${'3'.repeat(30)}`;
    const values = [...ONE_TO_TWENTY, ...ONE_TO_TWENTY, `${third}33`, `${third}34`];
    const treated = written(await treat(method, values, { points: 1, skewness: '0.1', kurtosis: '0.1' }));
    expect(treated.slice(-2)).toEqual(['20 winsorized', '20 winsorized']);
  });

  it.each([[['5']], [['0', '0', '9']], [['3', '3.0', '3', '3', '3']], [['0', '0', '0', '0', '0', '100']]])(
    'leaves %j alone, which has no skewness, or would have none',
    async (values) => {
      const treated = await treat(method, values, { skewness: '0.1', kurtosis: '0.1' });
      expect(treated.marks.some((mark) => mark !== undefined)).toBe(false);
      expect(treated.values.map(twenty)).toEqual(values.map((value) => twenty(exact(value))));
    },
  );
});

describe('what is left skewed', () => {
  const values = [...ONE_TO_TWENTY, '1000', '2000'];

  it('stays winsorized without the logarithm', async () => {
    expect(written(await treat(winsorizeOnlyMethod, values, { points: 1 }))).toEqual([
      ...ONE_TO_TWENTY,
      '1000',
      '1000 winsorized',
    ]);
  });

  it('is replaced by the logarithms of the values as they were', async () => {
    const { values: treated, marks } = await treat(winsorizeMethod, values, { points: 1 });
    expect(treated.map(twenty)).toEqual(logarithms(values));
    expect(new Set(marks)).toEqual(new Set(['log']));
  });

  it('is taken by logarithms even where they do not pass either', async () => {
    const many = [...new Array<string>(30).fill('0'), '1', '900', '1000'];
    const { values: treated, marks } = await treat(winsorizeMethod, many, {
      points: 1,
      skewness: '1',
      kurtosis: '0.5',
    });
    expect(treated.map(twenty)).toEqual(logarithms(many));
    expect(
      isSkewed(
        treated.map((value) => parseDecimal(twenty(value))),
        limitsOf({ ...DEFAULTS, skewness: '1' }),
      ),
    ).toBe(true);
    expect(new Set(marks)).toEqual(new Set(['log']));
  });
});

function limitsOf({ skewness, kurtosis, points }: Limits) {
  return { skewness: parseDecimal(skewness), kurtosis: parseDecimal(kurtosis), points };
}

/** Columns prone to outliers on either side and to ties. */
const column = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -20, max: 20 }).map((n) => `${n}e-1`) },
    { weight: 1, arbitrary: fc.constantFrom('-90', '-40.5', '30', '30', '55.5', '200') },
  ),
  { minLength: 1, maxLength: 25 },
);
const limits = fc.record({
  skewness: fc.constantFrom('0.5', '1', '2'),
  kurtosis: fc.constantFrom('0.5', '1', '3.5'),
  points: fc.integer({ min: 1, max: 6 }),
});

describe('winsorizing any column', () => {
  it('draws in what rational numbers draw in', async () => {
    const property = fc.asyncProperty(column, limits, async (texts, given) => {
      const expected = winsorize(texts.map(parseDecimal), limitsOf(given));
      const { values, marks } = await treat(winsorizeOnlyMethod, texts, given);
      expect(values.map(twenty)).toEqual(expected.values.map((value) => twenty(exact(twentyDigits(value)))));
      expect(marks.map((mark) => mark ?? '')).toEqual(expected.marks);
    });
    await fc.assert(property, { ...DRAWS, numRuns: 300 });
  });

  it('takes the logarithm exactly where that is not enough', async () => {
    const property = fc.asyncProperty(column, limits, async (texts, given) => {
      const only = await treat(winsorizeOnlyMethod, texts, given);
      const { values, marks } = await treat(winsorizeMethod, texts, given);
      const fails = isSkewed(winsorize(texts.map(parseDecimal), limitsOf(given)).values, limitsOf(given));
      const isLeft = only.marks.every((mark) => mark === undefined);
      if (fails && !isLeft) expect(values.map(twenty)).toEqual(logarithms(texts));
      else expect([values, marks]).toEqual([only.values, only.marks]);
    });
    await fc.assert(property, { ...DRAWS, numRuns: 300 });
  });

  it.each(both)('keeps the order, though values may come to tie', async (method) => {
    const property = fc.asyncProperty(column, limits, async (texts, given) => {
      const { values } = await treat(method, texts, given);
      for (const [at, text] of texts.entries()) {
        for (const [other, value] of values.entries()) {
          const order = compareSnapped(exact(text), exact(texts[other] as string));
          expect([0, order]).toContain(compareSnapped(values[at] as Exact, value));
        }
      }
    });
    await fc.assert(property, { ...DRAWS, numRuns: 100 });
  });

  it('treats no more than the points, but for the ties of the last', async () => {
    const property = fc.asyncProperty(column, limits, async (texts, given) => {
      const { values, marks } = await treat(winsorizeOnlyMethod, texts, given);
      const treated = texts.filter((_, at) => marks[at] !== undefined);
      const most = Math.max(
        0,
        ...treated.map((text) => texts.filter((other) => Number(other) === Number(text)).length),
      );
      expect(treated.length).toBeLessThanOrEqual(given.points - 1 + most);
      for (const [at, mark] of marks.entries()) {
        if (mark === undefined) expect(toShortText(values[at] as Exact)).toBe(toShortText(exact(texts[at] as string)));
      }
    });
    await fc.assert(property, { ...DRAWS, numRuns: 200 });
  });
});
