import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Problem, problem } from '../../src/model/problem.ts';
import { compareProblems, ProblemList, SHOWN_PROBLEMS } from '../../src/model/problem-list.ts';
import { DRAWS } from '../support/draws.ts';
import { positionsOf } from '../support/problem-positions.ts';

const drawnProblem: fc.Arbitrary<Problem> = fc
  .tuple(
    fc.constantFrom('b.csv', 'a.csv', 'data/x.csv'),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('nul-byte', 'bad-encoding', 'not-utf8'),
  )
  .map(([file, line, column, code]) => problem(code, { file, line, column }, {}));

/** Another road to the order: fixed-width keys, compared as text. */
function keyOf({ file, line, column, code }: Problem): string {
  return [file, String(line).padStart(6, '0'), String(column).padStart(6, '0'), code].join('\0');
}

function firstOf(problems: readonly Problem[], severity: string, limit: number): readonly string[] {
  const keys = problems.filter((found) => found.severity === severity).map(keyOf);
  return keys.sort().slice(0, limit);
}

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

describe('ProblemList', () => {
  it('keeps the first of each severity in file order, whatever the order of adding, and counts all', () => {
    fc.assert(
      fc.property(fc.array(drawnProblem, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (problems, limit) => {
        const list = new ProblemList(limit);
        for (const found of problems) list.add(Object.freeze(found));
        expect(list.errors.map(keyOf)).toEqual(firstOf(problems, 'error', limit));
        expect(list.warnings.map(keyOf)).toEqual(firstOf(problems, 'warning', limit));
        expect(list.errorCount + list.warningCount).toBe(problems.length);
        expect(list.warningCount).toBe(problems.filter(({ severity }) => severity === 'warning').length);
      }),
      { ...DRAWS, numRuns: 1000 },
    );
  });

  it('takes over what other lists hold, as if it had been added here', () => {
    const batches = fc.array(fc.array(drawnProblem, { maxLength: 20 }), { maxLength: 5 });
    fc.assert(
      fc.property(batches, (found) => {
        const list = new ProblemList(3);
        for (const batch of found) {
          const other = new ProblemList(3);
          for (const each of batch) other.add(each);
          list.addAll(other);
        }
        expect(list.errors.map(keyOf)).toEqual(firstOf(found.flat(), 'error', 3));
        expect(list.warnings.map(keyOf)).toEqual(firstOf(found.flat(), 'warning', 3));
        expect(list.errorCount + list.warningCount).toBe(found.flat().length);
      }),
      { ...DRAWS, numRuns: 1000 },
    );
  });

  it('shows a hundred by default and counts the rest', () => {
    const list = new ProblemList();
    for (let line = 1000; line > 0; line -= 1) list.add(problem('nul-byte', { file: 'a.csv', line, column: 1 }, {}));
    expect([SHOWN_PROBLEMS, list.errors.length, list.errorCount, list.warningCount]).toEqual([100, 100, 1000, 0]);
    expect([list.errors[0]?.line, list.errors[99]?.line]).toEqual([1, 100]);
  });

  it('gives copies: what a caller does to one stays with the caller', () => {
    const list = new ProblemList();
    list.add(problem('nul-byte', { file: 'a.csv', line: 1, column: 1 }, {}));
    (list.errors as Problem[]).length = 0;
    expect(list.errors).toHaveLength(1);
  });
});
