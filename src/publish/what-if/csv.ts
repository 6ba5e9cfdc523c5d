import type { Change, Standing } from '../../analysis/what-if/compare-runs.ts';
import { TOTAL } from '../../model/index-tree.ts';
import { csvText, textCell } from '../csv-text.ts';
import { figureText, publishedText, rankText } from '../figure-texts.ts';
import type { WhatIf } from './what-if.ts';

const HEADER = [
  'region',
  'node',
  'name',
  'score',
  'score_after',
  'difference',
  'published',
  'published_after',
  'rank',
  'rank_after',
];

function row(region: string, node: string, name: string, { before, after, difference }: Change): string {
  const pair = (text: (standing: Standing) => string): string[] => [text(before), text(after)];
  const cells = [
    ...[region, node, name].map(textCell),
    ...pair(({ score }) => figureText(score)),
    figureText(difference),
    ...pair(({ published }) => publishedText(published)),
    ...pair(({ rank }) => rankText(rank)),
  ];
  return cells.join(',');
}

/** What would be as a table: a row per node of the region, then the totals of others whose rank changes. */
export function whatIfCsv({ comparison }: WhatIf): string {
  const { region, nodes, others } = comparison;
  return csvText(HEADER, [
    ...nodes.map(({ node, ...change }) => row(region.code, node.code, node.name, change)),
    ...others.map(({ region: other, ...change }) => row(other.code, TOTAL, other.name, change)),
  ]);
}
