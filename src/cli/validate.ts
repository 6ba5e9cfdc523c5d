import { validateMonths } from '../api.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { Month } from '../model/settings.ts';
import type { WarningSeverity } from '../model/warning.ts';
import type { ObservedMonths } from '../observed-months.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import type { FindingOptions } from './finding-log.ts';
import { gapSummary, MonthGaps } from './month-gaps.ts';
import { failsOn, MonthWarnings, warningForms, warningSummary } from './month-warnings.ts';
import { readMonthOption } from './months.ts';
import { type CommonOptions, Reporter } from './reporter.ts';
import { expectMonths, loadLookingBack, reviewMonths } from './review-months.ts';

/** The options of `pingan validate`. */
export interface ValidateOptions extends CommonOptions, FindingOptions {
  readonly month?: string;
  /** From which severity on warnings by rules end the run with an exit code of their own. */
  readonly failOn?: WarningSeverity;
}

/** Tells of the months that the review of valid months will look back to. */
function prepare(watches: boolean) {
  return async (observed: ObservedMonths, months: readonly Month[]): Promise<void> => {
    expectMonths(observed, months, await loadLookingBack(observed, { watches }));
  };
}

/** `pingan validate`: reports every problem of the definition and of one month, or of all months with data. */
export async function runValidate(context: Context, options: ValidateOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const months = options.month === undefined ? undefined : [readMonthOption('--month', options.month, reporter.say)];
  const where = { project: options.project, cwd: context.cwd };
  const { failOn } = options;
  const watches = failOn !== undefined;
  const checked = await validateMonths({ ...where, ...(months === undefined ? {} : { months }) }, prepare(watches));
  if (!checked.ok) {
    reporter.isStopped(checked.report);
    return exitCodes.invalidInput;
  }
  const { workspace, months: valid, observed } = checked.value;
  const facts = {
    regions: `${workspace.regions.list.length}`,
    indicators: `${workspace.tree.leaves.length}`,
    months: valid.length > 0 ? valid : reporter.say('noMonths'),
  };
  const gaps: MonthGaps[] = [];
  const warned: MonthWarnings[] = [];
  if (failOn !== undefined && workspace.settings.warnings.length === 0) throw new UsageError(reporter.say('noRules'));
  const forms = warningForms(reporter);
  const take = (computed: ComputedIndex): void => {
    gaps.push(new MonthGaps(gapSummary(computed), reporter));
    if (failOn !== undefined) warned.push(new MonthWarnings(warningSummary(computed, forms), reporter, failOn));
  };
  await reviewMonths(observed, valid, checked.report, take, watches);
  if (reporter.isStopped(checked.report)) return exitCodes.invalidInput;
  reporter.result([reporter.say('valid', facts)]);
  for (const each of gaps) each.print();
  reporter.warnings(checked.report);
  for (const each of warned) each.print();
  reporter.data(() => {
    const missing = Object.fromEntries(gaps.map(({ month, counts }) => [month, counts]));
    const rules = failOn === undefined ? {} : { warned: warned.map((each) => each.data()) };
    return { months: valid, missing, ...rules, ...reporter.problemData(checked.report) };
  });
  return failsOn(warned, reporter, 'failedOnChecked');
}
