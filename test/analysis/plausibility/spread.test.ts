import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  briefly,
  distanceFrom,
  medianOfFirst,
  type Spread,
  spreadOf,
  times,
  withUnit,
} from '../../../src/analysis/plausibility/spread.ts';

const spread = (...figures: number[]): Spread => {
  const found = spreadOf(Float64Array.from(figures));
  if (found === undefined) throw new Error('too few');
  return found;
};

describe('a spread', () => {
  it('is told from five figures on', () => {
    expect(spreadOf(Float64Array.of(1, 2, 3, 4))).toBeUndefined();
    expect(spread(1, 2, 3, 4, 5).median).toBe(3);
    expect(medianOfFirst(Float64Array.of(4, 1, 3, 2, -9), 4)).toBe(2.5);
    expect(medianOfFirst(Float64Array.of(4, 1, 3, -9), 3)).toBe(3);
  });

  it('tells either side for itself, in multiples of the median', () => {
    // Above: 10, 20, 40 of 10 are 0, 1 and 3 times as much again; below: 10 and 5 are 0 and 1.
    expect(spread(5, 5, 10, 20, 40)).toEqual({ median: 10, above: 1, below: 1 });
  });

  it('is that of the figures in whatever order they come', () => {
    const median = (figures: readonly number[]): number => {
      const sorted = [...figures].sort((a, b) => a - b);
      return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
    };
    const drawn = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(drawn, (figures) => {
        const middle = median(figures);
        const away = (isOn: (figure: number) => boolean): number => {
          const far = figures.filter(isOn).map((figure) => Math.max(figure, middle) / Math.min(figure, middle) - 1);
          return Math.max(0.05, median(far));
        };
        const [above, below] = [away((figure) => figure >= middle), away((figure) => figure <= middle)];
        expect(spread(...figures)).toEqual({ median: middle, above, below });
      }),
    );
  });

  it('is never less than a twentieth', () => {
    expect(spread(7, 7, 7, 7, 7)).toEqual({ median: 7, above: 0.05, below: 0.05 });
  });
});

describe('a distance', () => {
  it('is as far for a tenth as for ten times as much', () => {
    const from = spread(8, 9, 10, 11, 12);
    expect(distanceFrom(100, from).factor).toBeCloseTo(10, 12);
    expect(distanceFrom(1, from).factor).toBeCloseTo(10, 12);
    expect([distanceFrom(100, from).isAbove, distanceFrom(1, from).isAbove]).toEqual([true, false]);
  });

  it('is nothing at the median, and grows with what is usual', () => {
    expect(distanceFrom(10, spread(5, 5, 10, 20, 40)).deviations).toBe(0);
    expect(distanceFrom(30, spread(5, 5, 10, 20, 40)).deviations).toBeCloseTo(2 / 1.4826, 12);
  });
});

it('writes two digits', () => {
  expect([briefly(123.4), briefly(0.01234), briefly(9.96)]).toEqual(['120', '0.012', '10']);
});

it('writes a unit behind a figure, in Chinese a percent sign without a space', () => {
  expect(withUnit('6.01', '%')).toEqual({ en: '6.01 %', zh: '6.01%' });
  expect(withUnit('3', '起')).toEqual({ en: '3 起', zh: '3 起' });
  expect(withUnit('3', '')).toEqual({ en: '3', zh: '3' });
});

it('tells how many times the median a figure is, or which part of it', () => {
  expect(times({ factor: 12.34, isAbove: true, deviations: 9 })).toEqual({ en: '12 times', zh: '12 倍' });
  expect(times({ factor: 12.34, isAbove: false, deviations: 9 })).toEqual({ en: '1/12 of', zh: '1/12' });
});
