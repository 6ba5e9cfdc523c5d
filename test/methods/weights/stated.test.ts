import { describe, expect, it } from 'vitest';
import { equalWeights, percentWeights, relativeWeights, unitWeights } from '../../../src/methods/weights/stated.ts';
import { toPlainText } from '../../../src/numeric/text.ts';

describe('the weighting methods', () => {
  it('fix the sum of siblings for percent and unit only', () => {
    const sums = [percentWeights, unitWeights, relativeWeights, equalWeights].map(({ sum }) => sum && toPlainText(sum));
    expect(sums).toEqual(['100', '1', undefined, undefined]);
  });

  it('read the weight column, but for "equal"', () => {
    const all = [percentWeights, unitWeights, relativeWeights, equalWeights];
    expect(all.map((method) => method.written)).toEqual([true, true, true, false]);
  });
});
