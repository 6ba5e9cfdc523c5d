import { compareRuns } from '../analysis/what-if/compare-runs.ts';
import { computeMonth, loadWorkspace } from '../api.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { ObservedMonths } from '../observed-months.ts';
import { whatIfReport } from '../publish/what-if/report.ts';
import type { WhatIf } from '../publish/what-if/table.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { latestMonth, readMonthIfGiven } from './months.ts';
import { regionOf } from './named-options.ts';
import { untilRefused, valueOrRefuse } from './refusal.ts';
import { type CommonOptions, Reporter } from './reporter.ts';
import { countOwn } from './stage-methods.ts';
import { type AssumptionOptions, Assumptions } from './what-if-assumptions.ts';

export type WhatIfFormat = 'text' | 'json' | 'csv';

/** The options of `pingan what-if`. */
export interface WhatIfOptions extends CommonOptions, AssumptionOptions {
  readonly month?: string;
  readonly region: string;
  readonly format: WhatIfFormat;
}

class WhatIfRun {
  readonly #context: Context;
  readonly #options: WhatIfOptions;
  readonly #reporter: Reporter;
  /** The month of --month; undefined where it is not given. */
  readonly #month: Month | undefined;
  readonly #assumptions: Assumptions;

  constructor(context: Context, options: WhatIfOptions) {
    this.#context = context;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
    this.#month = readMonthIfGiven(options.month, this.#reporter.say);
    this.#assumptions = new Assumptions(options, this.#reporter);
  }

  get #where() {
    return { project: this.#options.project, cwd: this.#context.cwd };
  }

  /** The definition as it would be. */
  async #amended(workspace: Workspace): Promise<Workspace> {
    const amendments = this.#assumptions.amendments(workspace);
    if (amendments === undefined) return workspace;
    const amended = valueOrRefuse(await loadWorkspace({ ...this.#where, amendments }));
    this.#assumptions.checkWeights(amended);
    return amended;
  }

  async #whatIf(): Promise<{ whatIf: WhatIf; amended: Workspace }> {
    const workspace = valueOrRefuse(await loadWorkspace(this.#where));
    const observed = new ObservedMonths(workspace);
    const month = this.#month ?? latestMonth(observed, this.#reporter.say);
    const region = regionOf(this.#options.region, workspace, this.#reporter.say);
    const cells = this.#assumptions.cells(workspace, region);
    const amended = await this.#amended(workspace);
    const before = valueOrRefuse(await computeMonth(observed, { month })).index;
    const after = valueOrRefuse(await computeMonth(observed.under(amended), { month, cells, like: before })).index;
    const assumptions = this.#assumptions.list(workspace, before.data, cells);
    return { whatIf: { assumptions, comparison: compareRuns(before, after, region) }, amended };
  }

  /** Says of each method that was changed how many nodes do not follow it. */
  #noteOwn(amended: Workspace): void {
    for (const each of this.#assumptions.methods) {
      const { own, all } = countOwn(each, amended);
      if (own === 0) continue;
      const values = { stage: each.stage, count: `${own}`, all: `${all}` };
      this.#reporter.note(this.#reporter.say('keepsOwn', values));
    }
  }

  run(): Promise<ExitCode> {
    return untilRefused(this.#reporter, async () => {
      const { whatIf, amended } = await this.#whatIf();
      this.#reporter.report(whatIfReport(whatIf), this.#options.format);
      this.#noteOwn(amended);
      return exitCodes.done;
    });
  }
}

/** `pingan what-if`: computes a month as it is and as it would be, and prints what changes for a region; writes nothing. */
export async function runWhatIf(context: Context, options: WhatIfOptions): Promise<ExitCode> {
  return new WhatIfRun(context, options).run();
}
