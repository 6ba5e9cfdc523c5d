import { describe, expect, it } from 'vitest';
import { dataProblems } from '../../../src/model/problems/data-problems.ts';
import { codesWith } from '../../support/problem-entries.ts';

describe('dataProblems', () => {
  it('stops a run for all but what a result can live with', () => {
    expect([...codesWith('warning', dataProblems)].sort()).toEqual([
      'all-equal',
      'beyond-goalpost',
      'coefficient-jump',
      'far-from-peers',
      'gap-raises-rank',
      'ignored-direction',
      'ignored-value',
      'low-coverage',
      'no-values',
      'nothing-checked',
      'odd-coefficient',
      'rollup-difference',
      'screened-indicator',
      'silent-region',
      'stray-file',
      'uncomputed-month',
      'unknown-month-value',
      'unmeasured-change',
      'unranked-region',
      'unreported-branch',
      'unwatched-month',
      'value-jump',
      'values-beyond-goalpost',
    ]);
    expect(codesWith('error', dataProblems).length).toBeGreaterThan(10);
  });
});
