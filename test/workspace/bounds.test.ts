import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/model/adjuster.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact } from '../../src/numeric/text.ts';
import { brokenBound, soundBounds } from '../../src/workspace/bounds.ts';

const bounds = { min: exact('0'), max: exact('100') };

describe('bounds', () => {
  it.each([
    ['-0.0001', '0'],
    ['100.0001', '100'],
  ])('%s breaks one', (value, bound) => {
    expect(brokenBound(exact(value), bounds)?.bound).toBe(bound);
  });

  it.each(['0', '100', '100.0', '55.5'])('%s breaks none: both ends are within', (value) => {
    expect(brokenBound(exact(value), bounds)).toBeUndefined();
  });

  it('name the side', () => {
    expect(brokenBound(exact('-1'), bounds)?.where.en).toBe('below min');
    expect(brokenBound(exact('101'), bounds)?.where.zh).toBe('高于上界 max');
  });

  it('may be open on either side', () => {
    expect(brokenBound(exact('-1e20'), { min: undefined, max: exact('3') })).toBeUndefined();
    expect(brokenBound(exact('1e20'), { min: exact('3'), max: undefined })).toBeUndefined();
  });

  it('are reversed where no number is within', () => {
    const problems = new ProblemList();
    const place = () => ({ file: 'indicators.csv', line: 2, column: 9 });
    const sound = (min?: string, max?: string) =>
      soundBounds({ min: min && exact(min), max: max && exact(max) } as Bounds, 'A1', place, problems);
    expect(sound('2', '2.0')).toEqual({ min: exact('2'), max: exact('2.0') });
    expect(sound('2')).toEqual({ min: exact('2'), max: undefined });
    expect(problems.errors).toEqual([]);
    expect(sound('2', '1')).toEqual({ min: undefined, max: undefined });
    expect(problems.errors).toMatchObject([
      {
        code: 'reversed-bounds',
        file: 'indicators.csv',
        line: 2,
        column: 9,
        values: { code: 'A1', min: '2', max: '1' },
      },
    ]);
  });
});
