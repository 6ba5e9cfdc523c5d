import { expect, it } from 'vitest';
import { adjustCertified } from '../../../src/engine/columns/adjust.ts';
import type { Exact } from '../../../src/model/exact.ts';
import { certify, significantTextOf } from '../../../src/numeric/columns/certified.ts';
import { divide, multiply } from '../../../src/numeric/exact.ts';
import { exact } from '../../../src/numeric/text.ts';
import { cells } from '../../support/model-workspace.ts';

const VALUES = cells('1', '2', '', '1', '7');
const COEFFICIENTS = cells('3', '6', '3', '', '3');

it('divides values by coefficients: equal fractions need not come of the same figures to be known as such', () => {
  const per = exact('10000');
  const reference = (region: number): Exact => {
    return divide(multiply(VALUES[region] as Exact, per), COEFFICIENTS[region] as Exact);
  };
  const adjusted = adjustCertified(certify(VALUES, { count: 0 }), COEFFICIENTS, per, reference);
  const texts = Array.from({ length: 5 }, (_, region) => significantTextOf(adjusted, region));
  expect(texts).toEqual(['3333.3333333333333333', '3333.3333333333333333', '', '', '23333.333333333333333']);
  expect(adjusted.at(4)).toEqual(reference(4));
  expect(adjusted.isRead).toBe(false);
  // 1 / 3 and 2 / 6 are rows of their own.
  expect(adjusted.identity?.[0]).not.toBe(adjusted.identity?.[1]);
});
