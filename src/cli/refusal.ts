import type { Result } from '../engine/api.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Reporter } from './reporter.ts';

/** Thrown where problems keep a command from going on; whoever runs the command reports them. */
class Refusal {
  readonly report: ProblemList;

  constructor(report: ProblemList) {
    this.report = report;
  }
}

/** The value of a result; without one the command ends here. */
export function settle<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Refusal(result.report);
}

/** Runs a command to its end, or to the first result that is refused, whose problems are then reported. */
export async function untilRefused(reporter: Reporter, run: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    reporter.failure(error.report);
    return exitCodes.invalidInput;
  }
}
