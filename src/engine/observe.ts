import type { Exact } from '../model/exact.ts';
import type { RollupMethod } from '../model/method.ts';
import { isDoubtful } from '../model/month-cells.ts';
import type { MonthData, Origin, Provenance, Status } from '../model/observation.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { cellOf, type Regions } from '../model/region.ts';
import { type RegionHierarchy, regionHierarchy } from '../model/region-hierarchy.ts';
import type { Workspace } from '../model/workspace.ts';
import { compareSnapped } from '../numeric/order.ts';
import { isValue, latestTelling, type MonthlyFinding, type MonthlyValue, monthlyValue } from './monthly-value.ts';
import { ObservationProblems, type ObservedCell } from './observation-problems.ts';
import { type ObservedIndicator, observedIndicators } from './observed-indicator.ts';
import { type Children, rollUp, weakestStatus } from './roll-up.ts';

/** One indicator's cells of one month while its values become those of the month. */
class Observer {
  readonly #months: readonly MonthData[];
  readonly #most: number;
  readonly #regions: Regions;
  readonly #hierarchy: RegionHierarchy;
  readonly #problems: ObservationProblems;
  /** The values that are not simply those reported. */
  readonly #made = new Map<number, Exact | undefined>();
  readonly #statuses: (Status | '')[];
  readonly #provenance = new Map<number, Provenance>();
  /** The cells whose value is reported, or made of such alone. */
  readonly #reported = new Set<number>();

  constructor({ regions, settings }: Workspace, data: MonthData, problems: ObservationProblems) {
    this.#months = [data, ...data.earlier];
    this.#most = settings.carryForwardMonths;
    this.#regions = regions;
    this.#hierarchy = regionHierarchy(regions);
    this.#problems = problems;
    this.#statuses = [...data.statuses];
  }

