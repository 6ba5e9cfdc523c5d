import { scoreChange } from '../../analysis/change/order-of-change.ts';
import { type ComparisonReport, effects, type NodeChange, type RegionChange } from '../../model/comparison.ts';
import type { Cell } from '../../model/computed-index.ts';
import { toShortText } from '../../numeric/text.ts';
import { csvText, textCell } from '../csv-text.ts';
import { publishedText, rankText } from '../figure-texts.ts';

const HEADER = [
  'level',
  'region',
  'name',
  'node',
  'node_name',
  'depth',
  'published_before',
  'published_after',
  'published_change',
  'rank_before',
  'rank_after',
  'score_before',
  'score_after',
  'change',
  ...effects.map((effect) => `${effect}_effect`),
  'rounding_effect',
];

/** Every digit of a figure; '' where there is none. */
function everyDigit(figure: Cell): string {
  return figure === undefined ? '' : toShortText(figure);
}

function rowOf(region: RegionChange, node: NodeChange): string {
  const { code, name, depth, before, after, change, effects: parts } = node;
  const cells = [
    ...[region.group, region.code, region.name].map(textCell),
    code,
    textCell(name),
    `${depth}`,
    ...[before?.published, after?.published, scoreChange(node)].map(publishedText),
    ...[before?.rank, after?.rank].map(rankText),
    ...[before?.score, after?.score, change].map(everyDigit),
    ...effects.map((effect) => everyDigit(parts?.[effect])),
    depth === 0 ? everyDigit(region.rounding) : '',
  ];
  return cells.join();
}

/**
 * A comparison as a table: a row per region and node, the total first, down to `depth`. Of each row `change` is the sum of
 * the effects that follow, digit for digit.
 */
export function comparisonCsv({ regions }: ComparisonReport, depth: number): string {
  const rows = regions.flatMap((region) => {
    return region.nodes.filter((node) => node.depth <= depth).map((node) => rowOf(region, node));
  });
  return csvText(HEADER, rows);
}
