import type { Exact } from '../model/exact.ts';
import type { IndexNode, Indicator } from '../model/index-tree.ts';
import type { MissingMethod } from '../model/method.ts';
import { isDoubtful } from '../model/month-cells.ts';
import type { MonthData, Provenance, Status } from '../model/observation.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Workspace } from '../model/workspace.ts';
import { methods } from './methods/index.ts';
import { type MonthlyFinding, type MonthlyValue, monthlyValue } from './monthly-value.ts';
import { ObservationProblems, type ObservedCell } from './observation-problems.ts';

/** An indicator whose observed values are not simply those reported. */
interface ObservedIndicator {
  readonly leaf: number;
  readonly node: IndexNode;
  readonly isCumulative: boolean;
  readonly method: MissingMethod;
}

function observedIndicators({ tree }: Workspace): ObservedIndicator[] {
  const table: Readonly<Record<string, MissingMethod>> = methods.missing;
  return tree.leaves.flatMap((position, leaf) => {
    const node = tree.nodes[position] as IndexNode;
    const { isCumulative, missing } = node.indicator as Indicator;
    const method = table[missing];
    return method !== undefined && (isCumulative || method.carries) ? [{ leaf, node, isCumulative, method }] : [];
  });
}

function isValue(finding: MonthlyFinding): finding is MonthlyValue {
  return typeof finding === 'object';
}

/** The columns of one month while cumulative figures are split and values carried forward. */
class Observer {
  readonly #months: readonly MonthData[];
  readonly #most: number;
  readonly #width: number;
  readonly #problems: ObservationProblems;
  readonly #values: (Exact | undefined)[];
  readonly #statuses: (Status | '')[];
  readonly #provenance = new Map<number, Provenance>();

  constructor({ regions, settings }: Workspace, data: MonthData, problems: ObservationProblems) {
    this.#months = [data, ...data.earlier];
    this.#most = settings.carryForwardMonths;
    this.#width = regions.list.length;
    this.#problems = problems;
    this.#values = [...data.values];
    this.#statuses = [...data.statuses];
  }

  get data(): MonthData {
    const [data] = this.#months as [MonthData];
    return { ...data, values: this.#values, statuses: this.#statuses, provenance: this.#provenance };
  }

  #take({ value, previous }: MonthlyValue, back: number, { cell, region }: ObservedCell, origin: string): void {
    const { month, raw, files, lines } = this.#months[back] as MonthData;
    const file = files[region] as string;
    const line = lines[cell] as number;
    this.#values[cell] = value;
    this.#provenance.set(cell, { origin, month, raw: raw[cell] as string, file, line, previous });
  }

  /** How many months back the latest is that tells a value, or tells that it cannot; undefined where none does. */
  #latestBack({ cell }: ObservedCell, isCumulative: boolean): number | undefined {
    for (let back = 1; back <= this.#most && back < this.#months.length; back += 1) {
      const finding = monthlyValue(this.#months, back, cell, isCumulative);
      if (isValue(finding) || finding === 'fallen') return back;
    }
    return undefined;
  }

  /** Takes the value of the latest earlier month that has one. */
  #carry(at: ObservedCell, isCumulative: boolean): void {
    const back = this.#latestBack(at, isCumulative);
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
    this.#take(finding, back, at, 'carry-forward');
    this.#statuses[at.cell] = 'I';
  }

  /** The value of this month that a cell reports; undefined where it reports none. */
  #report(at: ObservedCell, { isCumulative, method }: ObservedIndicator): MonthlyFinding {
    const finding = monthlyValue(this.#months, 0, at.cell, isCumulative);
    if (finding === 'fallen') this.#problems.fallen(at, 0);
    else if (finding === 'unknown') {
      const before = this.#months[1];
      const isInDoubt = before !== undefined && isDoubtful(before, at.region, at.cell);
      if (!isInDoubt) this.#problems.unknown(at, method.refuses);
    } else if (isValue(finding) && finding.previous !== '') this.#take(finding, 0, at, 'reported');
    if (!isValue(finding)) this.#values[at.cell] = undefined;
    return finding;
  }

  observe(indicator: ObservedIndicator): void {
    const { leaf, node, isCumulative, method } = indicator;
    for (let region = 0; region < this.#width; region += 1) {
      const cell = leaf * this.#width + region;
      if (this.#statuses[cell] === 'M') continue;
      const at = { code: node.code, region, cell };
      const finding = this.#report(at, indicator);
      if (method.carries && !isValue(finding) && finding !== 'fallen') this.#carry(at, isCumulative);
    }
  }
}

/**
 * A month's values as they are of that month: cumulative figures less those of the month before, missing values carried
 * forward where their method says so. `reported` holds the faults of earlier months that another month has reported.
 */
export function observeMonth(
  workspace: Workspace,
  data: MonthData,
  problems: ProblemList,
  reported: Set<string> = new Set(),
): MonthData {
  const indicators = observedIndicators(workspace);
  if (indicators.length === 0) return data;
  const observer = new Observer(workspace, data, new ObservationProblems(workspace, data, problems, reported));
  for (const indicator of indicators) observer.observe(indicator);
  return observer.data;
}
