import { relative, resolve } from 'node:path';
import { compareWeights, needsMonth, type ParentWeights, type WeightSet } from '../analysis/weights.ts';
import { compute, loadWorkspace } from '../api.ts';
import { methods } from '../methods/index.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { Localised } from '../model/localised.ts';
import { shownMethod, type WeightingMethod } from '../model/method.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Workspace } from '../model/workspace.ts';
import { weightsReport } from '../publish/weights/report.ts';
import { isWeightFile, weightFile } from '../publish/weights/table.ts';
import { replaceFile } from '../publish/writing/vouched-files.ts';
import { NOTHING_COMPARED } from '../workspace/weights/read-comparisons.ts';
import { holdsComparisons, readEveryComparison } from '../workspace/weights/read-every-comparison.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { readMonthOption } from './months.ts';
import { type CommonOptions, Reporter } from './reporter.ts';

const table: Readonly<Record<string, WeightingMethod>> = methods.weights;

/** The options of `pingan weights`. */
export interface WeightsOptions extends CommonOptions {
  readonly month?: string;
  readonly method?: readonly string[];
  readonly csv?: boolean;
  readonly write?: string;
}

const ALL = 'all';

class WeightsRun {
  readonly #context: Context;
  readonly #options: WeightsOptions;
  readonly #reporter: Reporter;
  readonly #report = new ProblemList();

  constructor(context: Context, options: WeightsOptions) {
    this.#context = context;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
  }

  /** A method as readers see it. */
  #shown(name: string): Localised {
    return shownMethod(methods.weights, name);
  }

  #refuse(...said: Parameters<Reporter['say']>): never {
    throw new UsageError(this.#reporter.say(...said));
  }

  /** What the command line says, before anything is read. */
  #checkOptions(): void {
    const { json, csv, month, method = [], write } = this.#options;
    if (json && csv) this.#refuse('jsonAndCsv');
    const known: readonly string[] = [...Object.keys(methods.weights), ALL];
    for (const name of method) {
      if (!known.includes(name))
        this.#refuse('unknownMethod', { method: name, known: known.map((each) => this.#shown(each)) });
      if (month === undefined && needsMonth(name)) this.#refuse('methodNeedsMonth', { method: name });
    }
    if (write !== undefined && (method.length > 1 || method.includes(ALL))) this.#refuse('writeOneMethod');
  }

  /** The methods to show, each once, in the order given; "all" means every method that the workspace has the data for. */
  #names(workspace: Workspace): readonly string[] {
    const { month, method = [] } = this.#options;
    const isCombined = workspace.settings.combined !== undefined;
    if (method.some((name) => table[name]?.combines) && !isCombined) this.#refuse('nothingCombined');
    const all = Object.entries(methods.weights).filter(([name, { written, compared, combines }]) => {
      if (written || (compared && !holdsComparisons(workspace)) || (combines && !isCombined)) return false;
      return month !== undefined || !needsMonth(name);
    });
    return [...new Set(method.flatMap((name) => (name === ALL ? all.map(([each]) => each) : [name])))];
  }

  async #index(workspace: Workspace): Promise<ComputedIndex | undefined> {
    const { month } = this.#options;
    if (month === undefined) return undefined;
    const computed = await compute(workspace, { month });
    this.#report.addAll(computed.report);
    return computed.ok ? computed.value.index : undefined;
  }

  /** The set to write: that of the method named, else the weights in force; it must be complete. */
  #fileText(parents: readonly ParentWeights[], [name]: readonly string[]): string {
    const sets = parents.map((found): [ParentWeights, WeightSet] => [found, found.sets[0] ?? found.inForce]);
    const wanting = sets.filter(([, { weights }]) => weights === undefined).map(([{ parent }]) => parent.code);
    if (wanting.length > 0) {
      const method = name ?? this.#reporter.say('inForce');
      this.#refuse('incompleteWeights', { parents: wanting, method: this.#shown(method) });
    }
    return weightFile(sets);
  }

  #write(file: string, text: string, workspace: Workspace): string {
    const target = resolve(this.#context.cwd, file);
    const isInput = workspace.inputs.some(({ path }) => resolve(workspace.root, path) === target);
    replaceFile(target, Buffer.from(text), (earlier) => !isInput && isWeightFile(earlier.toString('utf8')));
    return relative(this.#context.cwd, target);
  }

  #print(workspace: Workspace, parents: readonly ParentWeights[], methods: readonly string[]): void {
    const { csv, month } = this.#options;
    const problems = (): object => this.#reporter.problemData(this.#report);
    this.#reporter.report(weightsReport(parents, { workspace, month, methods, problems }), csv ? 'csv' : 'text');
    this.#reporter.warnings(this.#report);
  }

  async run(): Promise<ExitCode> {
    const { month, project, write } = this.#options;
    this.#checkOptions();
    if (month !== undefined) readMonthOption('--month', month, this.#reporter.say);
    const loaded = await loadWorkspace({ project, cwd: this.#context.cwd });
    this.#report.addAll(loaded.report);
    if (!loaded.ok) return this.#fail();
    const workspace = loaded.value;
    const names = this.#names(workspace);
    const compared = names.some((name) => table[name]?.compared || table[name]?.combines)
      ? this.#compared(workspace, names)
      : NOTHING_COMPARED;
    const index = await this.#index(workspace);
    if (this.#report.errorCount > 0) return this.#fail();
    const parents = await compareWeights({ workspace, index, compared }, names);
    const text = write === undefined ? undefined : this.#fileText(parents, names);
    const written = write === undefined ? undefined : this.#write(write, text ?? '', workspace);
    this.#print(workspace, parents, names);
    if (written !== undefined) this.#reporter.note(this.#reporter.say('weightsWritten', { file: written }));
    return exitCodes.done;
  }

  #compared(workspace: Workspace, names: readonly string[]) {
    const asked = [...names, workspace.settings.combined?.subjective ?? ''];
    const [weighting] = asked.flatMap((name) => table[name]?.compared ?? []);
    return weighting === undefined ? NOTHING_COMPARED : readEveryComparison(workspace, weighting, this.#report);
  }

  #fail(): ExitCode {
    this.#reporter.failure(this.#report);
    return exitCodes.invalidInput;
  }
}

/** `pingan weights`: shows every parent's weights in force beside those of other methods, and writes one set of them. */
export async function runWeights(context: Context, options: WeightsOptions): Promise<ExitCode> {
  return new WeightsRun(context, options).run();
}
