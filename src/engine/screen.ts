import { methodNamed, methods } from '../methods/index.ts';
import { labelsOf } from '../model/label.ts';
import { problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { PeerGroup } from '../model/region.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { hasFigure } from '../numeric/columns/certified.ts';
import { isBelowShare } from '../numeric/order.ts';
import { toShortText } from '../numeric/text.ts';
import type { AdjustedIndicator } from './adjust-indicator.ts';

/** How many of the cells that apply hold a value. */
export interface Availability {
  readonly reported: number;
  readonly applicable: number;
}

/** What is left out because too little is reported. */
export interface Screening {
  /** By leaf, the names of the peer groups for which the indicator is left out. */
  readonly groups: readonly ReadonlySet<string>[];
  /** The regions that are not ranked, with what they report of the indicators that are screened and not left out. */
  readonly regions: ReadonlyMap<number, Availability>;
}

const NO_GROUP: ReadonlySet<string> = new Set();

type Column = Pick<AdjustedIndicator, 'statuses' | 'adjusted'>;

function availabilityOf(cells: readonly (readonly [Column, number])[]): Availability {
  const applying = cells.filter(([{ statuses }, region]) => statuses[region] !== 'M');
  const reported = applying.filter(([{ adjusted }, region]) => hasFigure(adjusted, region));
  return { reported: reported.length, applicable: applying.length };
}

/** Leaves out, where "missing" screens, what too few report: indicators for whole peer groups, then regions. */
class Screen {
  readonly #workspace: Workspace;
  readonly #columns: readonly Column[];
  readonly #month: Month;
  readonly #problems: ProblemList;

  constructor(workspace: Workspace, columns: readonly Column[], month: Month, problems: ProblemList) {
    this.#workspace = workspace;
    this.#columns = columns;
    this.#month = month;
    this.#problems = problems;
  }

  #isTooLittle({ reported, applicable }: Availability): boolean {
    return isBelowShare(reported, applicable, this.#workspace.settings.minAvailability);
  }

  #warn(leaf: number, group: PeerGroup, { reported, applicable }: Availability): void {
    const { tree, settings } = this.#workspace;
    const node = tree.nodes[tree.leaves[leaf] as number];
    const values = {
      code: node?.code ?? '',
      group: labelsOf(this.#workspace, group.name),
      month: this.#month,
      reported: `${reported}`,
      applicable: `${applicable}`,
      share: toShortText(settings.minAvailability),
    };
    const at = { file: settings.paths.indicators, line: node?.line ?? 1, column: 1 };
    this.#problems.add(problem('screened-indicator', at, values));
  }

  #groupsWithout(leaf: number): ReadonlySet<string> {
    const out = new Set<string>();
    const column = this.#columns[leaf] as Column;
    for (const group of this.#workspace.regions.groups) {
      const availability = availabilityOf(group.members.map((region) => [column, region]));
      if (!this.#isTooLittle(availability)) continue;
      out.add(group.name);
      this.#warn(leaf, group, availability);
    }
    return out;
  }

  /** What is left out, where these leaves are screened. */
  run(screened: ReadonlySet<number>): Screening {
    const groups = this.#columns.map((_, leaf) => (screened.has(leaf) ? this.#groupsWithout(leaf) : NO_GROUP));
    const regions = new Map<number, Availability>();
    for (const [region, { group }] of this.#workspace.regions.list.entries()) {
      const counting = [...screened].filter((leaf) => !groups[leaf]?.has(group));
      const availability = availabilityOf(counting.map((leaf) => [this.#columns[leaf] as Column, region]));
      if (this.#isTooLittle(availability)) regions.set(region, availability);
    }
    return { groups, regions };
  }
}

function screenedLeaves({ tree }: Workspace): ReadonlySet<number> {
  const missing = tree.leaves.map((position) => tree.nodes[position]?.indicator?.missing ?? '');
  return new Set([...missing.keys()].filter((leaf) => methodNamed(methods.missing, missing[leaf] ?? '').screens));
}

/**
 * Leaves out what too few report, where "missing" screens: an indicator for the peer groups in which the share of regions
 * that report it, of those to which it applies, is below `minAvailability`; then the regions whose share of what is left
 * is. Counts are compared exactly.
 */
export function screen(
  workspace: Workspace,
  columns: readonly Column[],
  month: Month,
  problems: ProblemList,
): Screening {
  const screened = screenedLeaves(workspace);
  if (screened.size === 0) return { groups: columns.map(() => NO_GROUP), regions: new Map() };
  return new Screen(workspace, columns, month, problems).run(screened);
}
