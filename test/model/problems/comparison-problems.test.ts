import { describe, expect, it } from 'vitest';
import { comparisonProblems } from '../../../src/model/problems/comparison-problems.ts';
import { codesWith } from '../../support/problem-entries.ts';

describe('comparisonProblems', () => {
  it('stops a run for all but what a result can live with', () => {
    expect([...codesWith('warning', comparisonProblems)].sort()).toEqual([
      'ignored-comparisons',
      'inconsistent-expert',
      'off-scale-judgment',
    ]);
    expect(codesWith('error', comparisonProblems)).toHaveLength(10);
  });
});
