import type { NodeCoherence } from '../../analysis/coherence/coherence.ts';
import { isCollinear, type SiblingPair } from '../../analysis/coherence/sibling-pairs.ts';
import type { Cell } from '../../model/cells.ts';
import type { Localised } from '../../model/localised.ts';
import { roundTo } from '../../numeric/exact.ts';
import { commonColumns } from '../../tables/common-columns.ts';
import { publishedText } from '../../tables/figure-texts.ts';
import { type Column, type ColumnView, columnsFor, tableOf } from '../../tables/table.ts';
import { coherenceTexts } from './words.ts';

/** Decimals of figures that people read. */
const SHOWN_DECIMALS = 3;

/** How a figure is called and seen by people: with 3 decimals, and "-" where there is none. */
function view<Row>(title: Localised, figure: (row: Row) => Cell): ColumnView<Row> {
  const rounded = (row: Row): Cell => {
    const exact = figure(row);
    return exact && roundTo(exact, SHOWN_DECIMALS, 'half-even');
  };
  return { title, shown: (row) => publishedText(rounded(row)) || '-' };
}

const common = commonColumns<NodeCoherence>();
const { text, integer, unrounded, list } = columnsFor<NodeCoherence>();

/** A figure that people are shown too. */
function figure<const Name extends string>(
  name: Name,
  en: string,
  zh: string,
  value: (row: NodeCoherence) => Cell,
  title: Localised,
): Column<NodeCoherence, Name> {
  return unrounded(name, en, zh, value, view(title, value));
}

/** coherence.csv: a row per peer group and node, nodes in the order of the tree; flags are separated by spaces. */
export const coherenceTable = tableOf<NodeCoherence>()(
  'coherence.csv',
  ['level', 'node'],
  [
    common.level(({ group }) => group),
    common.node(({ node }) => node.code),
    text(
      'parent',
      'code of its parent; blank for the total',
      '上级指标的代码；总分则为空',
      ({ parent }) => parent?.code,
      { title: coherenceTexts.parent },
    ),
    integer('regions', 'regions that have a score on the node', '有该节点得分的地区数', ({ regions }) => regions),
    figure(
      'nominal_weight',
      'weight among its siblings as a share of 1',
      '归一化权重：在同级指标中折算为和为 1 的权重',
      ({ nominal }) => nominal.share,
      coherenceTexts.weight,
    ),
    unrounded(
      'weight_in_total',
      'product of the shares from the top down',
      '名义权重：自上而下归一化权重之积',
      ({ nominal }) => nominal.inTotal,
    ),
    figure(
      'correlation_weight',
      'what it weighs in its parent by correlation: pearson_parent squared, as a share of the siblings together',
      '相关权重：pearson_parent 的平方占同级指标合计的比例',
      ({ correlationWeight }) => correlationWeight,
      coherenceTexts.byCorrelation,
    ),
    figure(
      'pearson_parent',
      'correlation of scores with the parent, over the regions that have both',
      '得分与上级指标得分的相关系数，取两者齐全的地区',
      ({ withParent }) => withParent?.pearson,
      coherenceTexts.pearson,
    ),
    figure(
      'spearman_parent',
      'rank correlation with the parent, ties sharing the mean of their ranks',
      '与上级指标的秩相关系数，并列取平均秩',
      ({ withParent }) => withParent?.spearman,
      coherenceTexts.spearman,
    ),
    figure(
      'pearson_total',
      'correlation of scores with the total',
      '得分与总分的相关系数',
      ({ withTotal }) => withTotal?.pearson,
      coherenceTexts.withTotal,
    ),
    figure(
      'spearman_total',
      'rank correlation with the total',
      '与总分的秩相关系数',
      ({ withTotal }) => withTotal?.spearman,
      coherenceTexts.spearman,
    ),
    text(
      'closest_sibling',
      'the sibling with the largest correlation, up or down',
      '相关最强（不论正负）的同级指标代码',
      ({ closest }) => closest.pearson?.sibling.code,
    ),
    unrounded(
      'pearson_sibling',
      'correlation with closest_sibling',
      '与 closest_sibling 的相关系数',
      ({ closest }) => closest.pearson?.correlation,
    ),
    text(
      'closest_sibling_by_rank',
      'the sibling with the largest rank correlation, up or down',
      '秩相关最强（不论正负）的同级指标代码',
      ({ closest }) => closest.spearman?.sibling.code,
    ),
    unrounded(
      'spearman_sibling',
      'rank correlation with closest_sibling_by_rank',
      '与 closest_sibling_by_rank 的秩相关系数',
      ({ closest }) => closest.spearman?.correlation,
    ),
    figure(
      'alpha',
      "Cronbach's alpha of its children, covariances pairwise complete",
      '下级指标的内部一致性（克朗巴赫 α 系数），协方差取两两齐全的地区',
      ({ reliability }) => reliability?.alpha,
      coherenceTexts.alpha,
    ),
    integer(
      'complete',
      'regions that have every child',
      '各下级指标得分齐全的地区数',
      ({ reliability }) => reliability?.complete,
    ),
    figure(
      'first_component_share',
      "share of the children's variance in their first principal component, over those regions; blank where a child's scores are all equal",
      '下级指标第一主成分的方差比例，取上述地区；有下级指标得分全部相同则为空',
      ({ reliability }) => reliability?.firstComponentShare,
      coherenceTexts.component,
    ),
    common.adjuster(({ node }) => node.indicator?.adjustBy, { title: coherenceTexts.adjuster }),
    figure(
      'pearson_raw',
      'correlation of the values of the month with the adjuster, over the regions that report',
      '当月值与调整系数的相关系数，取有上报值的地区',
      ({ adjuster }) => adjuster?.raw.pearson,
      coherenceTexts.raw,
    ),
    unrounded(
      'spearman_raw',
      'rank correlation of those values with the adjuster',
      '当月值与调整系数的秩相关系数',
      ({ adjuster }) => adjuster?.raw.spearman,
    ),
    figure(
      'pearson_adjusted',
      'correlation of the adjusted values with the adjuster',
      '调整值与调整系数的相关系数',
      ({ adjuster }) => adjuster?.adjusted.pearson,
      coherenceTexts.adjusted,
    ),
    unrounded(
      'spearman_adjusted',
      'rank correlation of the adjusted values with the adjuster',
      '调整值与调整系数的秩相关系数',
      ({ adjuster }) => adjuster?.adjusted.spearman,
    ),
    list(
      'flags',
      'collinear: |pearson_sibling| > 0.9; against-parent: pearson_parent < 0; low-alpha: alpha < 0.7; size-remains: |pearson_adjusted| > 0.7',
      '提示：collinear（|pearson_sibling| > 0.9）、against-parent（pearson_parent < 0）、low-alpha（alpha < 0.7）、size-remains（|pearson_adjusted| > 0.7）',
      ({ flags }) => flags,
    ),
  ],
);

