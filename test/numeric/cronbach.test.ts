import { describe, expect, it } from 'vitest';
import { cronbachAlpha } from '../../src/numeric/cronbach.ts';
import type { Matrix } from '../../src/numeric/eigenvector.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';

function alphaOf(...rows: readonly string[]): string | undefined {
  const matrix: Matrix = rows.map((row) => row.split(' ').map(exact));
  const alpha = cronbachAlpha(matrix);
  return alpha && toShortText(alpha);
}

describe('cronbachAlpha', () => {
  it('is k / (k - 1) (1 - sum of variances / variance of the sum)', () => {
    // 3/2 (1 - 6 / 12).
    expect(alphaOf('2 1 1', '1 2 1', '1 1 2')).toBe('0.75');
    // 2 (1 - 13 / 25).
    expect(alphaOf('4 6', '6 9')).toBe('0.96');
  });

  it('is 1 of items that vary alike, 0 of items that have nothing in common, and below 0 of items that cancel out', () => {
    expect(alphaOf('2 2 2', '2 2 2', '2 2 2')).toBe('1');
    expect(alphaOf('2 0', '0 5')).toBe('0');
    // 2 (1 - 4 / 2).
    expect(alphaOf('2 -1', '-1 2')).toBe('-2');
  });

  it('is none of one item, and where the sum does not vary, up to what rounding leaves', () => {
    expect(alphaOf('2')).toBeUndefined();
    expect(alphaOf('2 -2', '-2 2')).toBeUndefined();
    const third = `0.${'3'.repeat(40)}`;
    expect(alphaOf(`${third} -${third}`, `-${third} 0.${'3'.repeat(39)}4`)).toBeUndefined();
    expect(alphaOf('0 0', '0 0')).toBeUndefined();
  });
});
