import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutIdleZeros, ZERO } from '../../src/numeric/exact.ts';
import { DRAWS } from '../support/draws.ts';
import { exactValue, valueText } from '../support/exact-values.ts';

describe('withoutIdleZeros', () => {
  it('keeps the value and leaves its coefficient no zero at the end', () => {
    fc.assert(
      fc.property(exactValue, fc.nat(70), ({ coefficient, exponent }, zeros) => {
        const shortest = withoutIdleZeros({ coefficient: coefficient * 10n ** BigInt(zeros), exponent });
        expect(valueText(shortest)).toBe(valueText({ coefficient, exponent: exponent + zeros }));
        if (coefficient !== 0n) expect(shortest.coefficient % 10n).not.toBe(0n);
      }),
      DRAWS,
    );
    expect(withoutIdleZeros({ coefficient: 0n, exponent: 7 })).toEqual(ZERO);
  });
});
