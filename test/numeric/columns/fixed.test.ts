import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeFixed } from '../../../src/numeric/columns/fixed.ts';
import { UNWRITTEN } from '../../../src/numeric/columns/significant.ts';
import { toPlainText } from '../../../src/numeric/text.ts';

const bytes = Buffer.alloc(40);

it('writes whole numbers of 32 bits with all their decimals, and no others', () => {
  const integer = fc.oneof(fc.integer({ min: -999, max: 999 }), fc.integer(), fc.maxSafeInteger());
  fc.assert(
    fc.property(integer, fc.nat(15), fc.nat(3), (whole, decimals, from) => {
      const end = writeFixed(whole, decimals, bytes, from);
      if (Math.abs(whole) >= 2 ** 31) expect(end).toBe(UNWRITTEN);
      else
        expect(bytes.toString('latin1', from, end)).toBe(
          toPlainText({ coefficient: BigInt(whole), exponent: -decimals }),
        );
    }),
  );
});
