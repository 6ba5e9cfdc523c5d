import { availableParallelism } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Unfit } from '../analysis/robustness/alternatives.ts';
import { analyseRobustness, type Robustness, type RobustnessPlan } from '../analysis/robustness/robustness.ts';
import { instability } from '../analysis/robustness/stability.ts';
import { computeMonth, loadWorkspace } from '../api.ts';
import type { DefinitionAmendments } from '../model/amendments.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { Result } from '../model/problem-list.ts';
import { ObservedMonths } from '../observed-months.ts';
import { problemLine } from '../publish/problem-text.ts';
import { robustnessOutputNames, robustnessOutputs } from '../publish/robustness/outputs.ts';
import { robustnessReport } from '../publish/robustness/report.ts';
import { writeTogether } from '../publish/writing/output-run.ts';
import { ownBySums, sumsOf } from '../publish/writing/vouched-files.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { readWorkers } from './month-threads.ts';
import { readMonthOption } from './months.ts';
import { untilRefused, valueOrRefuse } from './refusal.ts';
import { Reporter } from './reporter.ts';
import { planFor, type RobustnessOptions, readPlan } from './robustness-options.ts';

/** The file of the built program that a worker runs. */
const WORKER_FILE = 'robustness-worker.js';

/** Writes every table into a folder, all of them or none. */
function writeTables(robustness: Robustness, folder: string, context: Context, reporter: Reporter): void {
  const target = resolve(context.cwd, folder);
  const tables = robustnessOutputs(robustness);
  const files = [...tables, sumsOf(tables)];
  const check = ownBySums(robustnessOutputNames);
  writeTogether(dirname(target), (run) => run.stageFolder(basename(target), files, check));
  const names = files.map(({ name }) => name);
  reporter.note(reporter.say('written', { folder: relative(context.cwd, target) || '.', files: names }));
}

class RobustnessRun {
  readonly #context: Context;
  readonly #options: RobustnessOptions;
  readonly #reporter: Reporter;
  /** The months under the definition that was loaded first. */
  #observed: ObservedMonths | undefined;

  constructor(context: Context, options: RobustnessOptions) {
    this.#context = context;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
  }

  /** Computes the month, as it is or with other settings. */
  readonly #compute = async (settings: DefinitionAmendments['settings'] = {}): Promise<Result<ComputedIndex>> => {
    const { month, project } = this.#options;
    const amendments = { settings, weights: new Map<string, string>() };
    const loaded = await loadWorkspace({ project, cwd: this.#context.cwd, amendments });
    if (!loaded.ok) return loaded;
    const observed = this.#observed?.under(loaded.value) ?? new ObservedMonths(loaded.value);
    this.#observed ??= observed;
    const computed = await computeMonth(observed, { month });
    return computed.ok ? { ...computed, value: computed.value.index } : computed;
  };

  #refuse(...said: Parameters<Reporter['say']>): never {
    throw new UsageError(this.#reporter.say(...said));
  }

  #checkStability(index: ComputedIndex, { stability }: RobustnessPlan): void {
    if (stability === undefined) return;
    const reason = instability(index);
    if (reason !== undefined) this.#refuse(reason === 'carry' ? 'carriedStability' : 'aggregatedStability');
    const { region } = stability;
    if (region === undefined || index.nodes[0]?.ranks[region] !== 0) return;
    this.#refuse('unrankedStability', { region: index.workspace.regions.list[region]?.code ?? '' });
  }

  #refuseUnfit({ methods, report }: Unfit): never {
    const named = methods.map(([stage, name]) => `--${stage} ${name}`).join(' ');
    const [first] = report.errors;
    if (first === undefined) this.#refuse('unfitTogether', { methods: named });
    this.#refuse('unfitAlternative', { methods: named, problem: problemLine(first, this.#reporter.language) });
  }

  async #analyse(asked: ReturnType<typeof readPlan>, workers: number): Promise<Robustness> {
    const index = valueOrRefuse(await this.#compute());
    const plan = planFor(asked, index.workspace, this.#reporter.say);
    this.#checkStability(index, plan);
    const { dist } = this.#context;
    const script = dist === undefined ? undefined : join(dist, WORKER_FILE);
    const result = await analyseRobustness(index, plan, this.#compute, { workers, script });
    return result.ok ? result.value : this.#refuseUnfit(result.unfit);
  }

  run(): Promise<ExitCode> {
    return untilRefused(this.#reporter, async () => {
      const { say } = this.#reporter;
      readMonthOption('--month', this.#options.month, say);
      const asked = readPlan(this.#options, say);
      const robustness = await this.#analyse(asked, readWorkers(this.#options, say) ?? availableParallelism());
      if (this.#options.out !== undefined) writeTables(robustness, this.#options.out, this.#context, this.#reporter);
      this.#reporter.report(robustnessReport(robustness), this.#options.format);
      return exitCodes.done;
    });
  }
}

/** `pingan robustness`: how far ranks depend on weights and methods. */
export async function runRobustness(context: Context, options: RobustnessOptions): Promise<ExitCode> {
  return new RobustnessRun(context, options).run();
}
