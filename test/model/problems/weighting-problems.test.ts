import { describe, expect, it } from 'vitest';
import { weightingProblems } from '../../../src/model/problems/weighting-problems.ts';
import { codesWith } from '../../support/problem-entries.ts';

describe('weightingProblems', () => {
  it('stops a run for all but what a result can live with', () => {
    expect([...codesWith('warning', weightingProblems)].sort()).toEqual([
      'unscored-child',
      'unweighed-children',
      'weightless-child',
    ]);
    expect(codesWith('error', weightingProblems)).toHaveLength(3);
  });
});
