import { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import type { InputFile, Workspace } from '../../model/workspace.ts';
import { placeholdersOf } from '../files/path-template.ts';
import { SourceReader } from '../files/source-reader.ts';
import { CellGrid } from './cell-grid.ts';
import type { ObservationFile } from './observation-files.ts';
import { type FileScope, ObservationRows } from './observation-rows.ts';

/** What a file that was read holds: the rows of some regions for some months. */
interface Covering {
  readonly path: string;
  readonly regions: readonly number[];
  readonly months: readonly Month[];
  /** Whether every row was readable: where one was refused, an absent one tells nothing. */
  readonly isWhole: boolean;
}

/** Reads files of observations, each once, for as many of the wanted months as it holds. */
export class ObservationReader {
  readonly #workspace: Workspace;
  /** The month that is computed, and those before it that may be needed. */
  readonly #wanted: readonly Month[];
  readonly #problems: ProblemList;
  /** Paths whose rows an earlier call has reported on. */
  readonly #reported: Set<string>;
  readonly #leaves: ReadonlyMap<string, number>;
  readonly #source: SourceReader;
  readonly #grids = new Map<Month, CellGrid>();
  readonly #coverings: Covering[] = [];
  readonly #read = new Set<string>();
  readonly inputs: InputFile[] = [];

  constructor(workspace: Workspace, wanted: readonly Month[], problems: ProblemList, reported: Set<string>) {
    const { tree } = workspace;
    this.#workspace = workspace;
    this.#wanted = wanted;
    this.#problems = problems;
    this.#reported = reported;
    this.#leaves = new Map(tree.leaves.map((node, leaf) => [tree.nodes[node]?.code ?? '', leaf]));
    this.#source = SourceReader.ofTables(workspace);
  }

  /** What is said of a file of a month before its rows are read. */
  #scopeOf(month: Month, region: number | undefined): FileScope {
    const placeholders = placeholdersOf(this.#workspace.settings.paths.observations);
    return {
      region,
      month: placeholders.includes('month') ? month : undefined,
      year: placeholders.includes('year') ? month.slice(0, 4) : undefined,
    };
  }

  #gridOf(month: Month): CellGrid {
    const grid = this.#grids.get(month) ?? new CellGrid(this.#workspace);
    this.#grids.set(month, grid);
    return grid;
  }

  #readRows(path: string, scope: FileScope, months: readonly Month[], found: ProblemList): void {
    const source = this.#source.read(path, 'observations', 'indicator,value', found);
    if (source === undefined) return;
    this.inputs.push(source.input);
    const gridOf = (month: Month) => (months.includes(month) ? this.#gridOf(month) : undefined);
    new ObservationRows(this.#workspace, this.#leaves, scope, { months, gridOf }, found).read(source);
  }

  /** Reads a file of a month, unless it was read for another month already. */
  read({ path, region }: ObservationFile, month: Month): void {
    if (this.#read.has(path)) return;
    this.#read.add(path);
    const scope = this.#scopeOf(month, region);
    const named = scope.month ?? scope.year ?? '';
    const months = this.#wanted.filter((wanted) => wanted.startsWith(named));
    const found = new ProblemList();
    this.#readRows(path, scope, months, found);
    const regions = region === undefined ? [...this.#workspace.regions.list.keys()] : [region];
    this.#coverings.push({ path, regions, months, isWhole: found.errorCount === 0 });
    if (!this.#reported.has(path)) this.#problems.addAll(found);
    this.#reported.add(path);
  }

  /** What the files read so far hold of a month. */
  month(month: Month): CellGrid {
    const grid = this.#gridOf(month);
    for (const { path, regions, months, isWhole } of this.#coverings) {
      if (!months.includes(month)) continue;
      for (const region of regions) grid.cover(region, path, isWhole);
    }
    return grid;
  }
}
