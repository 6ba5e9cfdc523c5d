import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnWorkspace } from '../oracle/arbitrary.ts';
import { runBoth } from './engines.ts';
import { PATIENCE, RUNS } from './runs.ts';
import { wildWorkspace } from './wild-workspace.ts';

/** Certified columns against the reference alone: the same bytes in every file, and the same problems. */

it.each([
  ['ties, halves and holes', drawnWorkspace()],
  ['figures at the bounds', wildWorkspace()],
])('gives the bytes of the reference: %s', { timeout: PATIENCE }, async (_, drawn) => {
  let undecided = 0;
  await fc.assert(
    fc.asyncProperty(drawn, async (ws) => {
      const { columns, exact } = await runBoth(ws);
      expect(exact.undecided).toBeUndefined();
      expect(columns.problems).toEqual(exact.problems);
      expect(columns.outputs).toEqual(exact.outputs);
      undecided += columns.undecided ?? 0;
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  expect(undecided).toBeGreaterThan(0);
});
