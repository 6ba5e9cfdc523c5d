import { validate } from '../engine/api.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { FindingOptions } from './finding-log.ts';
import { readMonthOption } from './months.ts';
import { type CommonOptions, Reporter } from './reporter.ts';

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
  reporter.result([reporter.say('valid', facts)]);
  reporter.warnings(checked.report);
  reporter.data(() => ({ months: valid, ...reporter.problemData(checked.report) }));
  return exitCodes.done;
}
