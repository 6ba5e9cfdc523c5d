import { type CauseReport, causeMessage } from '../audit/cause.ts';
import { type Difference, type DifferenceList, differenceData, differenceLine } from '../audit/differences.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { differenceFinding } from '../publish/findings/from-run.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Reporter } from './reporter.ts';

/** What a verification came to. */
export interface Verdict {
  readonly list: DifferenceList;
  /** The errors that kept something from being checked. */
  readonly report: ProblemList;
  /** The cause of the differences, if it is known. */
  readonly diagnosis?: CauseReport;
  /** What is said where nothing differs. */
  readonly lines: readonly string[];
  /** What was not checked, and why. */
  readonly unchecked: readonly string[];
  /** Whether errors decide the exit code where there are differences too. */
  readonly errorsDecide?: boolean;
  /** The folder that a difference's file is named from; the working folder unless this says another. */
  readonly baseOf?: (difference: Difference) => string;
  /** What the JSON holds besides the differences. */
  readonly data: object;
}

function codeOf({ list, report, errorsDecide }: Verdict): ExitCode {
  if (errorsDecide === true && report.errorCount > 0) return exitCodes.invalidInput;
  if (list.count > 0) return exitCodes.verificationFailed;
  return report.errorCount > 0 ? exitCodes.invalidInput : exitCodes.done;
}

function diagnosisLines({ diagnosis }: Verdict, { language, say }: Reporter): string[] {
  if (diagnosis === undefined || diagnosis.causes.length === 0) return [];
  const causes = diagnosis.causes.map((cause) => say('cause', { cause: causeMessage(cause, language) }));
  const { consequences: count } = diagnosis;
  if (count === 0) return causes;
  return [...causes, say(count === 1 ? 'oneConsequence' : 'consequenceCount', { count: `${count}` })];
}

function diagnosisData({ diagnosis }: Verdict, { language }: Reporter): object {
  if (diagnosis === undefined) return {};
  const { causes, consequences } = diagnosis;
  return { causes: causes.map((cause) => ({ ...cause, message: causeMessage(cause, language) })), consequences };
}

function differenceLines(verdict: Verdict, reporter: Reporter): string[] {
  const { list } = verdict;
  const { language, say } = reporter;
  const more = list.count - list.shown.length;
  return [
    ...diagnosisLines(verdict, reporter),
    ...list.shown.map((difference) => differenceLine(difference, language)),
    ...(more > 0 ? [say('moreDifferences', { count: `${more}` })] : []),
    say(list.count === 1 ? 'oneDifference' : 'differenceCount', { count: `${list.count}` }),
  ];
}

/** Prints a verdict and gives its exit code. Differences are printed with --quiet too: they are the result. */
export function reportVerdict(context: Context, reporter: Reporter, verdict: Verdict): ExitCode {
  const { list, report, lines, unchecked, data, baseOf } = verdict;
  for (const difference of list.shown) {
    reporter.findings?.add([differenceFinding(difference, reporter.language)], baseOf?.(difference) ?? '.');
  }
  reporter.findings?.flush(false);
  if (reporter.json) {
    if (report.errorCount > 0) reporter.find('error', report);
    const differences = list.shown.map((difference) => differenceData(difference, reporter.language));
    const counted = { ...data, ...diagnosisData(verdict, reporter), count: list.count, differences, unchecked };
    reporter.data(() => ({ ...counted, ...reporter.problemData(report) }));
    return codeOf(verdict);
  }
  if (list.count > 0) context.stdout.lines(differenceLines(verdict, reporter));
  else if (report.errorCount === 0) reporter.result(lines);
  for (const line of unchecked) reporter.note(line);
  // Warnings come from compute: they are no part of the verdict.
  if (report.errorCount > 0) reporter.failure(report);
  return codeOf(verdict);
}
