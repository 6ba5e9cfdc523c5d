import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProblems, problem, startOf } from '../../src/model/problem.ts';
import { drawnProblem, keyOf } from '../support/drawn-problem.ts';
import { DRAWS } from '../support/draws.ts';
import { positionsOf } from '../support/problem-positions.ts';

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

describe('compareProblems', () => {
  it('orders by file, line, column, then code', () => {
    fc.assert(
      fc.property(fc.array(drawnProblem, { maxLength: 30 }), (problems) => {
        expect([...problems].sort(compareProblems).map(keyOf)).toEqual(problems.map(keyOf).sort());
      }),
      { ...DRAWS, numRuns: 500 },
    );
  });

  it('puts line 9 before line 10', () => {
    const [ten, nine] = [10, 9].map((line) => problem('nul-byte', { file: 'a.csv', line, column: 1 }, {}));
    expect(positionsOf([ten, nine].flatMap((found) => found ?? []).sort(compareProblems))).toEqual([
      'a.csv:9:1 nul-byte',
      'a.csv:10:1 nul-byte',
    ]);
  });
});
