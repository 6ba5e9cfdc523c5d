import { describe, expect, it } from 'vitest';
import {
  ahpWeights,
  equalWeights,
  percentWeights,
  relativeWeights,
  unitWeights,
} from '../../../src/methods/weights/stated.ts';
import { toPlainText } from '../../../src/numeric/text.ts';

describe('the weighting methods', () => {
  it('fix the sum of siblings for percent and unit only', () => {
    const sums = [percentWeights, unitWeights, relativeWeights, equalWeights].map(({ sum }) => sum && toPlainText(sum));
    expect(sums).toEqual(['100', '1', undefined, undefined]);
  });

  it('read the weight column, but for "equal" and "ahp"', () => {
    const all = [percentWeights, unitWeights, relativeWeights, equalWeights, ahpWeights];
    expect(all.map((method) => method.written)).toEqual([true, true, true, false, false]);
    expect(all.map((method) => method.compared)).toEqual([false, false, false, false, true]);
  });
});
