import { scoreChange } from '../../analysis/change/order-of-change.ts';
import type { Cell } from '../../model/cells.ts';
import {
  type ComparisonReport,
  type Effect,
  effects,
  type NodeChange,
  type RegionChange,
} from '../../model/comparison.ts';
import type { Rounding } from '../../model/exact.ts';
import type { Localised } from '../../model/localised.ts';
import { roundTo } from '../../numeric/exact.ts';
import { commonColumns } from '../../tables/common-columns.ts';
import { publishedText } from '../../tables/figure-texts.ts';
import { columnsFor, tableOf } from '../../tables/table.ts';
import { ownName } from '../shown-name.ts';
import { comparisonTexts, effectTexts } from './words.ts';

/** A region on a node, or its total. */
export interface ChangeRow {
  readonly region: RegionChange;
  readonly node: NodeChange;
  /** The decimals of published scores. */
  readonly decimals: number;
}

/** What each effect holds. */
const EFFECTS: Readonly<Record<Effect, Localised>> = {
  applicability: { en: 'of which nodes count for the region', zh: '计入指标变动' },
  weights: { en: 'of the weights', zh: '权重变动' },
  method: { en: 'of how values are scored', zh: '计分方法变动' },
  range: { en: "of the peers' values", zh: '同组各地区数值变动' },
  coefficient: { en: "of the region's own coefficient", zh: '该地区系数值变动' },
  value: { en: "of the region's own raw value", zh: '该地区原始值变动' },
  score: { en: 'of scores, where the last four cannot be told apart', zh: '得分变动（上述四项不能区分时）' },
};

/** Decimals that parts of a change are shown with beyond the published ones. */
const MORE_DECIMALS = 2;
const ROUNDING: Rounding = 'half-even';

/** A part of the change of an unrounded total as it is shown. */
function shownPart(part: Cell, { decimals }: ChangeRow): string {
  return publishedText(part && roundTo(part, decimals + MORE_DECIMALS, ROUNDING));
}

/** What rounding adds to the change of the total; nothing below the total. */
function roundingPart({ node, region }: ChangeRow): Cell {
  return node.depth === 0 ? region.rounding : undefined;
}

const common = commonColumns<ChangeRow>();
const { text, published, exact, rank } = columnsFor<ChangeRow>();

/**
 * A comparison: a row per region and node, the total first. Of each row `change` is the sum of the effects that follow, digit
 * for digit.
 */
export const comparisonTable = tableOf<ChangeRow>()(
  'compare --format csv',
  ['region', 'node'],
  [
    common.level(({ region }) => region.group),
    common.region(({ region }) => region.code),
    common.name(({ region }) => region.name),
    common.node(({ node }) => node.code, { title: comparisonTexts.node }),
    text('node_name', 'name of the node', '节点名称', ({ node }) => node.name, {
      title: comparisonTexts.name,
      shown: ({ node }, language) => (node.depth === 0 ? comparisonTexts.total[language] : ownName(node, language)),
    }),
    common.depth(({ node }) => node.depth),
    published('published_before', 'the published score before', '原公布得分', ({ node }) => node.before?.published, {
      title: comparisonTexts.scoreBefore,
    }),
    published('published_after', 'the published score after', '现公布得分', ({ node }) => node.after?.published, {
      title: comparisonTexts.score,
    }),
    published(
      'published_change',
      'published_after less published_before',
      'published_after 减 published_before',
      ({ node }) => scoreChange(node),
      { title: comparisonTexts.change },
    ),
    rank('rank_before', 'rank within the peer group before', '原组内名次', ({ node }) => node.before?.rank, {
      title: comparisonTexts.rankBefore,
    }),
    rank('rank_after', 'rank within the peer group after', '现组内名次', ({ node }) => node.after?.rank, {
      title: comparisonTexts.rank,
    }),
    exact(
      'score_before',
      'the unrounded score before, every digit',
      '原未修约得分（全部数字）',
      ({ node }) => node.before?.score,
    ),
    exact(
      'score_after',
      'the unrounded score after, every digit',
      '现未修约得分（全部数字）',
      ({ node }) => node.after?.score,
    ),
    exact(
      'change',
      'what the node adds to the change of the unrounded total: the sum of the effects',
      '该指标引起的未修约总分变化，等于以下各因素之和',
      ({ node }) => node.change,
      { title: comparisonTexts.part, shown: (row) => shownPart(row.node.change, row) },
    ),
    ...effects.map((effect) => {
      const { en, zh } = EFFECTS[effect];
      const part = ({ node }: ChangeRow): Cell => node.effects?.[effect];
      return exact(`${effect}_effect`, `the part of change that comes ${en}`, `change 中由${zh}引起的部分`, part, {
        title: effectTexts[effect],
        shown: (row) => shownPart(part(row), row),
      });
    }),
    exact(
      'rounding_effect',
      'the part of the change of the total that comes of rounding; blank below the total',
      '公布总分的变化中由修约引起的部分；非总分则为空',
      roundingPart,
      { title: effectTexts.rounding, shown: (row) => shownPart(roundingPart(row), row) },
    ),
  ],
);

/** The rows of every region, down to a depth. */
export function changeRows(
  { regions, decimals }: Pick<ComparisonReport, 'regions' | 'decimals'>,
  depth: number,
): ChangeRow[] {
  return regions.flatMap((region) => {
    return region.nodes.filter((node) => node.depth <= depth).map((node) => ({ region, node, decimals }));
  });
}
