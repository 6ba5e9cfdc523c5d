import { expect, it } from 'vitest';
import { loadLookingBack, reviewMonths } from '../../src/cli/review-months.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { ObservedMonths } from '../../src/observed-months.ts';
import { withWorkspace } from '../support/load-files.ts';
import { MONTH } from '../support/workspace-files.ts';

const GAP = { [`data/${MONTH}/east.csv`]: 'indicator,value\nA1,\nA2,5\nB1,98\n' };

it('adds what is improbable of each month to the report, and hands it on', async () => {
  await withWorkspace([GAP], async (workspace) => {
    const report = new ProblemList();
    const taken: string[] = [];
    await reviewMonths(new ObservedMonths(workspace), [MONTH], report, ({ data }) => taken.push(data.month));
    expect(taken).toEqual([MONTH]);
    expect(report.warnings.map(({ code }) => code)).toContain('low-coverage');
  });
});

it('warns of nothing where it is turned off, and hands months on all the same', async () => {
  await withWorkspace([GAP, { plausibility: false }], async (workspace) => {
    const report = new ProblemList();
    const taken: string[] = [];
    await reviewMonths(new ObservedMonths(workspace), [MONTH], report, ({ data }) => taken.push(data.month));
    expect([taken, report.warningCount]).toEqual([[MONTH], 0]);
    const { review, watch } = await loadLookingBack(new ObservedMonths(workspace));
    expect([review, watch]).toEqual([undefined, undefined]);
  });
});
