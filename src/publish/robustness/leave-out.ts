import type { LeftOut } from '../../analysis/robustness/leave-out.ts';
import type { PeerRanks } from '../../analysis/robustness/rank-distribution.ts';
import type { Robustness } from '../../analysis/robustness/robustness.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { Region } from '../../model/region.ts';
import { commonColumns } from '../../tables/common-columns.ts';
import { columnsFor, tableOf } from '../../tables/table.ts';
import { ownName } from '../shown-name.ts';
import { robustnessTexts } from './words.ts';

/** A region's rank without a node. */
export interface LeaveOutRow {
  readonly level: string;
  readonly node: IndexNode;
  readonly region: Region;
  readonly rank: number;
  readonly without: number;
}

/** A node that is left out, and what becomes of the ranks of a peer group without it. */
export interface LeftOutNode {
  readonly level: string;
  readonly node: IndexNode;
  readonly meanShift: number;
  readonly rows: readonly LeaveOutRow[];
}

const of = columnsFor<LeaveOutRow>();
const common = commonColumns<LeaveOutRow>();
const leftOutNode = columnsFor<{ readonly node: IndexNode }>().text(
  'left_out',
  'code of the node that is left out',
  '被剔除节点的代码',
  ({ node }) => node.code,
  { title: robustnessTexts.node },
);

/** leave-out.csv: ranks without each node in turn, a row per node and region. */
export const leaveOutTable = tableOf<LeaveOutRow>()(
  'leave-out.csv',
  ['left_out', 'region'],
  [
    common.level(({ level }) => level),
    leftOutNode,
    common.region(({ region }) => region.code),
    of.integer('rank', 'rank in the index', '指数中的名次', ({ rank }) => rank),
    of.integer('rank_without', 'rank without the node', '剔除该节点后的名次', ({ without }) => without),
    of.integer('shift', 'rank_without less rank', 'rank_without 减 rank', ({ rank, without }) => without - rank),
  ],
);

/** The region whose rank shifts most without a node, and its shift. */
function largestShift({ rows }: LeftOutNode): string {
  let [largest, found] = [0, ''];
  for (const { region, rank, without } of rows) {
    const shift = without - rank;
    if (Math.abs(shift) <= Math.abs(largest)) continue;
    largest = shift;
    found = region.code;
  }
  return largest === 0 ? '-' : `${largest > 0 ? '+' : ''}${largest} ${found}`;
}

const { figure, statistic } = columnsFor<LeftOutNode>();

/** What leave-out.csv says of each region, summed up: a row per peer group and node. */
export const leftOutTable = tableOf<LeftOutNode>()(
  'robustness',
  ['level', 'left_out'],
  [
    commonColumns<LeftOutNode>().level(({ level }) => level),
    leftOutNode,
    commonColumns<LeftOutNode>().nodeName(({ node }) => node.name, {
      title: robustnessTexts.name,
      shown: ({ node }, language) => ownName(node, language),
    }),
    statistic(
      'mean_shift',
      'mean absolute difference from the rank in the index',
      '与指数名次之差的平均绝对值',
      ({ meanShift }) => meanShift,
      { title: robustnessTexts.meanShift, shown: ({ meanShift }) => meanShift.toFixed(2) },
    ),
    figure('largest_shift', 'the largest shift, and whose it is', '最大的名次变动及其地区', largestShift, {
      title: robustnessTexts.largestShift,
    }),
  ],
);

function leftOutNodeOf(
  { node: position, ranks, meanShift }: LeftOut,
  peers: PeerRanks,
  index: Robustness['index'],
): LeftOutNode {
  const { tree, regions } = index.workspace;
  const { name: level } = peers;
  const node = tree.nodes[position] as IndexNode;
  const rows = peers.regions.map(({ region, rank }, place) => {
    return { level, node, region: regions.list[region] as Region, rank, without: ranks[place] as number };
  });
  return { level, node, meanShift, rows };
}

/** The nodes that were left out, by peer group as they were found; undefined where that was not asked for. */
export function leftOutNodes({ index, peers, leftOut }: Robustness): readonly LeftOutNode[] | undefined {
  return leftOut?.map((left) => leftOutNodeOf(left, peers[left.group] as PeerRanks, index));
}

export function leaveOutRows(robustness: Robustness): readonly LeaveOutRow[] | undefined {
  return leftOutNodes(robustness)?.flatMap(({ rows }) => rows);
}
