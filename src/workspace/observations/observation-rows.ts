import { ORIGIN_COLUMN, originText } from '../../model/imported-cells.ts';
import type { IndexNode, IndexTree } from '../../model/index-tree.ts';
import { FIGURE_COLUMNS, observationColumns, PATH_COLUMNS } from '../../model/input-tables/data.ts';
import { knownStatuses, type Status, statuses } from '../../model/observation.ts';
import { type Place, type Problem, problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { cellOf } from '../../model/region.ts';
import type { Month } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import { ByteKeys } from '../csv/byte-keys.ts';
import { columnRules } from '../csv/header.ts';
import { type ColumnRules, type Row, readTable } from '../csv/table.ts';
import { readRegionCell } from '../definition/read-coefficients.ts';
import { positionOf, positionOfName } from '../exact-name.ts';
import type { SourceText } from '../files/decode-source.ts';
import { isMissingText } from '../missing-text.ts';
import { isMonth } from '../month.ts';
import { namedHint } from '../named-hint.ts';
import { readNumber, shown } from '../number-cell.ts';
import { figureHint } from '../number-hint.ts';
import type { FileScope } from '../plan/observation-plan.ts';
import type { CellGrid, Observation, ShortFigure } from './cell-grid.ts';
import { areNumbersMarks, type KeyColumn, Report } from './report.ts';
import { WideCell } from './wide-cell.ts';
import { findLayout, isWideHeader, type WideLayout } from './wide-layout.ts';

/** By month, the line of the row that has taken a cell. */
export type MonthLines = ReadonlyMap<Month, number>;

/** The months of a file whose cells are wanted. */
export interface Target {
  /** Where their cells go. */
  readonly grids: ReadonlyMap<Month, CellGrid>;
  /** Called with a row without a month whose cell is taken in some months, and with the problem that this is in one. */
  readonly clashes: { add(firsts: MonthLines, problemOf: (first: number) => Problem): void };
}

/** The columns that a file has; what its path does not say a column must. */
function rulesFor({ region, month, year }: FileScope): ColumnRules {
  const said = { region, month: month ?? year };
  const required = PATH_COLUMNS.filter((column) => said[column] === undefined);
  return columnRules(observationColumns, { required, isImported: true });
}

/** The rules of a wide table: the keys that its rows need, and its columns of figures. */
function wideRules({ required, optional }: ColumnRules, { across, columns }: WideLayout): ColumnRules {
  const needed = required.filter((column) => column !== 'value' && column !== across);
  const others = optional.filter((column) => !FIGURE_COLUMNS.includes(column) && column !== across);
  return { required: needed, optional: [...others, ...columns], isImported: true };
}

const hintOf = (text: string) => figureHint(text, 'data');

const leafNodesOf = new WeakMap<IndexTree, readonly IndexNode[]>();

/** The nodes of the leaves, by leaf number; made once a tree. */
function leafNodes(tree: IndexTree): readonly IndexNode[] {
  const nodes = leafNodesOf.get(tree) ?? tree.leaves.map((position) => tree.nodes[position] as IndexNode);
  leafNodesOf.set(tree, nodes);
  return nodes;
}

/** Where the value of a row stands, and the cell that it was imported from. */
function placeOfValue(row: Row): Place {
  return { ...row.place('value'), imported: originText(row.cell(ORIGIN_COLUMN)) };
}

/** Reads the rows of one file of observations; the rows of other months are checked but not kept. */
export class ObservationRows {
  readonly #workspace: Workspace;
  readonly #leaves: ReadonlyMap<string, number>;
  readonly #problems: ProblemList;
  readonly #scope: FileScope;
  readonly #target: Target;
  readonly #wanted: readonly Month[];
  /** Lines of the cells of other months, to see duplicates there too. */
  readonly #others = new Map<Month, Map<number, number>>();
  /** The keys that rows have had so far, and nothing was wrong with: what their bytes lead to. */
  readonly #keys = { region: new ByteKeys(), indicator: new ByteKeys(), month: new ByteKeys() };
  readonly #monthLists: (readonly Month[])[] = [];
  readonly #hasShortFigures: boolean;
  /** The months that rows name. */
  readonly months = new Set<Month>();
  /** Whether some row names none and is of all that its file is of. */
  hasUnnamed = false;

  constructor(
    workspace: Workspace,
    leaves: ReadonlyMap<string, number>,
    scope: FileScope,
    target: Target,
    problems: ProblemList,
  ) {
    this.#workspace = workspace;
    this.#leaves = leaves;
    this.#scope = scope;
    this.#target = target;
    this.#wanted = [...target.grids.keys()];
    this.#problems = problems;
    this.#hasShortFigures = !areNumbersMarks(workspace.settings.missingValues);
  }

  /** The position of a region or an indicator by code or exact name. */
  readonly #resolve = {
    indicator: (text: string) => this.#leafOf(text),
    region: (text: string) => {
      const { byCode, list } = this.#workspace.regions;
      return positionOf(text, byCode, list);
    },
  };

  #leafOf(text: string): number | undefined {
    return this.#leaves.get(text) ?? positionOfName(text, leafNodes(this.#workspace.tree));
  }

  /**
   * Reads a long table, or a wide one where its header names indicators or regions.
   * @returns whether its rows could be passed over.
   */
  read(source: SourceText): boolean {
    const layout = findLayout(source.text, this.#resolve);
    if (layout === undefined) {
      const long = rulesFor(this.#scope);
      const isOtherHeader = (cells: readonly string[]) => isWideHeader(cells, long.required, this.#resolve);
      const rules = { ...long, isOtherHeader };
      let report: Report | undefined;
      const read = readTable(source, rules, this.#problems, (row) => {
        report ??= new Report(row);
        this.#readRow(report);
      });
      return read !== undefined;
    }
    if (layout.unknown.length > 0) {
      this.#reportUnknown(source.path, layout);
      return false;
    }
    const { across, columns } = layout;
    const rules = wideRules(rulesFor(this.#scope), layout);
    let reports: readonly Report[] | undefined;
    const read = readTable(source, rules, this.#problems, (row) => {
      reports ??= columns.map((header) => new Report(new WideCell(row, across, header)));
      for (const report of reports) this.#readRow(report);
    });
    return read !== undefined;
  }

  #reportUnknown(path: string, { across, unknown }: WideLayout): void {
    const { indicators, regions } = this.#workspace.settings.paths;
    const file = across === 'indicator' ? indicators : regions;
    const columns = unknown.map((header) => `"${shown(header)}"`);
    this.#problems.add(problem('unknown-wide-column', startOf(path), { columns, file }));
  }

  /** What a key leads to: told by its bytes where it stood in a row before, else found by its text. */
  #find(column: KeyColumn, { row, keys, told }: Report, find: (row: Row) => number | undefined): number | undefined {
    const field = keys[column];
    const known = field < 0 ? told[column] : this.#keys[column].find(row.fields, field);
    if (known !== undefined && known >= 0) return known;
    const found = find(row);
    if (found !== undefined && field < 0) told[column] = found;
    else if (found !== undefined && row.fields.isFilled(field)) this.#keys[column].add(row.cell(column), found);
    return found;
  }

  #region(row: Row): number | undefined {
    const { region } = this.#scope;
    const code = row.cell('region');
    if (region === undefined) {
      return readRegionCell(
        row,
        { regions: this.#workspace.regions, file: this.#workspace.settings.paths.regions },
        this.#problems,
      );
    }
    const expected = this.#workspace.regions.list[region]?.code ?? '';
    if (code === '' || code === expected || this.#resolve.region(code) === region) return region;
    this.#problems.add(problem('other-region', row.place('region'), { region: shown(code), expected }));
    return undefined;
  }

  /** The months a row holds for: its own, or every wanted one where it names none; none where that is at fault. */
  #months(report: Report): readonly Month[] {
    const { row, keys } = report;
    const { month, year } = this.#scope;
    if (!row.fields.isFilled(keys.month) && (month !== undefined || year !== undefined)) {
      this.hasUnnamed = true;
      return this.#wanted;
    }
    return this.#monthLists[this.#find('month', report, (each) => this.#namedMonth(each)) ?? -1] ?? [];
  }

  /** The position of the list of the month that a row names; undefined where that is at fault. */
  #namedMonth(row: Row): number | undefined {
    const text = row.cell('month');
    if (!isMonth(text)) {
      this.#problems.add(problem('bad-month', row.place('month'), { value: shown(text) }));
      return undefined;
    }
    this.months.add(text);
    const expected = this.#scope.month ?? this.#scope.year;
    if (expected === undefined || text.startsWith(expected)) return this.#monthLists.push([text]) - 1;
    this.#problems.add(problem('other-month', row.place('month'), { month: text, expected }));
    return undefined;
  }

  #leaf(row: Row): number | undefined {
    const code = row.cell('indicator');
    const leaf = this.#leafOf(code);
    if (leaf !== undefined) return leaf;
    const { tree, settings } = this.#workspace;
    const position = tree.byCode.get(code);
    // Its row in the definition is at fault and reported there: neither a group nor in its place.
    if (position !== undefined && !tree.nodes[position]?.children.length) return undefined;
    const at = row.place('indicator');
    if (code === '') this.#problems.add(problem('blank-cell', at, { column: 'indicator' }));
    else if (position !== undefined) this.#problems.add(problem('not-an-indicator', at, { code }));
    else {
      const hint = namedHint(code, () => tree.leaves.flatMap((position) => tree.nodes[position] ?? []));
      const values = { code: shown(code), indicators: settings.paths.indicators, hint };
      this.#problems.add(problem('unknown-indicator', at, values));
    }
    return undefined;
  }

  #status(row: Row): Status | '' | undefined {
    const text = row.cell('status');
    if (text === '' || Object.hasOwn(statuses, text)) return text as Status | '';
    const values = { value: shown(text), column: 'status', known: knownStatuses };
    this.#problems.add(problem('unknown-value', row.place('status'), values));
    return undefined;
  }

  /** What the row reports; undefined when its status cannot be read, since all else hangs on it. */
  #observation(row: Row): Observation | undefined {
    const written = row.cell('value');
    const isMissing = isMissingText(written, this.#workspace.settings.missingValues);
    const raw = isMissing ? '' : written;
    const stated = this.#status(row);
    const status = isMissing && stated !== undefined && stated !== 'M' ? 'L' : stated;
    const value = raw === '' ? undefined : readNumber(raw, () => placeOfValue(row), this.#problems, hintOf);
    if (status === undefined) return undefined;
    const origin = row.cell(ORIGIN_COLUMN);
    if (raw === '' || (status !== 'M' && status !== 'L')) return { value, raw, status, origin };
    const code = status === 'M' ? 'value-beside-status' : 'ignored-value';
    this.#problems.add(problem(code, placeOfValue(row), { value: shown(raw) }));
    return { value: undefined, raw, status, origin };
  }

  #readRow(report: Report): void {
    const { row } = report;
    const months = this.#months(report);
    const region = this.#find('region', report, (each) => this.#region(each));
    const leaf = this.#find('indicator', report, (each) => this.#leaf(each));
    const observation = (this.#hasShortFigures ? report.short : undefined) ?? this.#observation(row);
    if (region === undefined || leaf === undefined) return;
    let firsts: Map<Month, number> | undefined;
    for (const month of months) {
      const first = this.#keep(month, leaf, region, row, observation);
      if (first !== undefined) firsts = (firsts ?? new Map<Month, number>()).set(month, first);
    }
    if (firsts !== undefined) this.#reportDuplicate(row, region, firsts);
  }

  /** Puts an observation into its cell, or gives the line of the row that has taken it. */
  #keep(
    month: Month,
    leaf: number,
    region: number,
    row: Row,
    observation: Observation | ShortFigure | undefined,
  ): number | undefined {
    const grid = this.#target.grids.get(month);
    const isRead = observation !== undefined;
    if (grid === undefined) return this.#pass(month, cellOf(this.#workspace.regions, leaf, region), row.line, isRead);
    const cell = grid.cellOf(leaf, region);
    if (grid.lines[cell] !== 0) return grid.lines[cell];
    if (!isRead) return undefined;
    if ('figure' in observation) grid.setShort(cell, observation, row.place('value'));
    else grid.set(cell, observation, row.place('value'));
    return undefined;
  }

  /** The same of a month that is not wanted: rows of it are checked, too. */
  #pass(month: Month, cell: number, line: number, isRead: boolean): number | undefined {
    const lines = this.#others.get(month) ?? new Map<number, number>();
    this.#others.set(month, lines);
    const first = lines.get(cell);
    if (first === undefined && isRead) lines.set(cell, line);
    return first;
  }

  #reportDuplicate(row: Row, region: number, firsts: MonthLines): void {
    const named = { region: this.#workspace.regions.list[region]?.code ?? '', code: row.cell('indicator') };
    const at = row.place('indicator');
    const problemOf = (first: number) => problem('duplicate-observation', at, { ...named, first: `${first}` });
    if (row.cell('month') === '') this.#target.clashes.add(firsts, problemOf);
    else for (const first of firsts.values()) this.#problems.add(problemOf(first));
  }
}
