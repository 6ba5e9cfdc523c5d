import { History } from '../analysis/change/history.ts';
import { compute, type Validation } from '../engine/api.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { WarningSeverity } from '../model/warning.ts';
import { loadWatch } from './compute-months.ts';
import { MonthWarnings } from './month-warnings.ts';
import type { Reporter } from './reporter.ts';
import { UsageError } from './usage-error.ts';

/**
 * What the rules of "warnings" warn of in valid months. A month that cannot be computed adds its errors to the report.
 * @throws {UsageError} where there are no rules: that would pass unseen.
 */
export async function ruleWarnings(
  { workspace, months }: Validation,
  report: ProblemList,
  reporter: Reporter,
  failOn: WarningSeverity,
): Promise<readonly MonthWarnings[]> {
  const history = new History(workspace);
  const watch = await loadWatch(workspace, history);
  if (watch === undefined) throw new UsageError(reporter.say('noRules'));
  const warned: MonthWarnings[] = [];
  for (const month of months) {
    const computed = await compute(workspace, { month });
    if (!computed.ok) {
      report.addAll(computed.report);
      continue;
    }
    const { index } = await watch.watch(await history.withChanges(computed.value, report), report);
    warned.push(new MonthWarnings(index, reporter, failOn));
  }
  return warned;
}
