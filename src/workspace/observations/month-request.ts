import type { MonthData } from '../../model/observation.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import type { InputFile, Workspace } from '../../model/workspace.ts';
import { CellGrid } from './cell-grid.ts';
import type { FileReading, ObservationFile } from './observation-file.ts';

/** What a file holds: the rows of some regions for some months. */
interface Covering {
  readonly path: string;
  /** undefined where it holds rows of all regions. */
  readonly region: number | undefined;
  readonly months: readonly Month[];
  readonly gridOf: FileReading['gridOf'];
  /** Whether every row was readable: where one was refused, an absent one tells nothing. */
  readonly isWhole: boolean;
}

/** Gathers what files hold of one month, and of those before it that it may need. */
export class MonthRequest {
  readonly #workspace: Workspace;
  /** The month that is computed, and those before it that may be needed. */
  readonly #wanted: readonly Month[];
  /** The months that the run will ask for. */
  readonly #asked: readonly Month[];
  readonly #problems: ProblemList;
  /** Paths whose rows an earlier request has reported on. */
  readonly #reported: Set<string>;
  readonly #coverings = new Map<string, Covering>();
  readonly inputs: InputFile[] = [];

  constructor(
    workspace: Workspace,
    { wanted, asked }: { readonly wanted: readonly Month[]; readonly asked: readonly Month[] },
    problems: ProblemList,
    reported: Set<string>,
  ) {
    this.#workspace = workspace;
    this.#wanted = wanted;
    this.#asked = asked;
    this.#problems = problems;
    this.#reported = reported;
  }

  /** Takes in what a file holds, unless that is done already. */
  read(file: ObservationFile): void {
    const { path, scope } = file.planned;
    if (this.#coverings.has(path)) return;
    const months = file.monthsAmong(this.#wanted);
    const { gridOf, problems: found } = file.read(months, this.#asked);
    if (file.input !== undefined) this.inputs.push(file.input);
    const isWhole = found.errorCount === 0;
    this.#coverings.set(path, { path, region: scope.region, months, gridOf, isWhole });
    if (!this.#reported.has(path)) this.#problems.addAll(found);
    this.#reported.add(path);
  }

  /** What the files taken in so far hold of a month. */
  month(month: Month): MonthData {
    const { list } = this.#workspace.regions;
    const files = new Array<string>(list.length).fill('');
    const unread = new Set<number>();
    let whole: CellGrid | undefined;
    const byRegion = new CellGrid(this.#workspace);
    for (const { path, region, months, gridOf, isWhole } of this.#coverings.values()) {
      if (!months.includes(month)) continue;
      if (region === undefined) whole = gridOf(month);
      else byRegion.take(gridOf(month));
      for (const each of region === undefined ? list.keys() : [region]) {
        files[each] = path;
        if (!isWhole) unread.add(each);
      }
    }
    return (whole ?? byRegion).data(month, { files, unread });
  }
}
