import type { MonthData } from '../../model/observation.ts';
import { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import type { InputFile, Workspace } from '../../model/workspace.ts';
import { placeholdersOf } from '../files/path-template.ts';
import { SourceReader } from '../files/source-reader.ts';
import { CellGrid } from './cell-grid.ts';
import { type ObservationFile, observationFiles, reportNoData } from './observation-files.ts';
import { type FileScope, ObservationRows } from './observation-rows.ts';

/** A month's observations and the files they were read from. */
export interface ReadMonth {
  readonly data: MonthData;
  readonly inputs: readonly InputFile[];
}

/** What is said of a file before its rows are read. */
function scopeOf(workspace: Workspace, month: Month, region: number | undefined): FileScope {
  const placeholders = placeholdersOf(workspace.settings.paths.observations);
  return {
    region,
    month: placeholders.includes('month') ? month : undefined,
    year: placeholders.includes('year') ? month.slice(0, 4) : undefined,
  };
}

class MonthReader {
  readonly #workspace: Workspace;
  readonly #month: Month;
  readonly #problems: ProblemList;
  readonly #leaves: ReadonlyMap<string, number>;
  readonly #reader: SourceReader;
  readonly grid: CellGrid;
  readonly inputs: InputFile[] = [];
  /** Regions of which a row may be missing that was meant: at first all. */
  readonly unread: Set<number>;

  constructor(workspace: Workspace, month: Month, problems: ProblemList) {
    const { root, tree } = workspace;
    this.#workspace = workspace;
    this.#month = month;
    this.#problems = problems;
    this.#leaves = new Map(tree.leaves.map((node, leaf) => [tree.nodes[node]?.code ?? '', leaf]));
    this.#reader = new SourceReader(root);
    this.grid = new CellGrid(workspace);
    this.unread = new Set(workspace.regions.list.keys());
  }

  #readRows(path: string, region: number | undefined, found: ProblemList): void {
    const source = this.#reader.read(path, 'observations', 'indicator,value', found);
    if (source === undefined) return;
    this.inputs.push(source.input);
    const scope = scopeOf(this.#workspace, this.#month, region);
    const target = { month: this.#month, grid: this.grid };
    new ObservationRows(this.#workspace, this.#leaves, scope, target, found).read(source);
  }

  read({ path, region }: ObservationFile, checked: Set<string>): void {
    const covered = region === undefined ? this.#workspace.regions.list.keys() : [region];
    const found = new ProblemList();
    this.#readRows(path, region, found);
    for (const position of covered) {
      this.grid.setFile(position, path);
      if (found.errorCount === 0) this.unread.delete(position);
    }
    if (!checked.has(path)) this.#problems.addAll(found);
    checked.add(path);
  }
}

/** Whether files serve all months together, so that a month may have no rows although its file exists. */
function servesAllMonths({ settings }: Workspace): boolean {
  return !placeholdersOf(settings.paths.observations).some((name) => name === 'month' || name === 'year');
}

/**
 * Reads one month's observations; what is wrong with the files and their rows goes to the list. `checked` holds the
 * paths whose rows an earlier call has reported on, as when one file serves several months.
 */
export function readMonth(
  workspace: Workspace,
  month: Month,
  problems: ProblemList,
  checked: Set<string> = new Set(),
): ReadMonth {
  const reader = new MonthReader(workspace, month, problems);
  const files = observationFiles(workspace, month, problems);
  for (const file of files) reader.read(file, checked);
  const { grid, inputs, unread } = reader;
  const isEmpty = unread.size < workspace.regions.list.length && !grid.lines.some((line) => line > 0);
  const lacksData = isEmpty && servesAllMonths(workspace);
  if (lacksData) reportNoData(workspace, month, files[0]?.path, problems);
  // Of a month that is refused as a whole no single cell is held to be blank.
  const data = grid.data(month, lacksData ? new Set(workspace.regions.list.keys()) : unread);
  return { data, inputs };
}
