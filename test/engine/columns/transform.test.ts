import { describe, expect, it } from 'vitest';
import { isInDomain, transformCertified } from '../../../src/engine/columns/transform.ts';
import { constant, over, x } from '../../../src/formula/term.ts';
import { ABOVE_MINUS_ONE, NOT_NEGATIVE, POSITIVE } from '../../../src/methods/domains.ts';
import type { Exact } from '../../../src/model/exact.ts';
import { Certified, certify, significantTextOf } from '../../../src/numeric/columns/certified.ts';
import { divide, ONE } from '../../../src/numeric/exact.ts';
import { cells } from '../../support/model-workspace.ts';

describe('isInDomain', () => {
  it('tells what lies on the bound from what lies next to it', () => {
    const figures = certify(cells('0', '1e-40', '-1e-40', '-1', `-0.${'9'.repeat(35)}`), { count: 0 });
    const within = [POSITIVE, NOT_NEGATIVE, ABOVE_MINUS_ONE].map((domain) => {
      return [0, 1, 2, 3, 4].filter((region) => isInDomain(figures, region, domain));
    });
    // The last one ties with -1.
    expect(within).toEqual([[1], [0, 1], [0, 1, 2]]);
  });
});

describe('transformCertified', () => {
  it('gives values that tie what the first of them becomes, and leaves out what the transform is not defined for', () => {
    const first = `0.${'3'.repeat(40)}`;
    const values = certify(cells(first, `0.${'3'.repeat(39)}4`, '', '0', '4'), { count: 0 });
    const asked: Exact[] = [];
    const reciprocal = (value: Exact): Exact => {
      asked.push(value);
      return divide(ONE, value);
    };
    const made = transformCertified(values, over(constant(1), x), reciprocal, (region) => region !== 3);
    expect([0, 1, 2, 3, 4].map((region) => significantTextOf(made, region))).toEqual(['3', '3', '', '', '0.25']);
    asked.length = 0;
    made.at(1);
    expect(asked).toEqual(cells(first));
    expect(made).toBeInstanceOf(Certified);
  });
});
