import { scoreChange } from '../../analysis/change/order-of-change.ts';
import {
  type ComparisonReport,
  type Effect,
  effects,
  type NodeChange,
  type RegionChange,
} from '../../model/comparison.ts';
import type { Cell } from '../../model/computed-index.ts';
import type { Localised } from '../../model/localised.ts';
import { toShortText } from '../../numeric/text.ts';
import { publishedText, rankText } from '../../tables/figure-texts.ts';
import { columnsFor, type Table, tableOf } from '../../tables/table.ts';

/** A region on a node, or its total. */
export interface ChangeRow {
  readonly region: RegionChange;
  readonly node: NodeChange;
}

/** What each effect holds. */
const EFFECTS: Readonly<Record<Effect, Localised>> = {
  applicability: { en: 'of which nodes count for the region', zh: '适用哪些节点所致' },
  weights: { en: 'of the weights', zh: '权重所致' },
  method: { en: 'of how values are scored', zh: '计分方法所致' },
  range: { en: "of the peers' values", zh: '同组各地区的值所致' },
  coefficient: { en: "of the region's own coefficient", zh: '该地区系数所致' },
  value: { en: "of the region's own raw value", zh: '该地区原始值所致' },
  score: { en: 'of scores, where the last four cannot be told apart', zh: '得分变化所致（上述四项不能区分时）' },
};

/** Every digit of a figure; '' where there is none. */
function everyDigit(figure: Cell): string {
  return figure === undefined ? '' : toShortText(figure);
}

const { text, number, integer } = columnsFor<ChangeRow>();

/**
 * A comparison: a row per region and node, the total first. Of each row `change` is the sum of the effects that follow, digit
 * for digit.
 */
export const comparisonTable: Table<ChangeRow> = tableOf<ChangeRow>()(
  'compare --format csv',
  ['region', 'node'],
  [
    text('level', 'the peer group', '组别', ({ region }) => region.group),
    text('region', 'code of the region', '地区代码', ({ region }) => region.code),
    text('name', 'name of the region', '地区名称', ({ region }) => region.name),
    text('node', 'code of the node; index is the total', '节点代码；index 为总分', ({ node }) => node.code),
    text('node_name', 'name of the node', '节点名称', ({ node }) => node.name),
    integer(
      'depth',
      '0 for the total, 1 for the top level, and so on',
      '总分为 0，最高级为 1，依次类推',
      ({ node }) => node.depth,
    ),
    number('published_before', 'the published score before', '原公布得分', ({ node }) =>
      publishedText(node.before?.published),
    ),
    number('published_after', 'the published score after', '现公布得分', ({ node }) =>
      publishedText(node.after?.published),
    ),
    number('published_change', 'published_after less published_before', 'published_after 减 published_before', (row) =>
      publishedText(scoreChange(row.node)),
    ),
    integer('rank_before', 'rank within the peer group before', '原组内名次', ({ node }) =>
      rankText(node.before?.rank),
    ),
    integer('rank_after', 'rank within the peer group after', '现组内名次', ({ node }) => rankText(node.after?.rank)),
    number('score_before', 'the unrounded score before, every digit', '原未修约得分（全部数字）', ({ node }) =>
      everyDigit(node.before?.score),
    ),
    number('score_after', 'the unrounded score after, every digit', '现未修约得分（全部数字）', ({ node }) =>
      everyDigit(node.after?.score),
    ),
    number(
      'change',
      'what the node adds to the change of the unrounded total: the sum of the effects',
      '该节点对未修约总分变化的贡献，为各成因之和',
      ({ node }) => everyDigit(node.change),
    ),
    ...effects.map((effect) => {
      const { en, zh } = EFFECTS[effect];
      return number(`${effect}_effect`, `the part of change that comes ${en}`, `change 中由${zh}的部分`, ({ node }) =>
        everyDigit(node.effects?.[effect]),
      );
    }),
    number(
      'rounding_effect',
      'the part of the change of the total that comes of rounding; blank below the total',
      '总分变化中由修约所致的部分；非总分则为空',
      ({ node, region }) => (node.depth === 0 ? everyDigit(region.rounding) : ''),
    ),
  ],
);

/** The rows of every region, down to a depth. */
export function changeRows({ regions }: Pick<ComparisonReport, 'regions'>, depth: number): ChangeRow[] {
  return regions.flatMap((region) => {
    return region.nodes.filter((node) => node.depth <= depth).map((node) => ({ region, node }));
  });
}
