import { observationColumns, observationHeaders } from '../../model/input-tables/data.ts';
import type { Problem } from '../../model/problem.ts';
import { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import type { InputFile, Workspace } from '../../model/workspace.ts';
import { headerFor } from '../csv/header.ts';
import { readTable } from '../csv/table.ts';
import type { SourceText } from '../files/decode-source.ts';
import type { SourceReader } from '../files/source-reader.ts';
import { isMonth } from '../month.ts';
import type { PlannedFile } from '../plan/observation-plan.ts';
import { CellGrid } from './cell-grid.ts';
import { type MonthLines, ObservationRows } from './observation-rows.ts';

/** What files are read with. */
export interface FileContext {
  readonly workspace: Workspace;
  readonly leaves: ReadonlyMap<string, number>;
  readonly source: SourceReader;
}

/** Rows without a month whose cell is taken in some months: a problem if one of those months is read. */
class Clashes {
  /** The problems of clashing rows, by the months in which they clash. */
  readonly #found = new Map<string, ReadonlyMap<Month, ProblemList>>();

  add(firsts: MonthLines, problemOf: (first: number) => Problem): void {
    const key = [...firsts.keys()].join(' ');
    const lists = this.#found.get(key) ?? new Map([...firsts.keys()].map((month) => [month, new ProblemList()]));
    this.#found.set(key, lists);
    for (const [month, first] of firsts) lists.get(month)?.add(problemOf(first));
  }

  /** The problems of some months; a row that clashes in several is reported by the first. */
  of(months: readonly Month[]): ProblemList {
    const problems = new ProblemList();
    for (const lists of this.#found.values()) {
      const [list] = months.flatMap((month) => lists.get(month) ?? []);
      if (list !== undefined) problems.addAll(list);
    }
    return problems;
  }
}

/** What one pass over the rows of a file gives. */
class Pass {
  readonly grids: ReadonlyMap<Month, CellGrid>;
  readonly problems = new ProblemList();
  readonly clashes = new Clashes();
  /** The months that rows name, and whether some name none. */
  named: ReadonlySet<Month> = new Set();
  hasUnnamed = false;

  constructor(grids: ReadonlyMap<Month, CellGrid>) {
    this.grids = grids;
  }

  /** Whether the file holds no more of some months than is kept. */
  holds(months: readonly Month[]): boolean {
    return months.every((month) => this.grids.has(month) || !(this.hasUnnamed || this.named.has(month)));
  }
}

/** What a file holds of some months. */
export interface FileReading {
  /** Its cells of one of the months. */
  readonly gridOf: (month: Month) => CellGrid;
  readonly problems: ProblemList;
}

/** The months that the rows of a table name. Whatever is wrong with it is reported when its observations are read. */
function monthsIn(source: SourceText): ReadonlySet<Month> {
  const months = new Set<string>();
  const rules = { required: [observationHeaders.month], optional: [] };
  readTable(source, rules, new ProblemList(), (row) => months.add(row.cell(observationHeaders.month)));
  return new Set([...months].filter(isMonth));
}

/** A file of observations: opened once, and its rows passed over once for all of the months that a run asks for. */
export class ObservationFile {
  readonly planned: PlannedFile;
  readonly #context: FileContext;
  /** undefined before the file is opened, and once its rows are read. */
  #text: SourceText | undefined;
  #opened: ProblemList | undefined;
  #input: InputFile | undefined;
  #months: ReadonlySet<Month> | undefined;
  #pass: Pass | undefined;

  constructor(planned: PlannedFile, context: FileContext) {
    this.planned = planned;
    this.#context = context;
  }

  /** As the manifest lists it; undefined where it cannot be read. */
  get input(): InputFile | undefined {
    return this.#input;
  }

  #open(): SourceText | undefined {
    if (this.#text !== undefined) return this.#text;
    this.#opened = new ProblemList();
    const { path } = this.planned;
    this.#text = this.#context.source.read(path, 'observations', headerFor(observationColumns), this.#opened);
    this.#input = this.#text?.input;
    return this.#text;
  }

  /** The months that its rows name. */
  get months(): ReadonlySet<Month> {
    if (this.#months === undefined) {
      const text = this.#open();
      this.#months = text === undefined ? new Set() : monthsIn(text);
    }
    return this.#months;
  }

  /** Of some months those that its rows may be of. */
  monthsAmong(months: readonly Month[]): readonly Month[] {
    const { month, year } = this.planned.scope;
    return months.filter((each) => each.startsWith(month ?? year ?? ''));
  }

  #passOver(months: readonly Month[]): Pass {
    const { workspace, leaves } = this.#context;
    const { scope } = this.planned;
    const pass = new Pass(new Map(months.map((month) => [month, new CellGrid(workspace, scope.region)])));
    const text = this.#open();
    if (this.#opened !== undefined) pass.problems.addAll(this.#opened);
    if (text === undefined) return pass;
    const rows = new ObservationRows(workspace, leaves, scope, pass, pass.problems);
    const isRead = rows.read(text);
    this.#months ??= isRead ? rows.months : monthsIn(text);
    this.#text = undefined;
    pass.named = rows.months;
    pass.hasUnnamed = rows.hasUnnamed;
    return pass;
  }

  /**
   * What its rows hold of some months. `asked` are those that the run will ask for: they are read in the same pass. Only
   * where a month is asked for after all that was not among them is the file read again.
   */
  read(months: readonly Month[], asked: readonly Month[]): FileReading {
    if (this.#pass === undefined || !this.#pass.holds(months)) {
      const kept = this.#pass?.grids.keys() ?? [];
      this.#pass = this.#passOver([...new Set([...months, ...this.monthsAmong(asked), ...kept])]);
    }
    const { grids, clashes, problems: found } = this.#pass;
    const problems = new ProblemList();
    problems.addAll(found);
    problems.addAll(clashes.of(months));
    const { workspace } = this.#context;
    const gridOf = (month: Month) => grids.get(month) ?? new CellGrid(workspace, this.planned.scope.region);
    return { gridOf, problems };
  }
}
