import { describe, expect, it } from 'vitest';
import { methodNamed, methods } from '../../../src/methods/index.ts';
import { givenOf, indicatorFacts } from '../../../src/methods/scoring/declare.ts';
import type { ScoringMethod } from '../../../src/model/method.ts';
import { exact } from '../../../src/numeric/text.ts';
import { textColumn } from '../../support/scoring-column.ts';

describe('what follows from the formula of a scoring method', () => {
  it('is what it needs, whether goalposts are its ends, and whether it compares peers', () => {
    const known = [
      ['min-max', '', false, true],
      ['goalposts', 'worst,best', true, false],
      ['z-score', '', false, true],
      ['rank', '', false, true],
      ['percentile-rank', '', false, true],
      ['borda', '', false, true],
      ['fraction-of-max', '', false, true],
      ['distance-to-reference', 'reference', false, true],
      ['efficacy', '', true, true],
      ['identity', '', false, false],
      ['steps', '', false, false],
      ['deduct', 'deduction', false, false],
    ] as const;
    const told = known.map(([name]) => {
      const { needs, goalposts, relative } = methodNamed<ScoringMethod>(methods.scoring, name);
      return [name, needs.join(), goalposts, relative];
    });
    expect(told).toEqual(known);
  });

  it('goes by the figures of an indicator, those of an optimum by the sides they are on', () => {
    const optimum = { low: exact('2'), high: exact('3'), worstLow: exact('1'), worstHigh: undefined };
    const column = textColumn(['1'], { direction: 'interval', optimum, worst: exact('9'), clamps: false });
    expect([givenOf(column, 'worst'), givenOf(column, 'worst_high'), givenOf(column, 'sd')]).toEqual([
      exact('1'),
      undefined,
      exact('10'),
    ]);
    const holds = indicatorFacts(column);
    expect([
      holds('interval'),
      holds('negative'),
      holds('clamps'),
      holds('has worst'),
      holds('has worst_high'),
    ]).toEqual([true, false, false, true, false]);
  });
});
