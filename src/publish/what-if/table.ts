import type { RunChange } from '../../analysis/what-if/compare-runs.ts';
import { TOTAL } from '../../model/index-tree.ts';
import { figureText, publishedText, rankText } from '../../tables/figure-texts.ts';
import { columnsFor, tableOf } from '../../tables/table.ts';
import type { WhatIf } from './what-if.ts';

/** What becomes of a region on a node. */
interface WhatIfRow extends RunChange {
  readonly region: string;
  readonly node: string;
  readonly name: string;
}

const { text, number, integer } = columnsFor<WhatIfRow>();

/** What would be: a row per node of the region, then the totals of others whose rank changes. */
export const whatIfTable = tableOf<WhatIfRow>()(
  'what-if --format csv',
  ['region', 'node'],
  [
    text('region', 'code of the region', '地区代码', ({ region }) => region),
    text('node', 'code of the node; index is the total', '节点代码；index 为总分', ({ node }) => node),
    text(
      'name',
      'name of the node; of another region, the name of the region',
      '节点名称；其他地区则为地区名称',
      ({ name }) => name,
    ),
    number('score', 'the unrounded score as it is', '现在的未修约得分', ({ before }) => figureText(before.score)),
    number('score_after', 'the unrounded score as it would be', '测算的未修约得分', ({ after }) =>
      figureText(after.score),
    ),
    number(
      'difference',
      'score_after less score; blank where one of them is',
      'score_after 减 score；其一为空则为空',
      ({ difference }) => figureText(difference),
    ),
    number('published', 'the published score as it is', '现在的公布得分', ({ before }) =>
      publishedText(before.published),
    ),
    number('published_after', 'the published score as it would be', '测算的公布得分', ({ after }) =>
      publishedText(after.published),
    ),
    integer('rank', 'rank within the peer group as it is', '现在的组内名次', ({ before }) => rankText(before.rank)),
    integer('rank_after', 'rank within the peer group as it would be', '测算的组内名次', ({ after }) =>
      rankText(after.rank),
    ),
  ],
);

export function whatIfRows({ comparison }: WhatIf): WhatIfRow[] {
  const { region, nodes, others } = comparison;
  return [
    ...nodes.map(({ node, ...change }) => ({ ...change, region: region.code, node: node.code, name: node.name })),
    ...others.map(({ region: other, ...change }) => ({
      ...change,
      region: other.code,
      node: TOTAL,
      name: other.name,
    })),
  ];
}
