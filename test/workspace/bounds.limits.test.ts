import { describe, expect, it } from 'vitest';
import { EXPONENT_MOST } from '../../src/model/setting-kinds.ts';
import { exact } from '../../src/numeric/text.ts';
import { exponentFault, isShare } from '../../src/workspace/bounds.ts';

it('isShare takes what lies from 0 to 1, both included', () => {
  expect(['0', '-0.0', '0.5', '1.000', '1e-30'].map((text) => isShare(exact(text)))).not.toContain(false);
  expect(['-1e-30', '1.0000000000000000000000000000000001', '60'].map((text) => isShare(exact(text)))).not.toContain(
    true,
  );
});

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
