import type { RunChange, RunComparison } from '../../analysis/what-if/compare-runs.ts';
import { type IndexNode, TOTAL } from '../../model/index-tree.ts';
import type { Region } from '../../model/region.ts';
import type { Settings } from '../../model/settings.ts';
import { commonColumns } from '../../tables/common-columns.ts';
import { columnsFor, tableOf } from '../../tables/table.ts';
import { signedText } from '../shown-figure.ts';
import { shownName } from '../shown-name.ts';
import { whatIfTexts } from './words.ts';

/** A region under assumptions. */
export interface WhatIf {
  readonly assumptions: readonly Assumption[];
  readonly comparison: RunComparison;
}

/** One assumption: its subject, what it is, and what it would be, as they are written. */
export interface Assumption {
  readonly kind: 'value' | 'weight' | 'method';
  /** The code of the node, or the setting that names the method. */
  readonly of: string;
  /** Of a value: blank where it is missing, M where it does not apply. */
  readonly was: string;
  readonly is: string;
}

/** What becomes of a region on a node. */
export interface WhatIfRow extends RunChange {
  readonly region: Region;
  /** Of the region in question; of other regions only the total is shown. */
  readonly node: IndexNode | undefined;
  readonly settings: Settings;
}

const common = commonColumns<WhatIfRow>();
const { text, unrounded, published, rank } = columnsFor<WhatIfRow>();

/** The figures under assumptions: a row per node of the region, then the totals of other regions whose rank changes. */
export const whatIfTable = tableOf<WhatIfRow>()(
  'what-if --format csv',
  ['region', 'node'],
  [
    common.region(({ region }) => region.code),
    common.node(({ node }) => node?.code ?? TOTAL),
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
    unrounded('score', 'the unrounded score as it is', '实际的未修约得分', ({ before }) => before.score),
    unrounded('score_after', 'the unrounded score as it would be', '测算的未修约得分', ({ after }) => after.score),
    unrounded(
      'difference',
      'score_after less score; blank where one of them is',
      'score_after 减 score；其一为空则为空',
      ({ difference }) => difference,
      { title: whatIfTexts.difference, shown: ({ difference, settings }) => signedText(difference, settings) },
    ),
    published('published', 'the published score as it is', '实际的公布得分', ({ before }) => before.published, {
      title: whatIfTexts.score,
    }),
    published('published_after', 'the published score as it would be', '测算的公布得分', (row) => row.after.published, {
      title: whatIfTexts.scoreAfter,
    }),
    rank('rank', 'rank within the peer group as it is', '实际的组内名次', ({ before }) => before.rank, {
      title: whatIfTexts.rank,
    }),
    rank('rank_after', 'rank within the peer group as it would be', '测算的组内名次', ({ after }) => after.rank, {
      title: whatIfTexts.rankAfter,
    }),
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
