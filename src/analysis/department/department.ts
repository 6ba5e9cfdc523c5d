import { type Cell, listed } from '../../model/cells.ts';
import type { TotalChange } from '../../model/change.ts';
import type { ComputedIndex, IndicatorFigures, NodeFigures } from '../../model/computed-index.ts';
import { type IndexTree, type LeafNode, leafNode } from '../../model/index-tree.ts';
import type { Origin, Status } from '../../model/observation.ts';
import { cellOf } from '../../model/region.ts';
import type { Month } from '../../model/settings.ts';
import { isNothing } from '../../numeric/columns/certified.ts';
import { compare, isPositive, isZero } from '../../numeric/exact.ts';
import { compareCodes } from '../../numeric/order.ts';
import { totalChanges } from '../change/history.ts';

/** Why a value is no observed one: it is missing, or it is estimated or imputed. */
export type ReportGap = 'missing' | 'estimated';

/** What one region has of an indicator of a department. */
export interface DepartmentCell {
  readonly node: LeafNode;
  /** Its position among the regions. */
  readonly region: number;
  readonly status: Status;
  readonly origin: Origin;
  /** The value as it is reported; '' for none. */
  readonly raw: string;
  readonly published: Cell;
  /** Rank within the peer group on the indicator; 0 where there is none. */
  readonly rank: number;
  /** How many of the peer group are ranked on it. */
  readonly peers: number;
  /** Since the month before; undefined where one of the two months has no score. */
  readonly change: TotalChange | undefined;
  readonly gap: ReportGap | undefined;
}

/** The indicators of a department, and what each region has of them. */
export interface DepartmentReview {
  readonly name: string;
  readonly computed: ComputedIndex;
  /** The month that changes are measured from; undefined where it has no index. */
  readonly before: Month | undefined;
  readonly nodes: readonly LeafNode[];
  /** By indicator, then by region. */
  readonly cells: readonly DepartmentCell[];
}

/** The departments that indicators name, each with the numbers of its leaves, in the order of the hierarchy. */
export function departmentsOf(tree: IndexTree): ReadonlyMap<string, readonly number[]> {
  const departments = new Map<string, number[]>();
  for (const leaf of tree.leaves.keys()) {
    const { department } = leafNode(tree, leaf).indicator;
    if (department === '') continue;
    departments.set(department, [...(departments.get(department) ?? []), leaf]);
  }
  return departments;
}

/** Statuses of values that were not observed; provisional ones were. */
const REPORTED: Origin = 'reported';
const ESTIMATED: ReadonlySet<Status> = new Set<Status>(['E', 'I']);

/** What a value lacks; an imputed value that is reported is no gap, one that a method has put there is. */
function gapOf(isGap: boolean, status: Status, origin: Origin): ReportGap | undefined {
  if (ESTIMATED.has(status) && (!isGap || origin === REPORTED)) return 'estimated';
  return isGap ? 'missing' : undefined;
}

/** How many regions of each peer group are ranked on a node, by region. */
function rankedPeers({ workspace }: ComputedIndex, { ranks }: NodeFigures): readonly number[] {
  const peers: number[] = [];
  for (const { members } of workspace.regions.groups) {
    const count = members.filter((region) => ranks[region] !== 0).length;
    for (const region of members) peers[region] = count;
  }
  return peers;
}

function figuresOf({ published, ranks }: NodeFigures) {
  return { published: listed(published), ranks, bands: [] };
}

/** What the regions have of one indicator. */
function cellsOf(computed: ComputedIndex, before: ComputedIndex | undefined, leaf: number): readonly DepartmentCell[] {
  const { workspace, data, coverage } = computed;
  const node = leafNode(workspace.tree, leaf);
  const [now, then] = [computed.nodes[node.position] as NodeFigures, before?.nodes[node.position]];
  const { statuses, origins } = computed.indicators[leaf] as IndicatorFigures;
  const { published, ...figures } = figuresOf(now);
  const changes = then && totalChanges({ published, ...figures }, figuresOf(then));
  const peers = rankedPeers(computed, now);
  return workspace.regions.list.map((_, region) => {
    const status = statuses[region] as Status;
    const origin = origins[region] as Origin;
    const isGap = isNothing(coverage[node.position] ?? [], region);
    return {
      node,
      region,
      status,
      origin,
      raw: data.raw.at(cellOf(workspace.regions, leaf, region)),
      published: published[region],
      rank: now.ranks[region] ?? 0,
      peers: peers[region] ?? 0,
      change: changes?.[region],
      gap: gapOf(isGap, status, origin),
    };
  });
}

/**
 * What the regions have of the indicators of one department, and how it moved since the month before.
 * @param before the month before by the same definition; undefined where there is none.
 * @param leaves the numbers of the department's leaves.
 */
export function reviewDepartment(
  computed: ComputedIndex,
  before: ComputedIndex | undefined,
  [name, leaves]: readonly [string, readonly number[]],
): DepartmentReview {
  const nodes = leaves.map((leaf) => leafNode(computed.workspace.tree, leaf));
  const cells = leaves.flatMap((leaf) => cellsOf(computed, before, leaf));
  return { name, computed, before: before?.data.month, nodes, cells };
}

function inOrder({ computed }: DepartmentReview, a: DepartmentCell, b: DepartmentCell): number {
  const { list } = computed.workspace.regions;
  return a.node.position - b.node.position || compareCodes(list[a.region]?.code ?? '', list[b.region]?.code ?? '');
}

/** Of each indicator and peer group the regions ranked last, at most so many: those that share the first rank are not weak. */
export function weakest(review: DepartmentReview, most: number): readonly DepartmentCell[] {
  const { groups } = review.computed.workspace.regions;
  return review.nodes.flatMap((node) => {
    const cells = review.cells.filter((cell) => cell.node === node && cell.rank > 1);
    return groups.flatMap(({ members }) => {
      const own = cells.filter(({ region }) => members.includes(region));
      return own.sort((a, b) => b.rank - a.rank || inOrder(review, a, b)).slice(0, most);
    });
  });
}

/** The scores that rose, or fell, the most since the month before, at most so many. */
export function movedMost(review: DepartmentReview, way: 'rose' | 'fell', most: number): readonly DepartmentCell[] {
  const sign = way === 'rose' ? -1 : 1;
  const moved = review.cells.flatMap((cell) => {
    const score = cell.change?.score;
    return score === undefined || isZero(score) || isPositive(score) !== (way === 'rose') ? [] : [{ cell, score }];
  });
  moved.sort((a, b) => sign * compare(a.score, b.score) || inOrder(review, a.cell, b.cell));
  return moved.slice(0, most).map(({ cell }) => cell);
}

/** The reports that are missing or estimated, by indicator. */
export function gapsIn(review: DepartmentReview): readonly DepartmentCell[] {
  return review.cells.filter(({ gap }) => gap !== undefined);
}
