import { join, relative, resolve } from 'node:path';
import { analyseRobustness, type Robustness, type RobustnessPlan } from '../analysis/robustness/robustness.ts';
import { compute, loadWorkspace } from '../engine/api.ts';
import { ranksCsv } from '../publish/robustness-csv.ts';
import { robustnessData } from '../publish/robustness-json.ts';
import { robustnessOutputNames, robustnessOutputs } from '../publish/robustness-outputs.ts';
import { commitOutputs, discardOutputs, stageOutputs } from '../publish/write-outputs.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readMonthOption } from './months.ts';
import { Reporter } from './reporter.ts';
import { forLevels, type RobustnessOptions, readPlan, readWorkers } from './robustness-options.ts';
import { robustnessTables } from './robustness-tables.ts';

/** The file of the built program that a worker runs. */
const WORKER_FILE = 'robustness-worker.cjs';

/** Writes every table into a folder, all of them or none. */
function writeTables(robustness: Robustness, folder: string, context: Context, reporter: Reporter): void {
  const target = resolve(context.cwd, folder);
  const files = robustnessOutputs(robustness);
  const staged = stageOutputs(target, files, robustnessOutputNames);
  try {
    commitOutputs([staged]);
  } finally {
    discardOutputs([staged]);
  }
  const names = files.map(({ name }) => name).join(', ');
  reporter.note(reporter.say('written', { folder: relative(context.cwd, target) || '.', files: names }));
}

function print(robustness: Robustness, { format }: RobustnessOptions, context: Context, reporter: Reporter): void {
  if (reporter.json || format === 'json') {
    context.stdout.write(`${JSON.stringify(robustnessData(robustness), null, 2)}\n`);
  } else if (format === 'csv') context.stdout.write(ranksCsv(robustness));
  else reporter.result(robustnessTables(robustness, reporter.tableStyle));
}

class RobustnessRun {
  readonly #context: Context;
  readonly #options: RobustnessOptions;
  readonly #reporter: Reporter;

  constructor(context: Context, options: RobustnessOptions) {
    this.#context = context;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
  }

  async #analyse(plan: RobustnessPlan, workers: number): Promise<Robustness | undefined> {
    const { month, project } = this.#options;
    const loaded = await loadWorkspace({ project, cwd: this.#context.cwd });
    const levels = loaded.ok ? loaded.value.settings.levels.length : 0;
    const fitted = loaded.ok ? forLevels(plan, levels, this.#reporter.say) : plan;
    const computed = loaded.ok ? await compute(loaded.value, { month }) : loaded;
    if (!computed.ok) {
      this.#reporter.failure(computed.report);
      return undefined;
    }
    const { dist } = this.#context;
    const script = dist === undefined ? undefined : join(dist, WORKER_FILE);
    return analyseRobustness(computed.value.index, fitted, { workers, script });
  }

  async run(): Promise<ExitCode> {
    const { say } = this.#reporter;
    readMonthOption('--month', this.#options.month, say);
    const plan = readPlan(this.#options, say);
    const robustness = await this.#analyse(plan, readWorkers(this.#options, say));
    if (robustness === undefined) return exitCodes.invalidInput;
    if (this.#options.out !== undefined) writeTables(robustness, this.#options.out, this.#context, this.#reporter);
    print(robustness, this.#options, this.#context, this.#reporter);
    return exitCodes.done;
  }
}

/** `pingan robustness`: how far ranks depend on weights and methods. */
export async function runRobustness(context: Context, options: RobustnessOptions): Promise<ExitCode> {
  return new RobustnessRun(context, options).run();
}
