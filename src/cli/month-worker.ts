import { parentPort, workerData } from 'node:worker_threads';
import { loadWorkspace } from '../api.ts';
import type { HelperTask, PlainOutcome } from './month-helper.ts';
import { MonthRun } from './month-run.ts';
import { type MonthWork, works } from './month-work.ts';

const { where, months, engine, name, plan } = workerData as HelperTask;
const loaded = await loadWorkspace(where);
if (loaded.ok) {
  const run = await MonthRun.of(loaded.value, months, engine);
  const work: MonthWork<never, unknown> = await works[name]();
  for (const month of months) {
    const { report, later, taken } = await run.month(month, (computation) => work(computation, plan as never));
    const outcome: PlainOutcome = { report: report.plain, later: later.plain, taken };
    parentPort?.postMessage(outcome);
  }
}
