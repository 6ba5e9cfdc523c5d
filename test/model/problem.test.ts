import { describe, expect, it } from 'vitest';
import { problem, startOf } from '../../src/model/problem.ts';

describe('problem', () => {
  it('takes its severity from the table, and its place and values from the caller', () => {
    const at = Object.freeze({ file: 'regions.csv', line: 4, column: 7 });
    const values = Object.freeze({ code: 'east', first: '2' });
    expect(problem('duplicate-region', at, values)).toEqual({
      code: 'duplicate-region',
      severity: 'error',
      file: 'regions.csv',
      line: 4,
      column: 7,
      values,
    });
    expect(problem('not-utf8', at, {}).severity).toBe('warning');
  });

  it('takes of the place nothing but file, line and column', () => {
    const wider = { file: 'a.csv', line: 1, column: 2, severity: 'warning', code: 'other' };
    const { severity, code } = problem('nul-byte', wider, {});
    expect([severity, code]).toEqual(['error', 'nul-byte']);
  });
});

describe('startOf', () => {
  it('is the first column of the first line', () => {
    expect(startOf('pingan.json')).toEqual({ file: 'pingan.json', line: 1, column: 1 });
  });
});
