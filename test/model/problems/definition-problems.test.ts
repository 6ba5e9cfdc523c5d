import { describe, expect, it } from 'vitest';
import { definitionProblems } from '../../../src/model/problems/definition-problems.ts';
import { codesWith } from '../../support/problem-entries.ts';

describe('definitionProblems', () => {
  it('stops a run for all but what a result can live with', () => {
    const warnings = ['inexact-adjuster', 'misplaced-cell', 'unused-adjuster', 'unused-steps'];
    expect([...codesWith('warning', definitionProblems)].sort()).toEqual(warnings);
    expect(codesWith('error', definitionProblems).length).toBeGreaterThan(10);
  });
});
