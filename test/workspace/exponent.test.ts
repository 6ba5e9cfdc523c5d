import { describe, expect, it } from 'vitest';
import { EXPONENT_MOST } from '../../src/model/setting-kinds.ts';
import { exact } from '../../src/numeric/text.ts';
import { exponentFault } from '../../src/workspace/exponent.ts';

describe('exponentFault', () => {
  it('finds none from the lowest exponent to the highest, however small', () => {
    for (const text of [`${EXPONENT_MOST}`, `-${EXPONENT_MOST}.00`, '1e-30', '-0.5', '2e1']) {
      expect(exponentFault(exact(text)), text).toBeUndefined();
    }
  });

  it('tells 0 from what is too far from it', () => {
    expect(['0', '-0.00', '0e5'].map((text) => exponentFault(exact(text)))).toEqual(['zero', 'zero', 'zero']);
    expect(['20.0001', '-21', '1e30'].map((text) => exponentFault(exact(text)))).toEqual(['far', 'far', 'far']);
  });
});