const pairs = columnsFor<SiblingPair>();
const pearson = ({ pearson }: SiblingPair): Cell => pearson;
const spearman = ({ spearman }: SiblingPair): Cell => spearman;

/** correlations.csv: a row per peer group and pair of siblings, by parent in the order of the tree, then by code. */
export const correlationsTable = tableOf<SiblingPair>()(
  'correlations.csv',
  ['level', 'node', 'sibling'],
  [
    commonColumns<SiblingPair>().level(({ group }) => group),
    pairs.text('parent', 'code of the parent of both', '共同上级指标的代码', ({ parent }) => parent.code),
    pairs.text('node', 'code of the one', '其一的代码', ({ node }) => node.code, { title: coherenceTexts.code }),
    pairs.text('sibling', 'code of the other', '其二的代码', ({ sibling }) => sibling.code, {
      title: coherenceTexts.sibling,
    }),
    pairs.integer('regions', 'regions that have a score on both', '两者得分齐全的地区数', ({ regions }) => regions),
    pairs.unrounded(
      'pearson',
      'correlation of their scores',
      '得分的相关系数',
      pearson,
      view(coherenceTexts.pearson, pearson),
    ),
    pairs.unrounded(
      'spearman',
      'rank correlation, ties sharing the mean of their ranks',
      '秩相关系数，并列取平均秩',
      spearman,
      view(coherenceTexts.spearman, spearman),
    ),
    pairs.list('flags', 'collinear: |pearson| > 0.9', '提示：collinear（|pearson| > 0.9）', (pair) =>
      isCollinear(pair) ? ['collinear'] : [],
    ),
  ],
);
