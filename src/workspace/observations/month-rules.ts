import { rowInForce } from '../../model/coefficient-in-force.ts';
import type { Indicator } from '../../model/index-tree.ts';
import type { MethodTable, MissingMethod } from '../../model/method.ts';
import { isBlankCell, isSurelyBlank, placeOfCell } from '../../model/month-cells.ts';
import type { CoefficientRow, MonthData } from '../../model/observation.ts';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Workspace } from '../../model/workspace.ts';

class MonthRules {
  readonly #workspace: Workspace;
  readonly #data: MonthData;
  readonly #problems: ProblemList;
  /** The row in force of each region. */
  readonly #inForce: readonly (CoefficientRow | undefined)[];
  /** Region and adjuster whose coefficient is reported as not in force already. */
  readonly #reported = new Set<string>();

  constructor(workspace: Workspace, data: MonthData, problems: ProblemList) {
    this.#workspace = workspace;
    this.#data = data;
    this.#problems = problems;
    this.#inForce = workspace.coefficients.map((rows) => rowInForce(rows, data.month));
  }

  #checkInForce(region: number, adjuster: string): void {
    if (this.#inForce[region] !== undefined) return;
    const key = `${region}/${adjuster}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    const rows = this.#workspace.coefficients[region] ?? [];
    const at = rows.at(-1)?.place('from') ?? startOf(this.#workspace.settings.paths.coefficients);
    const code = this.#workspace.regions.list[region]?.code ?? '';
    this.#problems.add(problem('no-coefficient', at, { adjuster, region: code, month: this.#data.month }));
  }

  #refuseMissing(code: string, region: number, cell: number): void {
    if (!isSurelyBlank(this.#data, region, cell)) return;
    const at = placeOfCell(this.#data, region, cell);
    const name = this.#workspace.regions.list[region]?.code ?? '';
    this.#problems.add(problem('missing-value', at, { code, region: name, month: this.#data.month }));
  }

  #refuseBlankCoefficient(code: string, { adjustBy, missing }: Indicator, region: number): void {
    const row = this.#inForce[region];
    if (adjustBy === undefined || row === undefined || row.values.has(adjustBy)) return;
    const named = { adjuster: adjustBy, region: this.#workspace.regions.list[region]?.code ?? '' };
    const values = { ...named, month: this.#data.month, code, missing };
    this.#problems.add(problem('blank-coefficient', row.place(adjustBy), values));
  }

  checkIndicator(leaf: number, code: string, indicator: Indicator, method: MissingMethod | undefined): void {
    const { values, statuses } = this.#data;
    const { adjustBy } = indicator;
    const mustHaveValues = method !== undefined && (method.refuses || method.carries);
    const width = this.#workspace.regions.list.length;
    for (let region = 0; region < width; region += 1) {
      const cell = leaf * width + region;
      const isThere = values[cell] !== undefined;
      if (adjustBy !== undefined && isThere) this.#checkInForce(region, adjustBy);
      if (!mustHaveValues || statuses[cell] === 'M') continue;
      if (isThere || !isBlankCell(this.#data, cell)) this.#refuseBlankCoefficient(code, indicator, region);
      else if (method.refuses) this.#refuseMissing(code, region, cell);
    }
  }
}

/** Checks a month's cells against the coefficients in force and the "missing" methods. */
export function checkMonth(workspace: Workspace, methods: MethodTable, data: MonthData, problems: ProblemList): void {
  const rules = new MonthRules(workspace, data, problems);
  const { nodes, leaves } = workspace.tree;
  for (const [leaf, position] of leaves.entries()) {
    const node = nodes[position];
    if (node?.indicator === undefined) continue;
    rules.checkIndicator(leaf, node.code, node.indicator, methods.missing[node.indicator.missing]);
  }
}
