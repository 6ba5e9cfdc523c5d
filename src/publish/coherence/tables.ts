import type { NodeCoherence } from '../../analysis/coherence/coherence.ts';
import { isCollinear, type SiblingPair } from '../../analysis/coherence/sibling-pairs.ts';
import { figureText } from '../../tables/figure-texts.ts';
import { columnsFor, type Table, tableOf } from '../../tables/table.ts';

const coherenceColumns = columnsFor<NodeCoherence>();

/** coherence.csv: a row per peer group and node, nodes in the order of the tree; flags are separated by spaces. */
export const coherenceTable: Table<NodeCoherence> = tableOf<NodeCoherence>()(
  'coherence.csv',
  ['level', 'node'],
  [
    coherenceColumns.text('level', 'the peer group', '组别', ({ group }) => group),
    coherenceColumns.text(
      'node',
      'code of the node; index is the total',
      '节点代码；index 为总分',
      ({ node }) => node.code,
    ),
    coherenceColumns.text(
      'parent',
      'code of its parent; blank for the total',
      '上级指标的代码；总分则为空',
      ({ parent }) => parent?.code,
    ),
    coherenceColumns.integer(
      'regions',
      'regions that have a score on the node',
      '有该节点得分的地区数',
      ({ regions }) => regions,
    ),
    coherenceColumns.number(
      'nominal_weight',
      'weight among its siblings as a share of 1',
      '归一化权重：在同级指标中折算为和为 1 的权重',
      ({ nominal }) => figureText(nominal.share),
    ),
    coherenceColumns.number(
      'weight_in_total',
      'product of the shares from the top down',
      '名义权重：自上而下归一化权重之积',
      ({ nominal }) => figureText(nominal.inTotal),
    ),
    coherenceColumns.number(
      'correlation_weight',
      'what it weighs in its parent by correlation: pearson_parent squared, as a share of the siblings together',
      '相关权重：pearson_parent 的平方占同级指标合计的比例',
      ({ correlationWeight }) => figureText(correlationWeight),
    ),
    coherenceColumns.number(
      'pearson_parent',
      'correlation of scores with the parent, over the regions that have both',
      '得分与上级指标得分的相关系数，取两者齐全的地区',
      ({ withParent }) => figureText(withParent?.pearson),
    ),
    coherenceColumns.number(
      'spearman_parent',
      'rank correlation with the parent, ties sharing the mean of their ranks',
      '与上级指标的秩相关系数，并列取平均秩',
      ({ withParent }) => figureText(withParent?.spearman),
    ),
    coherenceColumns.number(
      'pearson_total',
      'correlation of scores with the total',
      '得分与总分的相关系数',
      ({ withTotal }) => figureText(withTotal?.pearson),
    ),
    coherenceColumns.number(
      'spearman_total',
      'rank correlation with the total',
      '与总分的秩相关系数',
      ({ withTotal }) => figureText(withTotal?.spearman),
    ),
    coherenceColumns.text(
      'closest_sibling',
      'the sibling with the largest correlation, up or down',
      '相关最强（不论正负）的同级指标代码',
      ({ closest }) => closest.pearson?.sibling.code,
    ),
    coherenceColumns.number(
      'pearson_sibling',
      'correlation with closest_sibling',
      '与 closest_sibling 的相关系数',
      ({ closest }) => figureText(closest.pearson?.correlation),
    ),
    coherenceColumns.text(
      'closest_sibling_by_rank',
      'the sibling with the largest rank correlation, up or down',
      '秩相关最强（不论正负）的同级指标代码',
      ({ closest }) => closest.spearman?.sibling.code,
    ),
    coherenceColumns.number(
      'spearman_sibling',
      'rank correlation with closest_sibling_by_rank',
      '与 closest_sibling_by_rank 的秩相关系数',
      ({ closest }) => figureText(closest.spearman?.correlation),
    ),
    coherenceColumns.number(
      'alpha',
      "Cronbach's alpha of its children, covariances pairwise complete",
      '下级指标的内部一致性（克朗巴赫 α 系数），协方差取两两齐全的地区',
      ({ reliability }) => figureText(reliability?.alpha),
    ),
    coherenceColumns.integer(
      'complete',
      'regions that have every child',
      '各下级指标得分齐全的地区数',
      ({ reliability }) => reliability?.complete,
    ),
    coherenceColumns.number(
      'first_component_share',
      "share of the children's variance in their first principal component, over those regions; blank where a child's scores are all equal",
      '下级指标第一主成分的方差比例，取上述地区；有下级指标得分全部相同则为空',
      ({ reliability }) => figureText(reliability?.firstComponentShare),
    ),
    coherenceColumns.text('adjust_by', 'the adjuster', '调整系数', ({ node }) => node.indicator?.adjustBy),
    coherenceColumns.number(
      'pearson_raw',
      'correlation of the values of the month with the adjuster, over the regions that report',
      '当月值与调整系数的相关系数，取有上报值的地区',
      ({ adjuster }) => figureText(adjuster?.raw.pearson),
    ),
    coherenceColumns.number(
      'spearman_raw',
      'rank correlation of those values with the adjuster',
      '当月值与调整系数的秩相关系数',
      ({ adjuster }) => figureText(adjuster?.raw.spearman),
    ),
    coherenceColumns.number(
      'pearson_adjusted',
      'correlation of the adjusted values with the adjuster',
      '调整值与调整系数的相关系数',
      ({ adjuster }) => figureText(adjuster?.adjusted.pearson),
    ),
    coherenceColumns.number(
      'spearman_adjusted',
      'rank correlation of the adjusted values with the adjuster',
      '调整值与调整系数的秩相关系数',
      ({ adjuster }) => figureText(adjuster?.adjusted.spearman),
    ),
    coherenceColumns.list(
      'flags',
      'collinear: |pearson_sibling| > 0.9; against-parent: pearson_parent < 0; low-alpha: alpha < 0.7; size-remains: |pearson_adjusted| > 0.7',
      '提示：collinear（|pearson_sibling| > 0.9）、against-parent（pearson_parent < 0）、low-alpha（alpha < 0.7）、size-remains（|pearson_adjusted| > 0.7）',
      ({ flags }) => flags.join(' '),
    ),
  ],
);

