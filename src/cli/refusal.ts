import type { ProblemList, Result } from '../model/problem-list.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Reporter } from './reporter.ts';

/** Thrown where problems keep a command from going on; `untilRefused` reports them. */
class Refusal {
  readonly report: ProblemList;

  constructor(report: ProblemList) {
    this.report = report;
  }
}

/** Ends the command here, with these problems. */
export function refuse(report: ProblemList): never {
  throw new Refusal(report);
}

/** The value of a result; without one the command ends here. */
export function valueOrRefuse<Value>(result: Result<Value>): Value {
  return result.ok ? result.value : refuse(result.report);
}

/**
 * Runs a command to its end, or to the first result that is refused, whose problems are then reported, with what comes
 * of that.
 */
export async function untilRefused(
  reporter: Reporter,
  run: () => Promise<ExitCode>,
  consequence?: 'nothingWritten',
): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    reporter.failure(error.report, consequence);
    return exitCodes.invalidInput;
  }
}
