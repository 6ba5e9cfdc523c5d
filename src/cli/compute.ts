import { join, relative, resolve } from 'node:path';
import { type Computation, compute, loadWorkspace, validate } from '../engine/api.ts';
import type { ComputedIndex, NodeFigures } from '../model/computed-index.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { publishedText } from '../publish/figure-texts.ts';
import { type Format, monthOutputs, outputNames } from '../publish/month-outputs.ts';
import { rankedMembers } from '../publish/results-table.ts';
import { commitOutputs, discardOutputs, type StagedFolder, stageOutputs } from '../publish/write-outputs.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type MonthOptions, monthsOf } from './months.ts';
import { Progress } from './progress.ts';
import { type MonthSummary, noticeOf, rankedTables, summarise, summaryTable } from './ranked-tables.ts';
import { type CommonOptions, Reporter } from './reporter.ts';

/** The options of `pingan compute`. */
export interface ComputeOptions extends CommonOptions, MonthOptions {
  readonly out: string;
  readonly format: Format;
}

/** A computed month reduced to what is printed of it. */
interface Printed {
  readonly month: Month;
  readonly folder: string;
  readonly files: readonly string[];
  readonly tables: readonly string[];
  readonly summary: readonly MonthSummary[];
  readonly data: object;
}

function groupsData({ index }: Computation): object[] {
  const { workspace, nodes, bands } = index;
  const total = nodes[0] as NodeFigures;
  return workspace.regions.groups.map((group) => ({
    level: group.name,
    regions: rankedMembers(group, total).map((region) => ({
      rank: total.ranks[region] || null,
      region: workspace.regions.list[region]?.code,
      name: workspace.regions.list[region]?.name,
      score: publishedText(total.published[region]) || null,
      band: bands[region] || null,
    })),
  }));
}

class ComputeRun {
  readonly #context: Context;
  readonly #options: ComputeOptions;
  readonly #reporter: Reporter;
  readonly #report = new ProblemList();
  readonly #staged: StagedFolder[] = [];
  readonly #printed: Printed[] = [];

  constructor(context: Context, options: ComputeOptions) {
    this.#context = context;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
  }

  /** Stages one month's folder and keeps what is to be printed of it. */
  #stage(computation: Computation, isRun: boolean): void {
    const { index } = computation;
    const { month } = index.data;
    const outputs = monthOutputs(computation, this.#options.format);
    const target = join(resolve(this.#context.cwd, this.#options.out), month);
    this.#staged.push(stageOutputs(target, outputs, outputNames));
    const folder = relative(this.#context.cwd, target) || '.';
    const files = outputs.map(({ name }) => name);
    const data = { month, folder, files, groups: this.#reporter.json ? groupsData(computation) : [] };
    const tables = this.#tables(index, isRun);
    this.#printed.push({ month, folder, files, tables, summary: isRun ? summarise(index) : [], data });
  }

  /** The tables of a month; none where nothing would print them. */
  #tables(index: ComputedIndex, isRun: boolean): readonly string[] {
    const { tableStyle, printsResults } = this.#reporter;
    if (!printsResults) return [];
    return isRun ? noticeOf(index, tableStyle) : rankedTables(index, tableStyle);
  }

  async #computeAll(workspace: Workspace, months: readonly Month[]): Promise<boolean> {
    const progress = new Progress(this.#context.stderr, months.length);
    for (const [done, month] of months.entries()) {
      progress.show(done, month);
      const computed = await compute(workspace, { month });
      this.#report.addAll(computed.report);
      // After an error the other months are still read, so that all of their problems are found.
      if (computed.ok && this.#report.errorCount === 0) this.#stage(computed.value, months.length > 1);
    }
    progress.end();
    return this.#report.errorCount === 0;
  }

  #print(): void {
    const style = this.#reporter.tableStyle;
    const summary = this.#printed.flatMap((printed) => printed.summary);
    // Months of a run share one notice and one table.
    const lines = this.#printed[0]?.tables ?? [];
    this.#reporter.result(summary.length > 0 ? [...lines, ...summaryTable(summary, style)] : lines);
    for (const { folder, files } of this.#printed) {
      this.#reporter.note(this.#reporter.say('written', { folder, files: files.join(', ') }));
    }
    this.#reporter.warnings(this.#report);
    this.#reporter.data(() => {
      return { months: this.#printed.map(({ data }) => data), ...this.#reporter.problemData(this.#report) };
    });
  }

  async run(): Promise<ExitCode> {
    const months = monthsOf(this.#options, this.#reporter.say);
    const where = { project: this.#options.project, cwd: this.#context.cwd };
    const loaded = await loadWorkspace(where);
    if (!loaded.ok) {
      // The definition is at fault: what can be checked of the months is reported along with it.
      this.#reporter.failure((await validate({ ...where, months })).report, 'nothingWritten');
      return exitCodes.invalidInput;
    }
    this.#report.addAll(loaded.report);
    try {
      if (!(await this.#computeAll(loaded.value, months))) {
        this.#reporter.failure(this.#report, 'nothingWritten');
        return exitCodes.invalidInput;
      }
      commitOutputs(this.#staged);
    } finally {
      discardOutputs(this.#staged);
    }
    this.#print();
    return exitCodes.done;
  }
}

/** `pingan compute`: computes months, writes their folders together or not at all, prints ranked tables. */
export async function runCompute(context: Context, options: ComputeOptions): Promise<ExitCode> {
  return new ComputeRun(context, options).run();
}
