import { describe, expect, it } from 'vitest';
import {
  carryForwardMethod,
  errorMethod,
  excludeMethod,
  floorMethod,
  screenMethod,
} from '../../../src/methods/missing/absent.ts';
import { exact } from '../../../src/numeric/text.ts';

describe('the missing methods', () => {
  const scale = Object.freeze({ floor: exact('60'), ceiling: exact('100') });

  it('refuse a missing value only where it is an error', () => {
    expect([errorMethod, excludeMethod, floorMethod].map(({ refuses }) => refuses)).toEqual([true, false, false]);
  });

  it('leave the indicator out, but for "floor", which scores the floor of the scale', () => {
    const scores = [errorMethod, excludeMethod, floorMethod].map(({ kernel }) => kernel(scale));
    expect(scores).toEqual([undefined, undefined, scale.floor]);
  });

  it('make no value of others', () => {
    expect([errorMethod, excludeMethod, floorMethod].map(({ impute }) => impute)).toEqual(new Array(3).fill(undefined));
  });

  it('carry a value forward or screen where they say so', () => {
    expect([carryForwardMethod, excludeMethod, screenMethod].map(({ carries, screens }) => [carries, screens])).toEqual(
      [
        [true, false],
        [false, false],
        [false, true],
      ],
    );
    expect([carryForwardMethod, screenMethod].map(({ refuses, kernel }) => [refuses, kernel(scale)])).toEqual([
      [false, undefined],
      [false, undefined],
    ]);
  });
});
