import { join, relative, resolve } from 'node:path';
import type { Engine } from '../engine/compute-index.ts';
import type { Computation } from '../model/computed-index.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { WarningSeverity } from '../model/warning.ts';
import type { Workspace } from '../model/workspace.ts';
import type { AskedOutputs } from '../publish/output-choice.ts';
import { rankedReport } from '../publish/ranked/report.ts';
import { OutputRun } from '../publish/writing/output-run.ts';
import { ownOfIndex } from '../publish/writing/same-index.ts';
import { askedOutputs, noteLeftOut, settingsOf, type TableOptions } from './chosen-tables.ts';
import { computeMonths, type MonthTask } from './compute-months.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import type { FindingOptions } from './finding-log.ts';
import { MonthGaps } from './month-gaps.ts';
import { type ThreadOptions, threadsOf } from './month-threads.ts';
import { failsOn, MonthWarnings, warningForms } from './month-warnings.ts';
import { type MonthOptions, monthsOf } from './months.ts';
import { type CommonOptions, Reporter } from './reporter.ts';
import { type BesidePlan, type Sign, type StagedMonth, type StagePlan, signerOf, stageMonth } from './stage-month.ts';

/** The options of `pingan compute`. */
export interface ComputeOptions extends CommonOptions, FindingOptions, MonthOptions, TableOptions, ThreadOptions {
  readonly out: string;
  /** `exact`: only the reference computes. */
  readonly engine?: Engine;
  readonly check?: boolean;
  /** A file with a private key. */
  readonly sign?: string;
  /** From which severity on warnings end the run with an exit code of their own. */
  readonly failOn?: WarningSeverity;
}

class ComputeRun {
  readonly #context: Context;
  readonly #options: ComputeOptions;
  readonly #reporter: Reporter;
  readonly #asked: AskedOutputs;
  readonly #months: readonly Month[];
  readonly #out: string;
  readonly #outputs: OutputRun;

  constructor(context: Context, options: ComputeOptions) {
    this.#context = context;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
    this.#asked = askedOutputs(options, this.#reporter.say);
    this.#months = monthsOf(options, this.#reporter.say);
    this.#out = resolve(context.cwd, options.out);
    this.#outputs = new OutputRun(this.#out);
  }

  get #sign(): StagePlan['sign'] {
    const { sign: path } = this.#options;
    return path === undefined ? undefined : { path, cwd: this.#context.cwd, language: this.#reporter.language };
  }

  /**
   * How the months of a workspace are written.
   * @throws {UsageError} where the workspace has no rules for what the options ask: that would pass unseen.
   */
  #planFor(workspace: Workspace): StagePlan {
    const { failOn } = this.#options;
    const hasRules = workspace.settings.warnings.length > 0;
    if (failOn !== undefined && !hasRules) throw new UsageError(this.#reporter.say('noRules'));
    return {
      settings: settingsOf(this.#asked, workspace, this.#reporter.say),
      out: this.#out,
      isRun: this.#months.length > 1,
      format: this.#reporter.json ? 'json' : 'text',
      forms: warningForms(this.#reporter),
      sign: this.#sign,
    };
  }

  /** Has each month's folder written beside its place. */
  #taskFor(workspace: Workspace, isShared: boolean, sign: Sign | undefined): MonthTask<StagedMonth> {
    const plan = this.#planFor(workspace);
    const take = (computation: Computation): Promise<StagedMonth> => {
      return stageMonth(computation, plan, (...staged) => this.#outputs.stageFolder(...staged), sign);
    };
    if (!isShared) return { take };
    const beside: BesidePlan = { ...plan, desk: this.#outputs.desk };
    const check = ownOfIndex(workspace);
    return {
      take,
      shared: {
        name: 'stage',
        plan: beside,
        adopt: (month) => this.#outputs.adopt(month, check),
        discard: (month) => this.#outputs.discard(month),
      },
    };
  }

  #print(staged: readonly StagedMonth[], warned: readonly MonthWarnings[], report: ProblemList): void {
    const gaps = staged.map((each) => new MonthGaps(each.gaps, this.#reporter));
    const folders = staged.map(({ month }) => relative(this.#context.cwd, join(this.#out, month)) || '.');
    const months = () => {
      return staged.map(({ month, files, ranked: { groups }, undecided }, at) => ({
        month,
        folder: folders[at],
        files,
        groups,
        missing: gaps[at]?.counts,
        ...warned[at]?.data(),
        ...(undecided === undefined ? {} : { undecided }),
      }));
    };
    const ranked = staged.map((each) => each.ranked);
    const data = () => ({ months: months(), ...this.#reporter.problemData(report) });
    this.#reporter.report(rankedReport(ranked, data), 'text');
    for (const [at, { files }] of staged.entries()) {
      this.#reporter.note(this.#reporter.say('written', { folder: folders[at] ?? '', files }));
    }
    for (const each of gaps) each.print();
    this.#reporter.warnings(report);
    for (const each of warned) each.print();
  }

  async run(): Promise<ExitCode> {
    const threads = threadsOf(this.#options, this.#months.length, this.#context, this.#reporter.say);
    // A key that cannot be used is told of before anything is computed.
    const sign = await signerOf(this.#sign);
    const where = { project: this.#options.project, cwd: this.#context.cwd };
    try {
      const how = { stderr: this.#context.stderr, engine: this.#options.engine, threads };
      const { report, taken, workspace } = await computeMonths(where, this.#months, how, (loaded, isShared) => {
        return this.#taskFor(loaded, isShared, sign);
      });
      if (this.#reporter.isStopped(report, 'nothingWritten')) return exitCodes.invalidInput;
      this.#outputs.commit();
      if (workspace !== undefined) noteLeftOut(this.#asked, workspace, this.#reporter);
      const { failOn } = this.#options;
      const warned = taken.map(({ warnings }) => new MonthWarnings(warnings, this.#reporter, failOn));
      this.#print(taken, warned, report);
      return failsOn(warned, this.#reporter);
    } finally {
      this.#outputs.close();
    }
  }
}

/** `pingan compute`: computes months, writes their folders together or not at all, prints ranked tables. */
export async function runCompute(context: Context, options: ComputeOptions): Promise<ExitCode> {
  return new ComputeRun(context, options).run();
}
