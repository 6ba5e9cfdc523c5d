import { methods } from '../methods/index.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { MethodTable } from '../model/method.ts';
import { isDoubtful, placeOfCell } from '../model/month-cells.ts';
import type { MonthData } from '../model/observation.ts';
import { problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { cellOf } from '../model/region.ts';
import { type RegionHierarchy, regionHierarchy } from '../model/region-hierarchy.ts';
import type { Workspace } from '../model/workspace.ts';
import { adjustIndicator } from './adjust-indicator.ts';

class ImputationRules {
  readonly #workspace: Workspace;
  readonly #data: MonthData;
  readonly #hierarchy: RegionHierarchy;
  readonly #problems: ProblemList;

  constructor(workspace: Workspace, data: MonthData, problems: ProblemList) {
    this.#workspace = workspace;
    this.#data = data;
    this.#hierarchy = regionHierarchy(workspace.regions);
    this.#problems = problems;
  }

  #report(code: string, region: number, cell: number): void {
    const { list } = this.#workspace.regions;
    const parent = list[this.#hierarchy.parents[region] as number];
    const at = placeOfCell(this.#data, region, cell);
    const named = { code, region: list[region]?.code ?? '', month: this.#data.month };
    if (parent === undefined) {
      const { regions } = this.#workspace.settings.paths;
      this.#problems.add(problem('no-parent-region', at, { ...named, regions }));
    } else this.#problems.add(problem('no-parent-value', at, { ...named, parent: parent.code }));
  }

  /** Reports each cell that its parent region leaves missing, unless for a fault that is reported already. */
  check(leaf: number, { code }: IndexNode): void {
    const { parents, topDown } = this.#hierarchy;
    const from = cellOf(this.#workspace.regions, leaf);
    const { statuses } = adjustIndicator(this.#workspace, this.#data, leaf);
    const doubtful = new Set<number>();
    for (const region of topDown) {
      if (statuses[region] !== 'L') continue;
      const isInDoubt = doubtful.has(parents[region] as number) || isDoubtful(this.#data, region, from + region);
      if (isInDoubt) doubtful.add(region);
      else this.#report(code, region, from + region);
    }
  }
}

/** Finds the values that are to be taken from a parent region which has none to give. */
export function checkImputation(workspace: Workspace, data: MonthData, problems: ProblemList): void {
  const { nodes, leaves } = workspace.tree;
  const table: MethodTable['missing'] = methods.missing;
  let rules: ImputationRules | undefined;
  for (const [leaf, position] of leaves.entries()) {
    const node = nodes[position] as IndexNode;
    if (table[node.indicator?.missing ?? '']?.impute?.from !== 'parent') continue;
    rules ??= new ImputationRules(workspace, data, problems);
    rules.check(leaf, node);
  }
}
