import { describe, expect, it } from 'vitest';
import { meanImputation, medianImputation, parentImputation } from '../../src/methods/imputation.ts';
import type { MissingMethod } from '../../src/model/method.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';

const made = ({ impute }: MissingMethod, ...texts: readonly string[]) => {
  const value = impute?.kernel(texts.map(exact));
  return `${impute?.from} ${value && toShortText(value)}`;
};

describe('the imputing methods', () => {
  it('take the mean or the median of the peers, or the value of the parent', () => {
    expect(made(meanImputation, '1', '9', '2')).toBe('peers 4');
    expect(made(medianImputation, '1', '9', '2')).toBe('peers 2');
    expect(made(medianImputation, '1', '9', '2', '4')).toBe('peers 3');
    expect(made(parentImputation, '7')).toBe('parent 7');
  });

  it('accept a missing value, and leave it out where nothing could be imputed', () => {
    const scale = { floor: exact('60'), ceiling: exact('100') };
    for (const { refuses, score } of [meanImputation, medianImputation, parentImputation]) {
      expect([refuses, score(scale)]).toEqual([false, undefined]);
    }
  });
});
