import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProblems } from '../../src/model/compare-problems.ts';
import { problem } from '../../src/model/problem.ts';
import { drawnProblem, keyOf } from '../support/drawn-problem.ts';
import { DRAWS } from '../support/draws.ts';
import { positionsOf } from '../support/problem-positions.ts';

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
