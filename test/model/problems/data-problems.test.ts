import { describe, expect, it } from 'vitest';
import { dataProblems } from '../../../src/model/problems/data-problems.ts';
import { codesWith } from '../../support/problem-entries.ts';

describe('dataProblems', () => {
  it('stops a run for all but what a result can live with', () => {
    expect([...codesWith('warning', dataProblems)].sort()).toEqual([
      'all-equal',
      'beyond-goalpost',
      'ignored-direction',
      'ignored-value',
      'no-values',
      'rollup-difference',
      'screened-indicator',
      'uncomputed-month',
      'unknown-month-value',
      'unmeasured-change',
      'unranked-region',
      'unwatched-month',
      'values-beyond-goalpost',
    ]);
    expect(codesWith('error', dataProblems).length).toBeGreaterThan(10);
  });
});
