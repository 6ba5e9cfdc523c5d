import type { AmendedCell } from '../../model/amendments.ts';
import type { MethodTable } from '../../model/method.ts';
import { amendCells } from '../../model/month-cells.ts';
import type { MonthData } from '../../model/observation.ts';
import { problem, startOf } from '../../model/problem.ts';
import { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import type { InputFile, Workspace } from '../../model/workspace.ts';
import { SourceReader } from '../files/source-reader.ts';
import { WORKSPACE_FILE } from '../find-workspace.ts';
import { ObservationPlan, type PlannedFile } from '../plan/observation-plan.ts';
import { monthsLookedAt, readEarlier } from './earlier-months.ts';
import { filesToRead, regionsWithoutReports, reportNoData } from './file-problems.ts';
import { MonthRequest } from './month-request.ts';
import { ObservationFile } from './observation-file.ts';

/** A month's observations as their rows give them, and the files they were read from. */
export interface ReadMonth {
  readonly data: MonthData;
  readonly inputs: readonly InputFile[];
}

/** How a month is read. */
export interface ReadOptions {
  /** The paths whose rows an earlier call has reported on, as where one file serves several months. */
  readonly reported?: Set<string> | undefined;
  /** Cells that count as if their rows said so. */
  readonly amended?: readonly AmendedCell[] | undefined;
}

/** Whether what was read of a month has no row at all, and nothing was refused of which that could be said. */
function isWithoutRows({ lines }: MonthData, problems: ProblemList): boolean {
  return lines.every((line) => line === 0) && problems.errors.every(({ code }) => code === 'no-data-for-month');
}

/** Whether rows mean the same in two workspaces: their names, and all that tells how a file is read, are alike. */
function readsAlike(a: Workspace, b: Workspace): boolean {
  const facts = ({ root, settings, regions, tree }: Workspace): string => {
    const { encoding, missingValues, paths } = settings;
    const names = [regions.list, tree.nodes.filter(({ indicator }) => indicator !== undefined)];
    const named = names.map((list) => list.map(({ code, name }) => [code, name]));
    return JSON.stringify([root, encoding, [...missingValues], paths, named]);
  };
  return facts(a) === facts(b);
}

/** Reads the months of a workspace: its files are listed once, and each is opened once, however many months it serves. */
export class MonthReader {
  readonly #workspace: Workspace;
  readonly #methods: MethodTable;
  readonly #source: SourceReader;
  readonly #leaves: ReadonlyMap<string, number>;
  #files = new Map<string, ObservationFile>();
  readonly #asked = new Set<Month>();
  #plan: ObservationPlan | undefined;

  constructor(workspace: Workspace, methods: MethodTable, source: SourceReader = SourceReader.ofTables(workspace)) {
    const { tree } = workspace;
    this.#workspace = workspace;
    this.#methods = methods;
    this.#source = source;
    this.#leaves = new Map(tree.leaves.map((node, leaf) => [tree.nodes[node]?.code ?? '', leaf]));
  }

  /** Reads the months of another definition of the index; where its rows mean the same no file is opened again. */
  under(workspace: Workspace): MonthReader {
    if (!readsAlike(this.#workspace, workspace)) return new MonthReader(workspace, this.#methods);
    const reader = new MonthReader(workspace, this.#methods, this.#source);
    reader.#files = this.#files;
    reader.#plan = this.plan;
    return reader;
  }

  /** The files there are; looked for when it is first asked for. */
  get plan(): ObservationPlan {
    this.#plan ??= new ObservationPlan(this.#workspace);
    return this.#plan;
  }

  #fileOf(planned: PlannedFile): ObservationFile {
    const context = { workspace: this.#workspace, leaves: this.#leaves, source: this.#source };
    const file = this.#files.get(planned.path) ?? new ObservationFile(planned, context);
    this.#files.set(planned.path, file);
    return file;
  }

  /** Tells of months that will be asked for, so that a file that serves several is read once for all of them. */
  expect(months: readonly Month[]): void {
    for (const month of months) {
      this.#asked.add(month);
      for (const before of monthsLookedAt(this.#workspace, this.#methods, month)) this.#asked.add(before);
    }
  }

  /** The months there are observations for, in order; a yearly file without months stands for its January. */
  get available(): readonly Month[] {
    const { namesMonths, periods, entries } = this.plan;
    if (namesMonths) return periods;
    const found = entries.flatMap((planned) => {
      const { months } = this.#fileOf(planned);
      const { year } = planned.scope;
      return months.size === 0 && year !== undefined ? [`${year}-01`] : [...months];
    });
    return [...new Set(found)].sort();
  }

  #request(wanted: readonly Month[], problems: ProblemList, reported: Set<string>): MonthRequest {
    return new MonthRequest(this.#workspace, { wanted, asked: [...this.#asked] }, problems, reported);
  }

  /** What is missing with a region's whole file is reported with the file, not cell by cell, or need not be there. */
  #withMissingFiles(data: MonthData): MonthData {
    const missing = [...data.files.keys()].filter((region) => data.files[region] === '');
    if (missing.length === 0) return data;
    const needless = missing.length === data.files.length ? new Set() : regionsWithoutReports(this.#workspace);
    return {
      ...data,
      files: data.files.map((file, region) => file || this.plan.pathOf(data.month, region)),
      absent: new Set(missing.filter((region) => needless.has(region))),
      unread: new Set([...data.unread, ...missing.filter((region) => !needless.has(region))]),
    };
  }

  /**
   * Reads one month's observations, and what is needed of earlier months; what is wrong with the files and their rows
   * goes to the list.
   */
  read(month: Month, problems: ProblemList, { reported = new Set(), amended = [] }: ReadOptions = {}): ReadMonth {
    const before = monthsLookedAt(this.#workspace, this.#methods, month);
    const request = this.#request([month, ...before], problems, reported);
    const noData = (path: string | undefined): void => reportNoData(this, month, path, problems);
    const files = filesToRead(this.#workspace, this.plan, month, problems);
    if (files.length === 0 && !this.plan.has(month)) noData(undefined);
    for (const file of files) request.read(this.#fileOf(file));
    const { inputs } = request;
    const data = amendCells(this.#withMissingFiles(request.month(month)), amended);
    const { list } = this.#workspace.regions;
    const isEmpty = data.unread.size < list.length && !data.lines.some((line) => line > 0);
    if (isEmpty && !this.plan.isTimed) {
      noData(files[0]?.path);
      // If a month is refused as a whole, no single cell counts as blank.
      return { data: { ...data, unread: new Set(list.keys()) }, inputs };
    }
    const lookUp = (earlier: Month, regions: ReadonlySet<number>): MonthData => {
      for (const planned of this.plan.filesOf(earlier)) {
        const { region } = planned.scope;
        if (region === undefined || regions.has(region)) request.read(this.#fileOf(planned));
      }
      return request.month(earlier);
    };
    const earlier = files.length === 0 ? [] : readEarlier(this.#workspace, this.#methods, data, before, lookUp);
    return { data: { ...data, earlier }, inputs };
  }

  /**
   * Reads a month that need not be there: undefined where no file holds a row of it. Problems, which go to the list, are
   * of a month that is there.
   */
  readIfThere(month: Month, problems: ProblemList): ReadMonth | undefined {
    if (this.plan.filesOf(month).length === 0) return undefined;
    const found = new ProblemList();
    const read = this.read(month, found);
    if (isWithoutRows(read.data, found)) return undefined;
    problems.addAll(found);
    return read;
  }

  /**
   * Says of a workspace without observations of any month that none were checked. Where files hold months in their rows,
   * what keeps those rows from being of a month is found first.
   */
  checkWithoutMonths(problems: ProblemList): void {
    const { isTimed, files, template } = this.plan;
    const request = this.#request([], problems, new Set());
    if (!isTimed) for (const planned of files) request.read(this.#fileOf(planned));
    problems.add(problem('nothing-checked', startOf(WORKSPACE_FILE), { template }));
  }
}
