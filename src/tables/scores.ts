import type { ComputedIndex, NodeFigures } from '../model/computed-index.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { Workspace } from '../model/workspace.ts';
import { type FigureTexts, rankText } from './figure-texts.ts';
import { columnsFor, tableOf } from './table.ts';

/** A region on a node, its figures written out. */
export interface ScoreRow {
  readonly region: string;
  readonly node: IndexNode;
  readonly score: string | undefined;
  readonly published: string | undefined;
  readonly rank: number | undefined;
}

const { text, integer, number } = columnsFor<ScoreRow>();

/** scores.csv: a row per region and node, regions by code, the total first, then the tree in pre-order. */
export const scoresTable = tableOf<ScoreRow, Workspace>()(
  'scores.csv',
  ['region', 'node'],
  [
    text('region', 'code of the region', '地区代码', ({ region }) => region),
    text('node', 'code of the node; index is the total', '节点代码；index 为总分', ({ node }) => node.code),
    integer(
      'depth',
      '0 for the total, 1 for the top level, and so on',
      '总分为 0，最高级为 1，依次类推',
      ({ node }) => node.depth,
    ),
    number('score', 'the unrounded score at 20 significant digits', '未修约得分，20 位有效数字', ({ score }) => score),
    number(
      'published',
      'the score rounded for publication',
      '公布得分：按公布位数修约的得分',
      ({ published }) => published,
    ),
    integer('rank', 'rank of the region within its peer group on this node', '该节点上的组内名次', ({ rank }) =>
      rankText(rank),
    ),
  ],
);

/** The rows of scores.csv, region by region. */
export function scoreRows({ workspace, nodes }: ComputedIndex): (texts: FigureTexts) => readonly ScoreRow[] {
  const { tree, regions } = workspace;
  return ({ region, scores, published }) => {
    const code = regions.list[region]?.code ?? '';
    return tree.nodes.map((node, at): ScoreRow => {
      const { ranks } = nodes[at] as NodeFigures;
      return { region: code, node, score: scores[at], published: published[at], rank: ranks[region] };
    });
  };
}
