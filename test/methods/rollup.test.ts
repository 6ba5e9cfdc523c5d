import { describe, expect, it } from 'vitest';
import { meanRollup, sumRollup, weightedMeanRollup } from '../../src/methods/rollup.ts';
import type { RollupMethod } from '../../src/model/method.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';

/** Children as `value*weight`. */
const made = ({ kernel }: RollupMethod, ...children: readonly string[]) => {
  const parts = children.map((child) => child.split('*'));
  return toShortText(
    kernel(parts.map(([value = '', weight = '1']) => ({ value: exact(value), weight: exact(weight) }))),
  );
};

describe('the rollups', () => {
  it('sum, average, or average by weight', () => {
    expect(made(sumRollup, '1', '-2.5', '1e1')).toBe('8.5');
    expect(made(meanRollup, '1', '-2.5', '6')).toBe('1.5');
    expect(made(weightedMeanRollup, '4*3', '8*1')).toBe('5');
  });

  it('give an only child’s value, whatever it weighs', () => {
    for (const method of [sumRollup, meanRollup, weightedMeanRollup]) expect(made(method, '0.7*3')).toBe('0.7');
  });

  it('carry 40 digits of a sum that is exact until then', () => {
    expect(made(sumRollup, '1e30', '1e-20', '-1e30')).toBe(`0.${'0'.repeat(19)}1`);
    expect(made(sumRollup, '1e30', '1e-20')).toBe(`1${'0'.repeat(30)}`);
  });

  it('say whether they need weights', () => {
    expect([sumRollup, meanRollup, weightedMeanRollup].map(({ weighs }) => weighs)).toEqual([false, false, true]);
  });
});
