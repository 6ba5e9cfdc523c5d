import type { Exact } from '../model/exact.ts';
import { placeOfCell } from '../model/month-cells.ts';
import type { MonthData } from '../model/observation.ts';
import { problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Workspace } from '../model/workspace.ts';
import { subtract } from '../numeric/exact.ts';
import { toSignificantText } from '../numeric/text.ts';
import { previousMonth } from '../workspace/month.ts';

/** A cell of the month that is computed. */
export interface ObservedCell {
  /** The indicator's. */
  readonly code: string;
  readonly region: number;
  readonly cell: number;
}

/** A parent's value, and what its children make instead. */
export interface Discrepancy {
  readonly value: Exact;
  readonly built: Exact;
  /** The rollup's name. */
  readonly method: string;
}

/** Reports what keeps a value from being known. */
export class ObservationProblems {
  readonly #workspace: Workspace;
  readonly #months: readonly MonthData[];
  readonly #problems: ProblemList;
  /** The cumulative figures that have been reported, as `file:line`. */
  readonly #reported: Set<string>;

  constructor(workspace: Workspace, data: MonthData, problems: ProblemList, reported: Set<string>) {
    this.#workspace = workspace;
    this.#months = [data, ...data.earlier];
    this.#problems = problems;
    this.#reported = reported;
  }

  #nameOf(region: number): string {
    return this.#workspace.regions.list[region]?.code ?? '';
  }

  /** A cumulative figure, so many months back, below the one of the month before. */
  fallen({ code, region, cell }: ObservedCell, back: number): void {
    const data = this.#months[back] as MonthData;
    const before = this.#months[back + 1] as MonthData;
    const at = placeOfCell(data, region, cell);
    const key = `${at.file}:${at.line}:${at.column}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    const last = placeOfCell(before, region, cell);
    const values = {
      code,
      region: this.#nameOf(region),
      month: data.month,
      value: data.raw.at(cell),
      previous: before.month,
      figure: before.raw.at(cell),
      place: `${last.file}:${last.line}:${last.column}`,
    };
    this.#problems.add(problem('fallen-cumulative', at, values));
  }

  /** A cumulative figure whose month before has none. */
  unknown({ code, region, cell }: ObservedCell, isRefused: boolean): void {
    const [data] = this.#months as [MonthData];
    const values = {
      code,
      region: this.#nameOf(region),
      month: data.month,
      previous: previousMonth(data.month) ?? '',
    };
    const found = isRefused ? 'missing-previous' : 'unknown-month-value';
    this.#problems.add(problem(found, placeOfCell(data, region, cell), values));
  }

  /** A missing value for which no earlier month has one either. */
  nothingToCarry({ code, region, cell }: ObservedCell): void {
    const [data] = this.#months as [MonthData];
    const months = `${this.#workspace.settings.carryForwardMonths}`;
    const values = { code, region: this.#nameOf(region), month: data.month, months };
    this.#problems.add(problem('nothing-to-carry', placeOfCell(data, region, cell), values));
  }

  /** A parent's value that is not what its children make. */
  difference({ code, region, cell }: ObservedCell, { value, built, method }: Discrepancy): void {
    const [data] = this.#months as [MonthData];
    const values = {
      code,
      region: this.#nameOf(region),
      month: data.month,
      value: toSignificantText(value),
      built: toSignificantText(built),
      method,
      difference: toSignificantText(subtract(value, built)),
    };
    this.#problems.add(problem('rollup-difference', placeOfCell(data, region, cell), values));
  }
}
