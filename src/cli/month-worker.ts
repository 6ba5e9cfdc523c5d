import { parentPort, workerData } from 'node:worker_threads';
import { loadWorkspace } from '../api.ts';
import type { HelperTask, PlainOutcome } from './month-helper.ts';
import { MonthRun } from './month-run.ts';
import { type MonthWork, works } from './month-work.ts';

const { where, months, engine, name, plan } = workerData as HelperTask;
const loaded = await loadWorkspace(where);
if (loaded.ok) {
  const run = await MonthRun.of(loaded.value, months, engine);
  const prepare: MonthWork<never, unknown> = works[name];
  const take = await prepare(plan as never);
  for (const month of months) {
    const { report, later, taken } = await run.month(month, take);
    const outcome: PlainOutcome = { report: report.plain, later: later.plain, taken };
    parentPort?.postMessage(outcome);
  }
}
