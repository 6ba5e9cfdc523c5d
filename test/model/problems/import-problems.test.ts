import { expect, it } from 'vitest';
import { importProblems } from '../../../src/model/problems/import-problems.ts';
import { codesWith } from '../../support/problem-entries.ts';

it('stops an import for all but what a reader can judge afterwards', () => {
  expect([...codesWith('warning', importProblems)].sort()).toEqual([
    'computed-figures',
    'header-changed',
    'other-sheet',
    'remembered-sheet',
    'title-disagrees',
  ]);
  expect(codesWith('error', importProblems).length).toBeGreaterThan(15);
});
