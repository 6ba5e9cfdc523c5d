import { basename, dirname, join, relative, resolve } from 'node:path';
import type { OutputFacts } from '../audit/manifest.ts';
import type { Computation } from '../model/computed-index.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Workspace } from '../model/workspace.ts';
import { writeSite } from '../publish/bulletin/site.ts';
import { DERIVED_MOST } from '../publish/output-files.ts';
import { OutputRun } from '../publish/writing/output-run.ts';
import { ownOfIndex } from '../publish/writing/same-index.ts';
import { type Boundaries, readMap } from '../workspace/map/read-map.ts';
import { computeMonths } from './compute-months.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { MonthRun } from './month-run.ts';
import { readMonthOption } from './months.ts';
import { type CommonOptions, Reporter } from './reporter.ts';
import { editionOf } from './site-outputs.ts';

/** The options of `pingan publish`. */
export interface PublishOptions extends CommonOptions {
  readonly month: string;
  readonly out: string;
  /** undefined: by the number of regions. */
  readonly derivation?: boolean;
}

const BYTES_OF_MB = 1e6;

class PublishRun {
  readonly #context: Context;
  readonly #options: PublishOptions;
  readonly #reporter: Reporter;
  readonly #out: string;
  readonly #outputs: OutputRun;
  readonly #mapProblems = new ProblemList();
  #boundaries: Boundaries | undefined;

  constructor(context: Context, options: PublishOptions) {
    this.#context = context;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
    this.#out = resolve(context.cwd, options.out);
    this.#outputs = new OutputRun(dirname(this.#out));
  }

  #hasDerivations({ regions }: Workspace): boolean {
    return this.#options.derivation ?? regions.list.length <= DERIVED_MOST;
  }

  /** Has the site written beside its place. */
  async #stage(computation: Computation, run: MonthRun): Promise<readonly OutputFacts[]> {
    const { workspace } = computation.index;
    const parts = await editionOf(computation, run, this.#hasDerivations(workspace), this.#boundaries);
    const facts: OutputFacts[] = [];
    await this.#outputs.stageSlowly(
      basename(this.#out),
      async (place) => void facts.push(...(await writeSite(parts, place)).facts),
      ownOfIndex(workspace),
    );
    return facts;
  }

  #print(facts: readonly OutputFacts[]): void {
    const folder = relative(this.#context.cwd, this.#out) || '.';
    const pages = facts.filter(({ path }) => path.endsWith('.html'));
    const bytes = facts.reduce((sum, each) => sum + each.bytes, 0);
    const first = join(folder, 'index.html');
    const size = (bytes / BYTES_OF_MB).toFixed(1);
    this.#reporter.note(this.#reporter.say('sitePublished', { folder, pages: `${pages.length}`, bytes: size, first }));
    this.#reporter.data(() => ({ month: this.#options.month, folder, files: facts.map(({ path }) => path), bytes }));
  }

  async run(): Promise<ExitCode> {
    const month = readMonthOption('--month', this.#options.month, this.#reporter.say);
    const where = { project: this.#options.project, cwd: this.#context.cwd };
    try {
      const how = { stderr: this.#context.stderr };
      const { report, taken } = await computeMonths(where, [month], how, (workspace) => {
        this.#boundaries = readMap(workspace, this.#mapProblems);
        return { take: (computation, run) => this.#stage(computation, run) };
      });
      report.addAll(this.#mapProblems);
      if (this.#reporter.isStopped(report, 'nothingWritten')) return exitCodes.invalidInput;
      this.#outputs.commit();
      this.#print(taken.flat());
      this.#reporter.warnings(report);
      return exitCodes.done;
    } finally {
      this.#outputs.close();
    }
  }
}

/** `pingan publish`: makes a month's bulletin, whole or not at all. */
export async function runPublish(context: Context, options: PublishOptions): Promise<ExitCode> {
  return new PublishRun(context, options).run();
}
