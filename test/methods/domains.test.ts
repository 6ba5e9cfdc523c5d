import { describe, expect, it } from 'vitest';
import { ABOVE_MINUS_ONE, NOT_NEGATIVE, POSITIVE } from '../../src/methods/domains.ts';
import { exact } from '../../src/numeric/text.ts';

describe('the domains', () => {
  it.each([
    ['POSITIVE', POSITIVE, ['1e-30', '7'], ['0', '-0', '0.00', '-1e-30']],
    ['NOT_NEGATIVE', NOT_NEGATIVE, ['-0', '0', '1e-30'], ['-1e-30', '-5']],
    ['ABOVE_MINUS_ONE', ABOVE_MINUS_ONE, ['-0.999', '0', '8'], ['-1', '-1.0', `-0.${'9'.repeat(40)}`, '-2']],
  ] as const)('%s begin where they say', (_, { holds }, inside, outside) => {
    expect(inside.filter((text) => !holds(exact(text)))).toEqual([]);
    expect(outside.filter((text) => holds(exact(text)))).toEqual([]);
  });
});
