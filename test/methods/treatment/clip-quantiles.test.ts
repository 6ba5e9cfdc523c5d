import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipQuantilesMethod } from '../../../src/methods/treatment/clip-quantiles.ts';
import type { Exact } from '../../../src/model/exact.ts';
import { compareSnapped } from '../../../src/numeric/order.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { parseDecimal, twentyDigits } from '../../oracle/rational.ts';
import { clip } from '../../oracle/treat.ts';
import { DRAWS } from '../../support/draws.ts';
import { settingsWith } from '../../support/model-workspace.ts';

async function clipped(texts: readonly string[], low = '0.05', high = '0.95') {
  const kernel = await clipQuantilesMethod.kernel?.();
  if (kernel === undefined) throw new Error('no kernel');
  const settings = settingsWith({ quantiles: { low: exact(low), high: exact(high) } });
  const { values, marks } = kernel(Object.freeze(texts.map(exact)), settings);
  return { values, marks, texts: values.map((value, at) => `${toShortText(value)} ${marks[at] ?? ''}`.trim()) };
}

describe('clipping to quantiles', () => {
  it('takes what lies beyond back to the quantile: by hand', async () => {
    // Of 0, 1, 2, 4, 60 the quantile at 0.05 is 0.2, and at 0.95 4 + 0.8 x 56 = 48.8.
    const { texts } = await clipped(['60', '0', '2', '1', '4']);
    expect(texts).toEqual(['48.8 clipped', '0.2 clipped', '2', '1', '4']);
  });

  it('leaves values at the quantiles as they are', async () => {
    expect((await clipped(['3', '1', '2', '5', '4'], '0.25', '0.75')).texts).toEqual([
      '3',
      '2 clipped',
      '2',
      '4 clipped',
      '4',
    ]);
    expect((await clipped(['3', '1', '2'], '0', '1')).texts).toEqual(['3', '1', '2']);
  });

  it('has nothing to do where all values are alike, or one stands alone', async () => {
    const third = `0.${'3'.repeat(35)}`;
    expect((await clipped([third, `${third}3`, third])).marks).toEqual([undefined, undefined, undefined]);
    expect((await clipped(['7'])).texts).toEqual(['7']);
  });

  const text = fc.integer({ min: -300, max: 300 }).map((n) => `${n}e-1`);
  const column = fc.array(text, { minLength: 1, maxLength: 20 });
  const ends = fc.constantFrom(['0.05', '0.95'], ['0', '0.5'], ['0.1', '0.11'], ['0.333', '1'], ['0.25', '0.75']);

  it('clips as rational numbers do', async () => {
    const property = fc.asyncProperty(column, ends, async (texts, [low = '', high = '']) => {
      const expected = clip(texts.map(parseDecimal), parseDecimal(low), parseDecimal(high));
      const { values, marks } = await clipped(texts, low, high);
      expect(values.map(toShortText)).toEqual(expected.values.map(twentyDigits));
      expect(marks.map((mark) => mark ?? '')).toEqual(expected.marks);
    });
    await fc.assert(property, { ...DRAWS, numRuns: 300 });
  });

  it('keeps the order, though values may come to tie', async () => {
    const property = fc.asyncProperty(column, ends, async (texts, [low, high]) => {
      const { values } = await clipped(texts, low, high);
      for (const [at, own] of texts.entries()) {
        for (const [other, value] of values.entries()) {
          const order = compareSnapped(exact(own), exact(texts[other] as string));
          expect([0, order]).toContain(compareSnapped(values[at] as Exact, value));
        }
      }
    });
    await fc.assert(property, { ...DRAWS, numRuns: 100 });
  });
});
