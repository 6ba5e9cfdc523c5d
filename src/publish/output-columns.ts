import { CHANGE_COLUMNS, COVERAGE_COLUMN, RESULT_COLUMNS } from '../model/index-tree.ts';
import { type ColumnType, columns, type OutputColumn } from './output-column.ts';
import { IMPORTED_FROM, warningColumns } from './warning-columns.ts';

export type { OutputColumn };

const RESULT_TEXTS: Readonly<Record<(typeof RESULT_COLUMNS)[number], readonly [string, string, ColumnType?]>> = {
  level: ['the peer group: the value of the "peers" column of regions.csv', '组别：regions.csv 中 "peers" 列的值'],
  rank: ['rank within the peer group; blank where there is no score', '组内名次；无总分则为空', 'integer'],
  region: ['code of the region', '地区代码'],
  name: ['name of the region', '地区名称'],
  score: ['the total, published', '公布的总分（修约后）', 'number'],
  band: ['the band of the total; blank below all bands', '总分所在等级；低于所有等级则为空'],
};

const CHANGE_TEXTS: Readonly<Record<(typeof CHANGE_COLUMNS)[number], readonly [string, string, ColumnType]>> = {
  score_mom: [
    'month on month: the published total less that of the month before, by the present definition; blank without one',
    '环比增减：公布的总分减上月公布的总分（均按现行口径计算），单位为分；无上月则为空',
    'number',
  ],
  rank_mom: ['places gained since the month before', '位次升降（环比）：比上月上升的位数', 'integer'],
  score_yoy: [
    'year on year: the published total less that of the same month a year before; blank without one',
    '同比增减：公布的总分减上年同月公布的总分，单位为分；无上年同月则为空',
    'number',
  ],
  rank_yoy: ['places gained since the same month a year before', '位次升降（同比）：比上年同月上升的位数', 'integer'],
};

/** The columns of results.csv before and after those of level 1. */
export const resultColumns = {
  before: columns(...RESULT_COLUMNS.map((name) => [name, ...RESULT_TEXTS[name]] as const)),
  after: columns(...CHANGE_COLUMNS.map((name) => [name, ...CHANGE_TEXTS[name]] as const), [
    COVERAGE_COLUMN,
    'the share of the weight that applies to the region whose values are reported, with 4 decimals; 1 where all are',
    '覆盖率：已填报指标的权重占该地区适用指标权重的比例，4 位小数；全部填报为 1',
    'number',
  ]),
} as const;

