import type { ComputedIndex, NodeFigures } from '../model/computed-index.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { Workspace } from '../model/workspace.ts';
import { commonColumns } from './common-columns.ts';
import type { FigureTexts } from './figure-bytes.ts';
import { columnsFor, tableOf } from './table.ts';

/** A region on a node, its figures written out. */
export interface ScoreRow {
  readonly region: string;
  readonly node: IndexNode;
  readonly texts: FigureTexts;
  readonly rank: number | undefined;
}

const common = commonColumns<ScoreRow>();
const { rank } = columnsFor<ScoreRow>();

/** scores.csv: a row per region and node, regions by code, the total first, then the tree in pre-order. */
export const scoresTable = tableOf<ScoreRow, Workspace>()(
  'scores.csv',
  ['region', 'node'],
  [
    common.region(({ region }) => region),
    common.node(({ node }) => node.code),
    common.depth(({ node }) => node.depth),
    common.score(({ texts, node }) => texts.score(node.position), {
      write: ({ texts, node }, sink) => texts.writeScore(node.position, sink),
    }),
    common.published(({ texts, node }) => texts.published(node.position), {
      write: ({ texts, node }, sink) => texts.writePublished(node.position, sink),
    }),
    rank('rank', 'rank of the region within its peer group on this node', '该节点上的组内名次', (row) => row.rank),
  ],
);

/** The rows of scores.csv, region by region. */
export function scoreRows({ workspace, nodes }: ComputedIndex): (texts: FigureTexts) => readonly ScoreRow[] {
  const { tree, regions } = workspace;
  return (texts) => {
    const { region } = texts;
    const code = regions.list[region]?.code ?? '';
    return tree.nodes.map((node, at): ScoreRow => {
      const { ranks } = nodes[at] as NodeFigures;
      return { region: code, node, texts, rank: ranks[region] };
    });
  };
}
