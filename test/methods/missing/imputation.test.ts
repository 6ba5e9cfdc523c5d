import { describe, expect, it } from 'vitest';
import { ExactReading } from '../../../src/formula/exact.ts';
import { inputsWith } from '../../../src/formula/inputs.ts';
import { shownFormula } from '../../../src/formula/shown.ts';
import { ValueCase } from '../../../src/formula/value-case.ts';
import { meanImputation, medianImputation, parentImputation } from '../../../src/methods/missing/imputation.ts';
import type { MissingMethod } from '../../../src/model/method.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { expressionData } from '../../../src/publish/explain/formula-json.ts';
import { comesTo } from '../../support/evaluate-formula.ts';
import { NOWHERE } from '../../support/figure-sources.ts';

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
    for (const { refuses, kernel } of [meanImputation, medianImputation, parentImputation]) {
      expect([refuses, kernel(scale)]).toEqual([false, undefined]);
    }
  });
});

describe('the formula of an imputing method', () => {
  it.each([
    [meanImputation, ['1', '2', '4']],
    [medianImputation, ['7', '1', '2', '4']],
    [parentImputation, ['0.3']],
  ])('comes to what its kernel makes, as it is shown', ({ impute }, texts) => {
    if (impute === undefined) throw new Error('nothing is imputed');
    const values = texts.map(exact);
    const reading = new ExactReading(impute.value, undefined);
    reading.open(inputsWith({ values }));
    const figures = new ValueCase({ values, sourceOf: () => NOWHERE });
    const { expression } = shownFormula(impute.value, reading, 0, figures, false);
    expect(comesTo(expressionData(expression), toShortText(impute.kernel(values)))).toBe(true);
  });
});
