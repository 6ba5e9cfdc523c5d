import { describe, expect, it } from 'vitest';
import { auditProblems } from '../../../src/model/problems/audit-problems.ts';
import { codesWith } from '../../support/problem-entries.ts';

describe('auditProblems', () => {
  it('keeps a table from being verified whatever it is', () => {
    expect(codesWith('error', auditProblems)).toHaveLength(Object.keys(auditProblems).length);
  });
});
