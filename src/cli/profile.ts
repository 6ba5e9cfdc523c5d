import { join, relative, resolve } from 'node:path';
import { type DepartmentReview, departmentsOf, reviewDepartment } from '../analysis/department/department.ts';
import { Profiler } from '../analysis/profile/profiler.ts';
import { computeMonth, loadWorkspace } from '../api.ts';
import { factsOf, type OutputFile } from '../audit/manifest.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { ObservedMonths } from '../observed-months.ts';
import { DATA_PACKAGE, dataPackage } from '../publish/data-package.ts';
import { departmentReport } from '../publish/department/report.ts';
import { departmentTable } from '../publish/department/table.ts';
import { profileReport } from '../publish/profile/report.ts';
import { profileTable } from '../publish/profile/table.ts';
import { extensions, type Report, type ReportFormat, reportFile } from '../publish/report.ts';
import { writeTogether } from '../publish/writing/output-run.ts';
import { ownBySums, sumsOf } from '../publish/writing/vouched-files.ts';
import { isSafeCode } from '../workspace/files/safe-path.ts';
import { previousMonth } from '../workspace/month.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { latestMonth, readMonthIfGiven } from './months.ts';
import { departmentNamed, readCount, regionOf } from './named-options.ts';
import { Progress } from './progress.ts';
import { untilRefused, valueOrRefuse } from './refusal.ts';
import { type CommonOptions, Reporter } from './reporter.ts';

/** The options of `pingan profile`. */
export interface ProfileOptions extends CommonOptions {
  readonly month?: string;
  readonly region?: string;
  readonly department?: string;
  readonly all?: boolean;
  readonly top?: string;
  readonly format?: ReportFormat;
  readonly out?: string;
}

/** Indicators on either side of a profile that is read on the terminal. */
const TERMINAL_TOP = 10;
const FOLDER = 'profiles';
/** What the names of files about departments begin with, which no region's do. */
const DEPARTMENT = 'department-';

class ProfileRun {
  readonly #context: Context;
  readonly #options: ProfileOptions;
  readonly #reporter: Reporter;
  /** The month of --month; undefined where it is not given. */
  readonly #month: Month | undefined;
  readonly #format: ReportFormat;
  /** How many of everything are asked for, and how many indicators of a region are shown. */
  readonly #chosenTop: number | undefined;
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
    this.#chosenTop = readCount('--top', options.top, 1, say);
    this.#top = this.#chosenTop ?? byDefault;
  }

  #checkOptions(): void {
    const { region, department, all, out } = this.#options;
    const { say } = this.#reporter;
    const given = [region, department, all || undefined].filter((option) => option !== undefined);
    if (given.length > 1) throw new UsageError(say('profilesOfBoth'));
    if (given.length === 0) throw new UsageError(say('profileOfNone'));
    if (!all && out !== undefined) throw new UsageError(say('outWithoutAll'));
  }

  #file(name: string, report: Report): OutputFile {
    const look = { ...this.#reporter.look, width: undefined };
    return { name: `${name}.${extensions[this.#format]}`, bytes: Buffer.from(reportFile(report, this.#format, look)) };
  }

  /** A file per region, named by its code. */
  async #profiles(profiler: Profiler, { regions }: Workspace): Promise<readonly OutputFile[]> {
    const progress = new Progress(this.#context.stderr, regions.list.length);
    const files: OutputFile[] = [];
    for (const [at, { code }] of regions.list.entries()) {
      progress.show(at, code);
      files.push(this.#file(code, profileReport(await profiler.profile(at), this.#top)));
    }
    progress.end();
    return files;
  }

  /** The index of the month before, by the same definition; undefined where there is none. */
  async #before(observed: ObservedMonths, month: Month): Promise<ComputedIndex | undefined> {
    const before = previousMonth(month);
    if (before === undefined || !observed.available.includes(before)) return undefined;
    const computed = await computeMonth(observed, { month: before });
    return computed.ok ? computed.value.index : undefined;
  }

  /** What each department is told that indicators name. */
  async #reviews(index: ComputedIndex, observed: ObservedMonths): Promise<readonly DepartmentReview[]> {
    const departments = [...departmentsOf(index.workspace.tree)];
    if (departments.length === 0) return [];
    const before = await this.#before(observed, index.data.month);
    return departments.map((department) => reviewDepartment(index, before, department));
  }

  async #writeAll(index: ComputedIndex, observed: ObservedMonths): Promise<void> {
    const { workspace, data } = index;
    const { month } = data;
    const regions = await this.#profiles(await Profiler.of(index, observed), workspace);
    const reviews = await this.#reviews(index, observed);
    const names = reviews.map(({ name }, at) => `${DEPARTMENT}${isSafeCode(name) ? name : at + 1}`);
    const departments = reviews.map((review, at) =>
      this.#file(names[at] as string, departmentReport(review, this.#top)),
    );
    const profiles = [...regions, ...departments];
    const isTable = this.#format === 'csv';
    const tableOfFile = (name: string) => (name.startsWith(DEPARTMENT) ? departmentTable : profileTable);
    const description = isTable ? [dataPackage(index, 'profiles', profiles.map(factsOf), tableOfFile)] : [];
    const files = [...profiles, ...description];
    const out = resolve(this.#context.cwd, this.#options.out ?? FOLDER);
    const written = [...workspace.regions.list.map(({ code }) => code), ...names];
    const replaceable = written.flatMap((name) => Object.values(extensions).map((ending) => `${name}.${ending}`));
    const check = ownBySums(new Set([...replaceable, DATA_PACKAGE]));
    writeTogether(out, (run) => run.stageFolder(month, [...files, sumsOf(files)], check));
    const folder = relative(this.#context.cwd, join(out, month)) || '.';
    const [first, last] = [profiles[0]?.name ?? '', profiles.at(-1)?.name ?? ''];
    this.#reporter.note(this.#reporter.say('profilesWritten', { folder, count: `${profiles.length}`, first, last }));
    this.#reporter.data(() => ({ month, folder, files: files.map(({ name }) => name) }));
  }

  run(): Promise<ExitCode> {
    return untilRefused(this.#reporter, async () => {
      const { region, department, project } = this.#options;
      const workspace = valueOrRefuse(await loadWorkspace({ project, cwd: this.#context.cwd }));
      const { say } = this.#reporter;
      const position = region === undefined ? undefined : regionOf(region, workspace, say);
      const named = department === undefined ? undefined : departmentNamed(department, workspace, say);
      const observed = new ObservedMonths(workspace);
      const month = this.#month ?? latestMonth(observed, say);
      const { index } = valueOrRefuse(await computeMonth(observed, { month }));
      if (position !== undefined) {
        const profiler = await Profiler.of(index, observed);
        this.#reporter.report(profileReport(await profiler.profile(position), this.#top), this.#format);
      } else if (named !== undefined) {
        const review = reviewDepartment(index, await this.#before(observed, month), named);
        this.#reporter.report(departmentReport(review, this.#chosenTop), this.#format);
      } else await this.#writeAll(index, observed);
      return exitCodes.done;
    });
  }
}

/** `pingan profile`: shows a region's strengths and shortfalls or what a department is told, or writes all of them. */
export async function runProfile(context: Context, options: ProfileOptions): Promise<ExitCode> {
  return new ProfileRun(context, options).run();
}
