import { describe, expect, it } from 'vitest';
import { fileProblems } from '../../../src/model/problems/file-problems.ts';
import { codesWith } from '../../support/problem-entries.ts';

describe('fileProblems', () => {
  it('stops a run for all but what a result can live with', () => {
    expect([...codesWith('warning', fileProblems)].sort()).toEqual(['inexact-column', 'not-utf8', 'similar-column']);
    expect(codesWith('error', fileProblems).length).toBeGreaterThan(10);
  });
});
