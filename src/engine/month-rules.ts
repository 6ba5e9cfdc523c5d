import { type Indicator, leafNode } from '../model/index-tree.ts';
import { namedLabelsOf } from '../model/label.ts';
import type { MethodTable } from '../model/method.ts';
import { isBlankCell, isRolledUp, isSurelyBlank, placeOfCell } from '../model/month-cells.ts';
import { type CoefficientRow, type MonthData, rowInForce } from '../model/observation.ts';
import { problem, startOf } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { cellOf } from '../model/region.ts';
import { type RegionHierarchy, regionHierarchy } from '../model/region-hierarchy.ts';
import type { Workspace } from '../model/workspace.ts';

interface CheckedIndicator {
  readonly code: string;
  readonly indicator: Indicator;
  /** Where its cells begin. */
  readonly from: number;
  readonly refuses: boolean;
  /** Whether a cell that has a value must come to an adjusted one. */
  readonly mustHaveValues: boolean;
}

class MonthRules {
  readonly #workspace: Workspace;
  readonly #data: MonthData;
  readonly #problems: ProblemList;
  /** The row in force of each region. */
  readonly #inForce: readonly (CoefficientRow | undefined)[];
  readonly #hierarchy: RegionHierarchy;
  /** Adjusters of which every region has a coefficient in force, or some have none. */
  readonly #complete = new Map<string, boolean>();
  /** Region and adjuster whose coefficient is reported as not in force already. */
  readonly #reported = new Set<string>();

  constructor(workspace: Workspace, data: MonthData, problems: ProblemList) {
    this.#workspace = workspace;
    this.#data = data;
    this.#problems = problems;
    this.#hierarchy = regionHierarchy(workspace.regions);
    this.#inForce = workspace.coefficients.map((rows) => rowInForce(rows, data.month));
  }

  #nameOf(region: number): string {
    return this.#workspace.regions.list[region]?.code ?? '';
  }

  #reportNotInForce(region: number, adjuster: string): void {
    const key = `${region}/${adjuster}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    const rows = this.#workspace.coefficients[region] ?? [];
    const at = rows.at(-1)?.place('from') ?? startOf(this.#workspace.settings.paths.coefficients);
    const named = namedLabelsOf(this.#workspace, adjuster);
    const values = { adjuster: named, region: this.#nameOf(region), month: this.#data.month };
    this.#problems.add(problem('no-coefficient', at, values));
  }

  /** The regions whose missing coefficient leaves a region without one: itself, or the children that it sums. */
  #lacking(region: number, adjuster: string, rollsUp: boolean): readonly number[] {
    if (this.#inForce[region]?.values.has(adjuster)) return [];
    const children = rollsUp ? (this.#hierarchy.children[region] ?? []) : [];
    return children.length === 0 ? [region] : children.flatMap((child) => this.#lacking(child, adjuster, true));
  }

  /** Whether every region has a coefficient. */
  #isComplete(adjuster: string): boolean {
    const isComplete = this.#complete.get(adjuster) ?? this.#inForce.every((row) => row?.values.has(adjuster));
    this.#complete.set(adjuster, isComplete);
    return isComplete;
  }

  #refuseMissing({ code }: CheckedIndicator, region: number, cell: number): void {
    if (!isSurelyBlank(this.#data, region, cell)) return;
    const at = placeOfCell(this.#data, region, cell);
    this.#problems.add(problem('missing-value', at, { code, region: this.#nameOf(region), month: this.#data.month }));
  }

  #checkCoefficient({ code, indicator, mustHaveValues }: CheckedIndicator, region: number, adjuster: string): void {
    if (this.#isComplete(adjuster)) return;
    for (const lacking of this.#lacking(region, adjuster, indicator.rollup !== undefined)) {
      const row = this.#inForce[lacking];
      if (row === undefined) this.#reportNotInForce(lacking, adjuster);
      else if (mustHaveValues) {
        const named = { adjuster: namedLabelsOf(this.#workspace, adjuster), region: this.#nameOf(lacking) };
        const values = { ...named, month: this.#data.month, code, missing: indicator.missing };
        this.#problems.add(problem('blank-coefficient', row.place(adjuster), values));
      }
    }
  }

  /** Checks the cell of a parent whose children make its value, and have not made it: what they weigh by may be lacking. */
  #checkMade(checked: CheckedIndicator, children: readonly number[]): void {
    const { indicator, from } = checked;
    const applicable = children.filter((child) => this.#data.statuses[from + child] !== 'M');
    if (indicator.rollupBy === undefined) return;
    if (applicable.some((child) => !this.#data.values.has(from + child))) return;
    for (const child of applicable) this.#checkCoefficient(checked, child, indicator.rollupBy);
  }

  #checkCell(checked: CheckedIndicator, region: number): void {
    const { indicator, from, refuses, mustHaveValues } = checked;
    const cell = from + region;
    const isThere = this.#data.values.has(cell);
    const isReadable = isThere || isBlankCell(this.#data, cell);
    const { adjustBy, rollup } = indicator;
    if (adjustBy !== undefined && (isThere || (mustHaveValues && !isReadable))) {
      this.#checkCoefficient(checked, region, adjustBy);
    }
    if (isThere) return;
    const children = rollup === undefined ? [] : (this.#hierarchy.children[region] ?? []);
    if (isRolledUp(this.#data, children, from)) this.#checkMade(checked, children);
    else if (refuses && isReadable) this.#refuseMissing(checked, region, cell);
  }

  checkIndicator(checked: CheckedIndicator): void {
    const { statuses } = this.#data;
    for (let region = 0; region < this.#workspace.regions.list.length; region += 1) {
      if (statuses[checked.from + region] !== 'M') this.#checkCell(checked, region);
    }
  }
}

/** Checks a month's observed cells against the coefficients in force and the "missing" methods. */
export function checkMonth(workspace: Workspace, methods: MethodTable, data: MonthData, problems: ProblemList): void {
  const rules = new MonthRules(workspace, data, problems);
  for (const leaf of workspace.tree.leaves.keys()) {
    const { code, indicator } = leafNode(workspace.tree, leaf);
    const { refuses = false, carries = false } = methods.missing[indicator.missing] ?? {};
    const from = cellOf(workspace.regions, leaf);
    rules.checkIndicator({ code, indicator, from, refuses, mustHaveValues: refuses || carries });
  }
}