const correlationsColumns = columnsFor<SiblingPair>();

/** correlations.csv: a row per peer group and pair of siblings, by parent in the order of the tree, then by code. */
export const correlationsTable: Table<SiblingPair> = tableOf<SiblingPair>()(
  'correlations.csv',
  ['level', 'node', 'sibling'],
  [
    correlationsColumns.text('level', 'the peer group', '组别', ({ group }) => group),
    correlationsColumns.text('parent', 'code of the parent of both', '共同上级指标的代码', ({ parent }) => parent.code),
    correlationsColumns.text('node', 'code of the one', '其一的代码', ({ node }) => node.code),
    correlationsColumns.text('sibling', 'code of the other', '其二的代码', ({ sibling }) => sibling.code),
    correlationsColumns.integer(
      'regions',
      'regions that have a score on both',
      '两者得分齐全的地区数',
      ({ regions }) => regions,
    ),
    correlationsColumns.number('pearson', 'correlation of their scores', '得分的相关系数', ({ pearson }) =>
      figureText(pearson),
    ),
    correlationsColumns.number(
      'spearman',
      'rank correlation, ties sharing the mean of their ranks',
      '秩相关系数，并列取平均秩',
      (pair) => figureText(pair.spearman),
    ),
    correlationsColumns.list('flags', 'collinear: |pearson| > 0.9', '提示：collinear（|pearson| > 0.9）', (pair) =>
      isCollinear(pair) ? 'collinear' : '',
    ),
  ],
);
