import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/api.ts';
import { MonthRun } from '../../src/cli/month-run.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles, withFolder } from '../support/workspace-files.ts';

const LATER = '2018-10';
const GAP = {
  [`data/${LATER}/east.csv`]: 'indicator,value\nA1,\nA2,5\nB1,98\n',
  [`data/${LATER}/west.csv`]: 'indicator,value\nA1,4\nA2,7\nB1,96\n',
};
const BAD = { [`data/${LATER}/east.csv`]: 'indicator,value\nA1,x\n', [`data/${LATER}/west.csv`]: 'indicator,value\n' };

/** What each month of a run gives: the codes of its own problems and of those of looking back, and what is taken. */
function outcomes(files: WorkspaceFiles, months: readonly string[]) {
  return withFolder(files, async (project) => {
    const loaded = await loadWorkspace({ project });
    if (!loaded.ok) throw new Error('not loaded');
    const run = await MonthRun.of(loaded.value, months, undefined);
    const all = [];
    for (const month of months) {
      const { report, later, taken } = await run.month(month, ({ index }) => index.data.month);
      const codes = [report, later].map((list) => [...list.errors, ...list.warnings].map(({ code }) => code));
      all.push([...codes, taken]);
    }
    return all;
  });
}

describe('a run of months', () => {
  it('tells what looking back finds apart from the problems of a month, and hands each on', async () => {
    const [first, second] = await outcomes(smallWorkspace(GAP), [MONTH, LATER]);
    expect(first?.[2]).toBe(MONTH);
    expect(second?.[1]).toContain('low-coverage');
    expect(second?.[2]).toBe(LATER);
  });

  it('hands on nothing once a month has errors, and still reads the others', async () => {
    const [first, second] = await outcomes(smallWorkspace(BAD), [LATER, '2018-11']);
    expect(first?.[0]).toContain('bad-number');
    expect(first?.slice(1)).toEqual([[], undefined]);
    expect(second?.[0]).toContain('no-data-for-month');
    expect((await outcomes(smallWorkspace(BAD), [LATER, MONTH])).map(([, , taken]) => taken)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