/** Every column of every table that compute writes: the writers' headers and the documentation are made from it. */
export const outputColumns = {
  'results.csv': [...resultColumns.before, ...resultColumns.after],
  'scores.csv': columns(
    ['region', 'code of the region', '地区代码'],
    ['node', 'code of the node; index is the total', '节点代码；index 为总分'],
    ['depth', '0 for the total, 1 for the top level, and so on', '总分为 0，最高级为 1，依次类推', 'integer'],
    ['score', 'the unrounded score at 20 significant digits', '未修约得分，20 位有效数字', 'number'],
    ['published', 'the score rounded for publication', '公布得分：按公布位数修约的得分', 'number'],
    ['rank', 'rank of the region within its peer group on this node', '该节点上的组内名次', 'integer'],
  ),
  'derivation.csv': columns(
    ['region', 'code of the region', '地区代码'],
    ['indicator', 'code of the indicator', '指标代码'],
    [
      'status',
      'SDMX status: A, E, P, I, L (missing) or M (not applicable)',
      '数据状态（SDMX）：A 正常值、E 估计值、P 初步数、I 插补值、L 缺报、M 不适用',
    ],
    ['raw', 'the value as written', '原始值（照录）', 'number'],
    ['adjust_by', 'the adjuster', '调整系数'],
    ['coefficient', 'the coefficient in force', '生效的系数值', 'number'],
    ['per', 'the factor per', '比例基数', 'number'],
    [
      'adjusted',
      'the value of the month / coefficient x per, or what was imputed',
      '调整值 = 当月值 ÷ 系数值 × 比例基数，或插补的值',
      'number',
    ],
    [
      'treated',
      'the adjusted value after transform and treatment of outliers: what is scored',
      '变换和异常值处理后的值，即计分所用',
      'number',
    ],
    ['score', 'the unrounded score', '未修约得分', 'number'],
    [
      'weight',
      'the weight as written or computed; 1 where weights are equal',
      '权重（照录或算得）；等权时为 1',
      'number',
    ],
    [
      'effective_weight',
      'the weight in the total for this region after exclusions',
      '有效权重：剔除后该指标在该地区总分中的权重',
      'number',
    ],
    [
      'contribution',
      'effective_weight x score; blank where aggregation is not arithmetic throughout',
      '贡献值 = 有效权重 × 得分；并非逐级算术平均时为空',
      'number',
    ],
    ['source', 'file of the value, relative to the workspace', '数据来源：文件（相对于工作区）'],
    [
      'line',
      'line of the value; blank where the file has no row for it',
      '数据所在行；文件中没有该行则为空',
      'integer',
    ],
    ['month', 'the month the value is of; blank where there is no value', '数值所属月份；没有值则为空', 'yearmonth'],
    [
      'origin',
      'reported, rollup, or the method that gave the value: carry-forward, mean, median, parent; blank where there is none',
      '取值方式：reported（上报）、rollup（由下级地区汇总），或给出该值的方法 carry-forward（沿用前值）、mean（同组均值）、median（同组中位数）、parent（取上级地区值）；没有值则为空',
    ],
    ['previous', "last month's cumulative figure that was taken off", '扣除的上月累计值', 'number'],
    [
      'treatment',
      'what treatment of outliers did: winsorized, log or clipped; blank where it did nothing',
      '异常值处理的结果：winsorized（缩尾）、log（取对数）、clipped（按分位数截断）；未处理则为空',
    ],
    ['level', 'the peer group within which the treated value is scored', '处理后的值计分时所在的组别'],
    ['scoring', 'the scoring method', '计分方法'],
    ['direction', 'positive, negative or interval', '指标方向：positive（正向）、negative（逆向）、interval（适度）'],
    [
      'parameters',
      'what else scores go by, as name=value, separated by spaces; figures before the transform; steps as from:score',
      '计分所用的其他参数，形如 name=value，以空格分隔；数值均为变换前的值；分档（steps）写作“起点”加半角冒号加“得分”',
    ],
    [
      'column',
      'where the cell of the value begins in the line, in characters from 1; blank where the line is',
      '数据单元格在行中的起始位置（第几个字符）；没有行则为空',
      'integer',
    ],
    IMPORTED_FROM,
  ),
  'diagnostics.csv': columns(
    ['level', 'the peer group', '组别'],
    ['indicator', 'code of the indicator', '指标代码'],
    [
      'reported',
      'regions whose value is reported, or rolled up from their children',
      '已上报或由下级地区汇总的地区数',
      'integer',
    ],
    ['missing', 'regions whose value is missing', '缺失值的地区数', 'integer'],
    ['not_applicable', 'regions to which the indicator does not apply', '不适用的地区数', 'integer'],
    ['distinct', 'different values', '不同取值的个数', 'integer'],
    ['min', 'smallest treated value', '最小值', 'number'],
    ['max', 'largest treated value', '最大值', 'number'],
    ['mean', 'arithmetic mean', '算术平均', 'number'],
    ['median', 'median', '中位数', 'number'],
    ['sd', 'sample standard deviation (n - 1)', '样本标准差（n - 1）', 'number'],
    ['skewness', 'adjusted Fisher-Pearson, as SKEW of spreadsheets', '偏度（同电子表格 SKEW）', 'number'],
    ['kurtosis', 'excess, adjusted Fisher-Pearson, as KURT of spreadsheets', '超额峰度（同电子表格 KURT）', 'number'],
    ['floor_share', "share of the reported scores at the scale's floor", '得分为下限的比例', 'number'],
    ['ceiling_share', "share of the reported scores at the scale's ceiling", '得分为上限的比例', 'number'],
    ['min_regions', 'regions that hold the minimum', '取最小值的地区'],
    ['max_regions', 'regions that hold the maximum', '取最大值的地区'],
    [
      'flags',
      'constant, mostly-same, skewed, low-availability',
      '提示：constant（全部相同）、mostly-same（多数相同）、skewed（偏斜）、low-availability（上报率低）',
    ],
    [
      'imputed',
      'regions whose value is imputed or carried forward; statistics and shares count it in',
      '插补或沿用了值的地区数；统计量与比例均已计入',
      'integer',
    ],
    ['treated', 'regions whose value was treated for outliers', '经异常值处理的地区数', 'integer'],
  ),
  'warnings.csv': warningColumns,
  'coherence.csv': columns(
    ['level', 'the peer group', '组别'],
    ['node', 'code of the node; index is the total', '节点代码；index 为总分'],
    ['parent', 'code of its parent; blank for the total', '上级指标的代码；总分则为空'],
    ['regions', 'regions that have a score on the node', '有该节点得分的地区数', 'integer'],
    [
      'nominal_weight',
      'weight among its siblings as a share of 1',
      '归一化权重：在同级指标中折算为和为 1 的权重',
      'number',
    ],
    ['weight_in_total', 'product of the shares from the top down', '名义权重：自上而下归一化权重之积', 'number'],
    [
      'correlation_weight',
      'what it weighs in its parent by correlation: pearson_parent squared, as a share of the siblings together',
      '相关权重：pearson_parent 的平方占同级指标合计的比例',
      'number',
    ],
    [
      'pearson_parent',
      'correlation of scores with the parent, over the regions that have both',
      '得分与上级指标得分的相关系数，取两者齐全的地区',
      'number',
    ],
    [
      'spearman_parent',
      'rank correlation with the parent, ties sharing the mean of their ranks',
      '与上级指标的秩相关系数，并列取平均秩',
      'number',
    ],
    ['pearson_total', 'correlation of scores with the total', '得分与总分的相关系数', 'number'],
    ['spearman_total', 'rank correlation with the total', '与总分的秩相关系数', 'number'],
    ['closest_sibling', 'the sibling with the largest correlation, up or down', '相关最强（不论正负）的同级指标代码'],
    ['pearson_sibling', 'correlation with closest_sibling', '与 closest_sibling 的相关系数', 'number'],
    [
      'closest_sibling_by_rank',
      'the sibling with the largest rank correlation, up or down',
      '秩相关最强（不论正负）的同级指标代码',
    ],
    [
      'spearman_sibling',
      'rank correlation with closest_sibling_by_rank',
      '与 closest_sibling_by_rank 的秩相关系数',
      'number',
    ],
    [
      'alpha',
      "Cronbach's alpha of its children, covariances pairwise complete",
      '下级指标的内部一致性（克朗巴赫 α 系数），协方差取两两齐全的地区',
      'number',
    ],
    ['complete', 'regions that have every child', '各下级指标得分齐全的地区数', 'integer'],
    [
      'first_component_share',
      "share of the children's variance in their first principal component, over those regions; blank where a child's scores are all equal",
      '下级指标第一主成分的方差比例，取上述地区；有下级指标得分全部相同则为空',
      'number',
    ],
    ['adjust_by', 'the adjuster', '调整系数'],
    [
      'pearson_raw',
      'correlation of the values of the month with the adjuster, over the regions that report',
      '当月值与调整系数的相关系数，取有上报值的地区',
      'number',
    ],
    ['spearman_raw', 'rank correlation of those values with the adjuster', '当月值与调整系数的秩相关系数', 'number'],
    [
      'pearson_adjusted',
      'correlation of the adjusted values with the adjuster',
      '调整值与调整系数的相关系数',
      'number',
    ],
    [
      'spearman_adjusted',
      'rank correlation of the adjusted values with the adjuster',
      '调整值与调整系数的秩相关系数',
      'number',
    ],
    [
      'flags',
      'collinear: |pearson_sibling| > 0.9; against-parent: pearson_parent < 0; low-alpha: alpha < 0.7; size-remains: |pearson_adjusted| > 0.7',
      '提示：collinear（|pearson_sibling| > 0.9）、against-parent（pearson_parent < 0）、low-alpha（alpha < 0.7）、size-remains（|pearson_adjusted| > 0.7）',
    ],
  ),
  'correlations.csv': columns(
    ['level', 'the peer group', '组别'],
    ['parent', 'code of the parent of both', '共同上级指标的代码'],
    ['node', 'code of the one', '其一的代码'],
    ['sibling', 'code of the other', '其二的代码'],
    ['regions', 'regions that have a score on both', '两者得分齐全的地区数', 'integer'],
    ['pearson', 'correlation of their scores', '得分的相关系数', 'number'],
    ['spearman', 'rank correlation, ties sharing the mean of their ranks', '秩相关系数，并列取平均秩', 'number'],
    ['flags', 'collinear: |pearson| > 0.9', '提示：collinear（|pearson| > 0.9）'],
  ),
} as const satisfies Record<string, readonly OutputColumn[]>;

export type TableName = keyof typeof outputColumns;

/** Whether a file is one of the tables. */
export function isTable(name: string): name is TableName {
  return Object.hasOwn(outputColumns, name);
}

/** The columns that tell a table's rows apart. */
export const keyColumns: Readonly<Record<TableName, readonly string[]>> = {
  'results.csv': ['region'],
  'scores.csv': ['region', 'node'],
  'derivation.csv': ['region', 'indicator'],
  'diagnostics.csv': ['level', 'indicator'],
  'warnings.csv': ['number', 'region', 'node'],
  'coherence.csv': ['level', 'node'],
  'correlations.csv': ['level', 'node', 'sibling'],
};

/** The header of a table. */
export function headerOf(table: TableName): string[] {
  return outputColumns[table].map(({ name }) => name);
}