  get #now(): MonthData {
    return this.#months[0] as MonthData;
  }

  get data(): MonthData {
    return {
      ...this.#now,
      values: this.#now.values.with(this.#made),
      statuses: this.#statuses,
      provenance: this.#provenance,
    };
  }

  #valueOf(cell: number): Exact | undefined {
    return this.#made.has(cell) ? this.#made.get(cell) : this.#now.values.at(cell);
  }

  #take({ value, previous }: MonthlyValue, back: number, { cell, region }: ObservedCell, origin: Origin): void {
    const { month, raw, files, lines, columns, imported } = this.#months[back] as MonthData;
    const place = { file: files[region] as string, line: lines[cell] as number, column: columns[cell] as number };
    const from = { raw: raw.at(cell), imported: imported.of(cell), previous };
    this.#made.set(cell, value);
    this.#provenance.set(cell, { origin, month, ...place, ...from });
  }

  /** The value of this month that a cell reports; `isMade`: without one it is made of those of the region's children. */
  #report(at: ObservedCell, { isCumulative, method }: ObservedIndicator, isMade: boolean): MonthlyFinding {
    const finding = monthlyValue(this.#months, 0, at.cell, isCumulative);
    if (isValue(finding)) {
      if (finding.previous !== '') this.#take(finding, 0, at, 'reported');
      return finding;
    }
    if (this.#now.values.has(at.cell)) this.#made.set(at.cell, undefined);
    if (finding === 'fallen') this.#problems.fallen(at, 0);
    else if (finding === 'unknown') this.#reportUnknown(at, method.refuses && !isMade);
    return finding;
  }

  /** Without the figure of the month before a cumulative one counts as missing, unless that is refused. */
  #reportUnknown(at: ObservedCell, isRefused: boolean): void {
    const before = this.#months[1];
    if (before !== undefined && isDoubtful(before, at.region, at.cell)) return;
    this.#problems.unknown(at, isRefused);
    if (!isRefused) this.#statuses[at.cell] = 'L';
  }

  /** Takes the value of the latest earlier month that has one. */
  #carry(at: ObservedCell, { isCumulative, missing }: ObservedIndicator): void {
    const back = latestTelling(this.#months, this.#most, at.cell, isCumulative);
    if (back === undefined) {
      const isInDoubt = this.#months.some((data) => isDoubtful(data, at.region, at.cell));
      if (!isInDoubt) this.#problems.nothingToCarry(at);
      return;
    }
    const finding = monthlyValue(this.#months, back, at.cell, isCumulative);
    if (!isValue(finding)) {
      this.#problems.fallen(at, back);
      return;
    }
    this.#take(finding, back, at, missing);
    this.#statuses[at.cell] = 'I';
  }

  /** A region's children to which the indicator applies. */
  #childrenOf(region: number, { leaf, weights }: ObservedIndicator): Children {
    const from = cellOf(this.#regions, leaf);
    const all = this.#hierarchy.children[region] as readonly number[];
    const regions = all.filter((child) => this.#statuses[from + child] !== 'M');
    return {
      values: regions.map((child) => this.#valueOf(from + child)),
      statuses: regions.map((child) => this.#statuses[from + child] ?? ''),
      weights: weights && regions.map((child) => weights[child]),
      areReported: regions.every((child) => this.#reported.has(from + child)),
    };
  }

  /** Makes a parent's value of its children's. */
  #rollUp({ region, cell }: ObservedCell, children: Children, rollup: RollupMethod): void {
    const value = rollUp(children, rollup);
    if (value === undefined) return;
    const { month, raw, files, lines, columns, imported } = this.#now;
    const line = lines[cell] as number;
    const place = { file: line > 0 ? (files[region] as string) : '', line, column: columns[cell] as number };
    this.#made.set(cell, value);
    this.#statuses[cell] = weakestStatus(children);
    const from = { raw: raw.at(cell), imported: imported.of(cell), previous: '' };
    this.#provenance.set(cell, { origin: 'rollup', month, ...place, ...from });
    if (children.areReported) this.#reported.add(cell);
  }

  /** Compares what a parent reports with what its children make, where all of that is reported. */
  #reconcile(at: ObservedCell, value: Exact, children: Children, { name, rollup }: ObservedIndicator): void {
    const built = children.areReported && rollup !== undefined ? rollUp(children, rollup) : undefined;
    if (built === undefined || compareSnapped(value, built) === 0) return;
    this.#problems.difference(at, { value, built, method: name });
  }

  #observeCell(at: ObservedCell, indicator: ObservedIndicator): void {
    const { rollup, method } = indicator;
    const children = this.#childrenOf(at.region, indicator);
    const isMade = rollup !== undefined && children.values.length > 0;
    const finding = this.#report(at, indicator, isMade);
    if (finding === 'fallen') return;
    if (isValue(finding)) {
      this.#reported.add(at.cell);
      this.#reconcile(at, finding.value, children, indicator);
    } else if (isMade) this.#rollUp(at, children, rollup);
    else if (method.carries) this.#carry(at, indicator);
  }

  /** Observes an indicator's cells, children before their parents. */
  observe(indicator: ObservedIndicator): void {
    for (const region of [...this.#hierarchy.topDown].reverse()) {
      const cell = cellOf(this.#regions, indicator.leaf, region);
      if (this.#statuses[cell] !== 'M') this.#observeCell({ code: indicator.code, region, cell }, indicator);
    }
  }
}

/**
 * A month's values as they are of that month: cumulative figures less those of the month before, parents' missing values
 * made of their children's, values carried forward where "missing" says so. `reported` holds the faults of earlier
 * months that another month has reported.
 */
export function observeMonth(
  workspace: Workspace,
  data: MonthData,
  problems: ProblemList,
  reported: Set<string> = new Set(),
): MonthData {
  const indicators = observedIndicators(workspace, data.month);
  if (indicators.length === 0) return data;
  const observer = new Observer(workspace, data, new ObservationProblems(workspace, data, problems, reported));
  for (const indicator of indicators) observer.observe(indicator);
  return observer.data;
}
