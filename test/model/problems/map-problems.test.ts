import { describe, expect, it } from 'vitest';
import { mapProblems } from '../../../src/model/problems/map-problems.ts';
import { codesWith } from '../../support/problem-entries.ts';

describe('mapProblems', () => {
  it('only warns of regions that a file has no shape of', () => {
    expect(codesWith('warning', mapProblems)).toEqual(['missing-shapes']);
  });
});
