import fc from 'fast-check';
import { type Problem, problem } from '../../src/model/problem.ts';

/** A problem of one of three kinds, somewhere in one of three files, that says one of two things. */
export const drawnProblem: fc.Arbitrary<Problem> = fc
  .tuple(
    fc.constantFrom('b.csv', 'a.csv', 'data/x.csv'),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('missing-key', 'duplicate-key', 'misplaced-cell'),
    fc.constantFrom('one', 'two'),
  )
  .map(([file, line, column, code, key]) => {
    const at = { file, line, column };
    if (code !== 'misplaced-cell') return problem(code, at, { key });
    return problem(code, at, { column: key, code: 'c', what: 'w' });
  });

/** Another road to the order of problems: fixed-width keys, compared as text. */
export function keyOf({ file, line, column, code }: Problem): string {
  return [file, String(line).padStart(6, '0'), String(column).padStart(6, '0'), code].join('\0');
}
