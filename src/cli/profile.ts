import { join, relative, resolve } from 'node:path';
import { Profiler } from '../analysis/profile/profiler.ts';
import { computeMonth, loadWorkspace } from '../api.ts';
import { factsOf, type OutputFile } from '../audit/manifest.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { ObservedMonths } from '../observed-months.ts';
import { DATA_PACKAGE, dataPackage } from '../publish/data-package.ts';
import { profileReport } from '../publish/profile/report.ts';
import { profileTable } from '../publish/profile/table.ts';
import { extensions, type ReportFormat, reportFile } from '../publish/report.ts';
import { writeTogether } from '../publish/writing/output-run.ts';
import { ownBySums, sumsOf } from '../publish/writing/vouched-files.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { latestMonth, readMonthIfGiven } from './months.ts';
import { readCount, regionOf } from './named-options.ts';
import { Progress } from './progress.ts';
import { untilRefused, valueOrRefuse } from './refusal.ts';
import { type CommonOptions, Reporter } from './reporter.ts';

/** The options of `pingan profile`. */
export interface ProfileOptions extends CommonOptions {
  readonly month?: string;
  readonly region?: string;
  readonly all?: boolean;
  readonly top?: string;
  readonly format?: ReportFormat;
  readonly out?: string;
}

/** Indicators on either side of a profile that is read on the terminal. */
const TERMINAL_TOP = 10;
const FOLDER = 'profiles';

class ProfileRun {
  readonly #context: Context;
  readonly #options: ProfileOptions;
  readonly #reporter: Reporter;
  /** The month of --month; undefined where it is not given. */
  readonly #month: Month | undefined;
  readonly #format: ReportFormat;
  readonly #top: number | undefined;

  constructor(context: Context, options: ProfileOptions) {
    this.#context = context;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
    const { say } = this.#reporter;
    this.#checkOptions();
    this.#month = readMonthIfGiven(options.month, say);
    const isData = options.json === true && options.all !== true;
    this.#format = isData ? 'json' : (options.format ?? (options.all ? 'markdown' : 'text'));
    const byDefault = this.#format === 'text' ? TERMINAL_TOP : undefined;
    this.#top = readCount('--top', options.top, 1, say) ?? byDefault;
  }

  #checkOptions(): void {
    const { region, all, out } = this.#options;
    const { say } = this.#reporter;
    if (all && region !== undefined) throw new UsageError(say('regionAndAll'));
    if (!all && region === undefined) throw new UsageError(say('regionOrAll'));
    if (!all && out !== undefined) throw new UsageError(say('outWithoutAll'));
  }

  /** A file per region, named by its code. */
  async #profiles(profiler: Profiler, { regions }: Workspace): Promise<readonly OutputFile[]> {
    const progress = new Progress(this.#context.stderr, regions.list.length);
    const look = { ...this.#reporter.look, width: undefined };
    const files: OutputFile[] = [];
    for (const [at, { code }] of regions.list.entries()) {
      progress.show(at, code);
      const text = reportFile(profileReport(await profiler.profile(at), this.#top), this.#format, look);
      files.push({ name: `${code}.${extensions[this.#format]}`, bytes: Buffer.from(text) });
    }
    progress.end();
    return files;
  }

  async #writeAll(profiler: Profiler, index: ComputedIndex): Promise<void> {
    const { workspace, data } = index;
    const { month } = data;
    const profiles = await this.#profiles(profiler, workspace);
    const isTable = this.#format === 'csv';
    const description = isTable ? [dataPackage(index, 'profiles', profiles.map(factsOf), () => profileTable)] : [];
    const files = [...profiles, ...description];
    const out = resolve(this.#context.cwd, this.#options.out ?? FOLDER);
    const endings = Object.values(extensions);
    const replaceable = workspace.regions.list.flatMap(({ code }) => endings.map((each) => `${code}.${each}`));
    const check = ownBySums(new Set([...replaceable, DATA_PACKAGE]));
    writeTogether(out, (run) => run.stageFolder(month, [...files, sumsOf(files)], check));
    const folder = relative(this.#context.cwd, join(out, month)) || '.';
    const [first, last] = [profiles[0]?.name ?? '', profiles.at(-1)?.name ?? ''];
    this.#reporter.note(this.#reporter.say('profilesWritten', { folder, count: `${profiles.length}`, first, last }));
    this.#reporter.data(() => ({ month, folder, files: files.map(({ name }) => name) }));
  }

  run(): Promise<ExitCode> {
    return untilRefused(this.#reporter, async () => {
      const { region, project } = this.#options;
      const workspace = valueOrRefuse(await loadWorkspace({ project, cwd: this.#context.cwd }));
      const position = region === undefined ? undefined : regionOf(region, workspace, this.#reporter.say);
      const observed = new ObservedMonths(workspace);
      const month = this.#month ?? latestMonth(observed, this.#reporter.say);
      const { index } = valueOrRefuse(await computeMonth(observed, { month }));
      const profiler = await Profiler.of(index, observed);
      if (position === undefined) await this.#writeAll(profiler, index);
      else this.#reporter.report(profileReport(await profiler.profile(position), this.#top), this.#format);
      return exitCodes.done;
    });
  }
}

/** `pingan profile`: shows a region's strengths and shortfalls, or writes those of every region. */
export async function runProfile(context: Context, options: ProfileOptions): Promise<ExitCode> {
  return new ProfileRun(context, options).run();
}
