import { describe, expect, it } from 'vitest';
import { equalWeights, percentWeights, relativeWeights, unitWeights } from '../../../src/engine/methods/weights.ts';
import { toPlainText } from '../../../src/numeric/text.ts';

describe('the weighting methods', () => {
  it('fix the sum of siblings for percent and unit only', () => {
    const sums = [percentWeights, unitWeights, relativeWeights, equalWeights].map(({ sum }) => sum && toPlainText(sum));
    expect(sums).toEqual(['100', '1', undefined, undefined]);
  });

  it('read the weight column, but for "equal"', () => {
    const written = [percentWeights, unitWeights, relativeWeights, equalWeights].map((method) => method.written);
    expect(written).toEqual([true, true, true, false]);
  });
});
