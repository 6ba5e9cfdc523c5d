import type { RunChange, RunComparison } from '../../analysis/what-if/compare-runs.ts';
import { type IndexNode, TOTAL } from '../../model/index-tree.ts';
import type { Region } from '../../model/region.ts';
import type { Settings } from '../../model/settings.ts';
import { figureText, publishedText, rankText } from '../../tables/figure-texts.ts';
import { columnsFor, tableOf } from '../../tables/table.ts';
import { signedText } from '../shown-figure.ts';
import { shownName } from '../shown-name.ts';
import type { WhatIf } from './what-if.ts';
import { whatIfTexts } from './words.ts';

/** What becomes of a region on a node. */
export interface WhatIfRow extends RunChange {
  readonly region: Region;
  /** Of the region in question; of others only the total is told. */
  readonly node: IndexNode | undefined;
  readonly settings: Settings;
}

const { text, number, integer } = columnsFor<WhatIfRow>();

/** What would be: a row per node of the region, then the totals of others whose rank changes. */
export const whatIfTable = tableOf<WhatIfRow>()(
  'what-if --format csv',
  ['region', 'node'],
  [
    text('region', 'code of the region', '地区代码', ({ region }) => region.code, { title: whatIfTexts.code }),
    text('node', 'code of the node; index is the total', '节点代码；index 为总分', ({ node }) => node?.code ?? TOTAL, {
      title: whatIfTexts.code,
    }),
    text(
      'name',
      'name of the node; of another region, the name of the region',
      '节点名称；其他地区则为地区名称',
      ({ node, region }) => (node ?? region).name,
      {
        title: whatIfTexts.name,
        shown: ({ node, region }, language) => {
          return node?.depth === 0 ? whatIfTexts.total[language] : shownName(node ?? region, language);
        },
      },
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
      {
        title: whatIfTexts.difference,
        shown: ({ difference, settings }) => signedText(difference, settings),
      },
    ),
    number(
      'published',
      'the published score as it is',
      '现在的公布得分',
      ({ before }) => publishedText(before.published),
      { title: whatIfTexts.score },
    ),
    number(
      'published_after',
      'the published score as it would be',
      '测算的公布得分',
      ({ after }) => publishedText(after.published),
      { title: whatIfTexts.scoreAfter },
    ),
    integer('rank', 'rank within the peer group as it is', '现在的组内名次', ({ before }) => rankText(before.rank), {
      title: whatIfTexts.rank,
    }),
    integer(
      'rank_after',
      'rank within the peer group as it would be',
      '测算的组内名次',
      ({ after }) => rankText(after.rank),
      { title: whatIfTexts.rankAfter },
    ),
  ],
);

/** The rows of the region's nodes. */
export function nodeRows({ before, region, nodes }: RunComparison): WhatIfRow[] {
  return nodes.map((change) => ({ ...change, region, settings: before.workspace.settings }));
}

/** The rows of the totals of others. */
export function otherRows({ before, others }: RunComparison): WhatIfRow[] {
  return others.map((change) => ({ ...change, node: undefined, settings: before.workspace.settings }));
}

export function whatIfRows({ comparison }: WhatIf): WhatIfRow[] {
  return [...nodeRows(comparison), ...otherRows(comparison)];
}
