import { join, relative, resolve } from 'node:path';
import type { OutputFile } from '../audit/manifest.ts';
import type { Engine } from '../engine/compute-index.ts';
import type { Computation } from '../model/computed-index.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { WarningSeverity } from '../model/warning.ts';
import { loadCoherence, MonthOutputs } from '../publish/month-outputs.ts';
import type { AskedOutputs } from '../publish/output-choice.ts';
import { type RankedMonth, rankedMonth, rankedReport } from '../publish/ranked/report.ts';
import { OutputRun } from '../publish/writing/output-run.ts';
import { type OutputPlace, writeOutput } from '../publish/writing/output-stream.ts';
import { ownOfIndex } from '../publish/writing/same-index.ts';
import { askedOutputs, settingsOf, type TableOptions } from './chosen-tables.ts';
import { computeMonths } from './compute-months.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { FindingOptions } from './finding-log.ts';
import { MonthGaps } from './month-gaps.ts';
import { failsOn, MonthWarnings } from './month-warnings.ts';
import { type MonthOptions, monthsOf } from './months.ts';
import { type CommonOptions, Reporter } from './reporter.ts';

/** The options of `pingan compute`. */
export interface ComputeOptions extends CommonOptions, FindingOptions, MonthOptions, TableOptions {
  readonly out: string;
  /** `exact`: only the reference computes. */
  readonly engine?: Engine;
  readonly check?: boolean;
  /** A file with a private key. */
  readonly sign?: string;
  /** From which severity on warnings end the run with an exit code of their own. */
  readonly failOn?: WarningSeverity;
}

/** What signs a month's manifest: the file to add to the outputs. */
type Sign = (manifest: OutputFile) => OutputFile;

/** A computed month reduced to what is printed of it. */
interface Printed {
  readonly folder: string;
  readonly files: readonly string[];
  readonly ranked: RankedMonth;
  readonly data: object;
  readonly gaps: MonthGaps;
  readonly warnings: MonthWarnings;
}

class ComputeRun {
  readonly #context: Context;
  readonly #options: ComputeOptions;
  readonly #reporter: Reporter;
  readonly #asked: AskedOutputs;
  readonly #out: string;
  readonly #outputs: OutputRun;
  readonly #printed: Printed[] = [];

  constructor(context: Context, options: ComputeOptions) {
    this.#context = context;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
    this.#asked = askedOutputs(options, this.#reporter.say);
    this.#out = resolve(context.cwd, options.out);
    this.#outputs = new OutputRun(this.#out);
  }

  /** Stages one month's folder and keeps what is to be printed of it. */
  async #stage(computation: Computation, isRun: boolean, sign: Sign | undefined): Promise<void> {
    const { index } = computation;
    const { month } = index.data;
    const settings = settingsOf(this.#asked, index.workspace, this.#reporter, this.#printed.length === 0);
    const outputs = new MonthOutputs(computation, settings, await loadCoherence(settings));
    const files: string[] = [];
    const fill = (place: OutputPlace): void => {
      const { facts, manifest } = outputs.write(place);
      const signed = sign === undefined ? [] : [sign(manifest)];
      for (const each of signed) writeOutput(each, place);
      files.push(...facts.map(({ path }) => path), manifest.name, ...signed.map(({ name }) => name));
    };
    this.#outputs.stageFolder(month, fill, ownOfIndex(index));
    const folder = relative(this.#context.cwd, join(this.#out, month)) || '.';
    const warnings = new MonthWarnings(index, this.#reporter, this.#options.failOn);
    const gaps = new MonthGaps(index, this.#reporter);
    const ranked = rankedMonth(index, isRun, this.#reporter.json ? 'json' : 'text');
    const undecided = index.doubts === undefined ? {} : { undecided: index.doubts.count };
    const data = {
      month,
      folder,
      files,
      groups: ranked.groups,
      missing: gaps.counts,
      ...warnings.data(),
      ...undecided,
    };
    this.#printed.push({ folder, files, ranked, data, gaps, warnings });
  }

  #print(report: ProblemList): void {
    const ranked = this.#printed.map((printed) => printed.ranked);
    const data = () => {
      return { months: this.#printed.map((printed) => printed.data), ...this.#reporter.problemData(report) };
    };
    this.#reporter.report(rankedReport(ranked, data), 'text');
    for (const { folder, files } of this.#printed) {
      this.#reporter.note(this.#reporter.say('written', { folder, files }));
    }
    for (const { gaps } of this.#printed) gaps.print();
    this.#reporter.warnings(report);
    for (const { warnings } of this.#printed) warnings.print();
  }

  /** Loaded only to sign: the key is read before anything is computed. */
  async #signer(): Promise<Sign | undefined> {
    const { sign: path } = this.#options;
    if (path === undefined) return undefined;
    const { signer } = await import('./keys.ts');
    return signer({ path, cwd: this.#context.cwd, say: this.#reporter.say });
  }

  async run(): Promise<ExitCode> {
    const months = monthsOf(this.#options, this.#reporter.say);
    const sign = await this.#signer();
    const where = { project: this.#options.project, cwd: this.#context.cwd };
    try {
      const how = { stderr: this.#context.stderr, engine: this.#options.engine };
      const report = await computeMonths(where, months, how, (computation) => {
        return this.#stage(computation, months.length > 1, sign);
      });
      if (this.#reporter.isStopped(report, 'nothingWritten')) return exitCodes.invalidInput;
      this.#outputs.commit();
      this.#print(report);
      return failsOn(
        this.#printed.map(({ warnings }) => warnings),
        this.#reporter,
      );
    } finally {
      this.#outputs.close();
    }
  }
}

/** `pingan compute`: computes months, writes their folders together or not at all, prints ranked tables. */
export async function runCompute(context: Context, options: ComputeOptions): Promise<ExitCode> {
  return new ComputeRun(context, options).run();
}
