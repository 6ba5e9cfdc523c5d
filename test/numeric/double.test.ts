import { describe, expect, it } from 'vitest';
import { doubleOf } from '../../src/numeric/double.ts';
import { exact } from '../../src/numeric/text.ts';

describe('the double of an exact value', () => {
  it.each(['0', '0.1', '-2.5', '1e30', '1e-30', '90.585', '0.3333333333333333333333333333333333333333'])(
    'is the one nearest to %s',
    (text) => {
      expect(doubleOf(exact(text))).toBe(Number(text));
    },
  );
});
