import { describe, expect, it } from 'vitest';
import { mapProblems } from '../../../src/model/problems/map-problems.ts';
import { codesWith } from '../../support/problem-entries.ts';

describe('mapProblems', () => {
  it('refuses tiles that put no region, or two, on a map', () => {
    expect(codesWith('error', mapProblems)).toEqual(['lone-tile', 'shared-tile']);
  });
});
