import { validate } from '../engine/api.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { FindingOptions } from './finding-log.ts';
import { MonthGaps } from './month-gaps.ts';
import { readMonthOption } from './months.ts';
import { type CommonOptions, Reporter } from './reporter.ts';
import { reviewMonths } from './review-months.ts';

/** The options of `pingan validate`. */
export interface ValidateOptions extends CommonOptions, FindingOptions {
  readonly month?: string;
}

/** `pingan validate`: reports every problem of the definition and of one month, or of all months with data. */
export async function runValidate(context: Context, options: ValidateOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const months = options.month === undefined ? undefined : [readMonthOption('--month', options.month, reporter.say)];
  const where = { project: options.project, cwd: context.cwd };
  const checked = await validate({ ...where, ...(months === undefined ? {} : { months }) });
  if (!checked.ok) {
    reporter.failure(checked.report);
    return exitCodes.invalidInput;
  }
  const { workspace, months: valid } = checked.value;
  const facts = {
    regions: `${workspace.regions.list.length}`,
    indicators: `${workspace.tree.leaves.length}`,
    months: valid.join(', ') || reporter.say('noMonths'),
  };
  const gaps: MonthGaps[] = [];
  await reviewMonths(workspace, valid, checked.report, (computed) => gaps.push(new MonthGaps(computed, reporter)));
  reporter.result([reporter.say('valid', facts)]);
  for (const each of gaps) each.print();
  reporter.warnings(checked.report);
  reporter.data(() => {
    const missing = Object.fromEntries(gaps.map(({ month, counts }) => [month, counts]));
    return { months: valid, missing, ...reporter.problemData(checked.report) };
  });
  return exitCodes.done;
}
