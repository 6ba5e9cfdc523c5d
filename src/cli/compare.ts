import { compareIndices } from '../analysis/change/compare-indices.ts';
import { computeMonth, loadWorkspace } from '../api.ts';
import type { ComparisonReport } from '../model/comparison.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { ObservedMonths } from '../observed-months.ts';
import { compareReport } from '../publish/comparison/report.ts';
import { isMonth } from '../workspace/month.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { readMonthOption } from './months.ts';
import { nodeOf, regionOf } from './named-options.ts';
import { refuse, untilRefused, valueOrRefuse } from './refusal.ts';
import { type CommonOptions, Reporter } from './reporter.ts';

/** The options of `pingan compare`. */
export interface CompareOptions extends CommonOptions {
  readonly with?: string;
  readonly month?: string;
  readonly region?: string;
  readonly node?: string;
  readonly format: 'text' | 'csv' | 'json';
}

/** The two states that are named before the options. */
export type States = readonly [before: string | undefined, after: string | undefined];

/** What is compared: two months, one month of two workspaces, or two folders. */
type Question =
  | { readonly kind: 'months'; readonly months: readonly [Month, Month] }
  | { readonly kind: 'workspaces'; readonly month: Month; readonly other: string }
  | { readonly kind: 'folders'; readonly folders: readonly [string, string] };

class CompareRun {
  readonly #context: Context;
  readonly #options: CompareOptions;
  readonly #reporter: Reporter;

  constructor(context: Context, options: CompareOptions) {
    this.#context = context;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
  }

  #question([before, after]: States): Question {
    const { say } = this.#reporter;
    const { with: other, month } = this.#options;
    if (this.#options.node !== undefined && this.#options.region === undefined) {
      throw new UsageError(say('compareNodeAlone'));
    }
    if (other !== undefined) {
      if (before !== undefined) throw new UsageError(say('compareSurplus', { before }));
      if (month === undefined) throw new UsageError(say('compareNothing'));
      return { kind: 'workspaces', month: readMonthOption('--month', month, say), other };
    }
    if (before === undefined || after === undefined || month !== undefined) {
      throw new UsageError(say('compareNothing'));
    }
    if (isMonth(before) && isMonth(after)) return { kind: 'months', months: [before, after] };
    if (isMonth(before) || isMonth(after)) throw new UsageError(say('compareMixed', { before, after }));
    return { kind: 'folders', folders: [before, after] };
  }

  async #workspace(project: string | undefined): Promise<Workspace> {
    return valueOrRefuse(await loadWorkspace({ project, cwd: this.#context.cwd }));
  }

  async #index(observed: ObservedMonths, month: Month, like?: ComputedIndex): Promise<ComputedIndex> {
    return valueOrRefuse(await computeMonth(observed, like === undefined ? { month } : { month, like })).index;
  }

  /** The codes that --region and --node name in a workspace. */
  #names(workspace: Workspace): { region: string | undefined; node: string | undefined } {
    const { region, node } = this.#options;
    const { say } = this.#reporter;
    return {
      region: region === undefined ? undefined : workspace.regions.list[regionOf(region, workspace, say)]?.code,
      node: node === undefined ? undefined : workspace.tree.nodes[nodeOf(node, workspace, say)]?.code,
    };
  }

  async #compared(
    before: ComputedIndex,
    after: ComputedIndex,
    states: readonly [string, string],
  ): Promise<[ComparisonReport, string | undefined]> {
    const { settings } = after.workspace;
    const { region, node } = this.#names(after.workspace);
    const comparison = await compareIndices(before, after, region);
    const index = { en: settings.nameEn ?? settings.name, zh: settings.name };
    const { decimals } = settings;
    const synthetic = settings.synthetic || before.workspace.settings.synthetic;
    return [{ ...comparison, index, synthetic, states, decimals, labelled: after.workspace }, node];
  }

  async #answer(question: Question): Promise<[ComparisonReport, string | undefined]> {
    if (question.kind === 'folders') {
      const { compareFolders } = await import('./compare-folders.ts');
      const found = compareFolders(this.#context.cwd, question.folders, this.#options, this.#reporter.say);
      return [found.report ?? refuse(found.problems), this.#options.node];
    }
    const observed = new ObservedMonths(await this.#workspace(this.#options.project));
    if (question.kind === 'months') {
      const [first, last] = question.months;
      observed.expect([first, last]);
      const before = await this.#index(observed, first);
      return this.#compared(before, await this.#index(observed, last, before), [first, last]);
    }
    const { month, other } = question;
    const before = await this.#index(observed, month);
    const after = await this.#index(new ObservedMonths(await this.#workspace(other)), month, before);
    return this.#compared(before, after, [`${month} ${this.#options.project ?? '.'}`, other]);
  }

  async run(states: States): Promise<ExitCode> {
    const question = this.#question(states);
    return untilRefused(this.#reporter, async () => {
      const [report, node] = await this.#answer(question);
      const { region, format } = this.#options;
      this.#reporter.report(compareReport(report, region === undefined ? undefined : { node }), format);
      return exitCodes.done;
    });
  }
}

/** `pingan compare`: who rose and fell between two months, folders of outputs or definitions, and why. */
export async function runCompare(context: Context, states: States, options: CompareOptions): Promise<ExitCode> {
  return new CompareRun(context, options).run(states);
}
