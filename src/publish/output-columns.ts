import { CHANGE_COLUMNS, RESULT_COLUMNS } from '../model/index-tree.ts';
import type { Localised } from '../model/localised.ts';

/** What the cells of a column are, by the names of Table Schema; any of them may be blank. */
export type ColumnType = 'string' | 'number' | 'integer' | 'yearmonth';

/** A column of an output: its name and what it holds. */
export interface OutputColumn {
  readonly name: string;
  readonly about: Localised;
  readonly type: ColumnType;
}

/** Name, what it holds in English and in Chinese, and its type where it is not text. */
type ColumnRow = readonly [name: string, en: string, zh: string, type?: ColumnType];

function columns(...rows: readonly ColumnRow[]): readonly OutputColumn[] {
  return rows.map(([name, en, zh, type = 'string']) => ({ name, about: { en, zh }, type }));
}

const RESULT_TEXTS: Readonly<Record<(typeof RESULT_COLUMNS)[number], readonly [string, string, ColumnType?]>> = {
  level: ['the peer group: the value of the "peers" column of regions.csv', '同组名称：regions.csv 中 "peers" 列的值'],
  rank: ['rank within the peer group; blank where there is no score', '组内排名；无总分则为空', 'integer'],
  region: ['code of the region', '地区代码'],
  name: ['name of the region', '地区名称'],
  score: ['the total, published', '公布的总分', 'number'],
  band: ['the band of the total; blank below all bands', '总分所在等级；低于所有等级则为空'],
};

const CHANGE_TEXTS: Readonly<Record<(typeof CHANGE_COLUMNS)[number], readonly [string, string, ColumnType]>> = {
  score_mom: [
    'month on month: the published total less that of the month before, by the present definition; blank without one',
    '环比：公布的总分减上月总分（均按现行定义计算）；无上月则为空',
    'number',
  ],
  rank_mom: ['places gained since the month before', '比上月上升的名次', 'integer'],
  score_yoy: [
    'year on year: the published total less that of the same month a year before; blank without one',
    '同比：公布的总分减上年同月总分；无上年同月则为空',
    'number',
  ],
  rank_yoy: ['places gained since the same month a year before', '比上年同月上升的名次', 'integer'],
};

/** The columns of results.csv before and after those of level 1. */
export const resultColumns = {
  before: columns(...RESULT_COLUMNS.map((name) => [name, ...RESULT_TEXTS[name]] as const)),
  after: columns(...CHANGE_COLUMNS.map((name) => [name, ...CHANGE_TEXTS[name]] as const)),
} as const;

/** Every column of every table that compute writes: the writers' headers and the documentation are made from it. */
export const outputColumns = {
  'results.csv': [...resultColumns.before, ...resultColumns.after],
  'scores.csv': columns(
    ['region', 'code of the region', '地区代码'],
    ['node', 'code of the node; index is the total', '节点代码；index 为总分'],
    ['depth', '0 for the total, 1 for the top level, and so on', '总分为 0，最高级为 1，依次类推', 'integer'],
    ['score', 'the unrounded score at 20 significant digits', '未舍入的得分，20 位有效数字', 'number'],
    ['published', 'the score rounded for publication', '按公布位数舍入的得分', 'number'],
    ['rank', 'rank of the region within its peer group on this node', '该节点上的组内排名', 'integer'],
  ),
  'derivation.csv': columns(
    ['region', 'code of the region', '地区代码'],
    ['indicator', 'code of the indicator', '指标代码'],
    [
      'status',
      'SDMX status: A, E, P, I, L (missing) or M (not applicable)',
      'SDMX 状态：A、E、P、I、L（缺失）、M（不适用）',
    ],
    ['raw', 'the value as written', '原始值（照录）', 'number'],
    ['adjust_by', 'the adjuster', '调整系数名'],
    ['coefficient', 'the coefficient in force', '生效的系数', 'number'],
    ['per', 'the factor per', '基数 per', 'number'],
    [
      'adjusted',
      'the value of the month / coefficient x per, or what was imputed',
      '调整值 = 当月值 / 系数 × per，或插补的值',
      'number',
    ],
    [
      'treated',
      'the adjusted value after transform and treatment of outliers: what is scored',
      '变换和异常值处理后的值，即计分所用',
      'number',
    ],
    ['score', 'the unrounded score', '未舍入的得分', 'number'],
    [
      'weight',
      'the weight as written or computed; 1 where weights are equal',
      '权重（照录或算得）；等权时为 1',
      'number',
    ],
    [
      'effective_weight',
      'the weight in the total for this region after exclusions',
      '剔除后该地区在总分中的有效权重',
      'number',
    ],
    [
      'contribution',
      'effective_weight x score; blank where aggregation is not arithmetic throughout',
      '有效权重 × 得分；非全程算术平均时为空',
      'number',
    ],
    ['source', 'file of the value, relative to the workspace', '数据文件（相对于工作区）'],
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
      '数值来源：reported（上报）、rollup（下级汇总），或给出该值的方法 carry-forward、mean、median、parent；没有值则为空',
    ],
    ['previous', "last month's cumulative figure that was taken off", '扣除的上月累计值', 'number'],
    [
      'treatment',
      'what treatment of outliers did: winsorized, log or clipped; blank where it did nothing',
      '异常值处理的结果：winsorized（缩尾）、log（取对数）、clipped（截至分位数）；未处理则为空',
    ],
    ['level', 'the peer group within which the treated value is scored', '处理后的值计分时所在的同组'],
    ['scoring', 'the scoring method', '计分方法'],
    ['direction', 'positive, negative or interval', '方向：positive（正向）、negative（逆向）、interval（适度）'],
    [
      'parameters',
      'what else scores go by, as name=value, separated by spaces; worst, best and deduction before the transform',
      '计分所用的其他参数，形如 name=value，以空格分隔；worst、best、deduction 为变换前的值',
    ],
  ),
  'diagnostics.csv': columns(
    ['level', 'the peer group', '同组名称'],
    ['indicator', 'code of the indicator', '指标代码'],
    [
      'reported',
      'regions whose value is reported, or rolled up from their children',
      '上报了值或由下级汇总的地区数',
      'integer',
    ],
    ['missing', 'regions whose value is missing', '缺失的地区数', 'integer'],
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
      '标记：constant、mostly-same、skewed、low-availability',
    ],
    [
      'imputed',
      'regions whose value is imputed or carried forward; statistics and shares count it in',
      '插补或沿用了值的地区数；统计量与比例均已计入',
      'integer',
    ],
    ['treated', 'regions whose value was treated for outliers', '经异常值处理的地区数', 'integer'],
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
};

/** The header of a table. */
export function headerOf(table: TableName): string[] {
  return outputColumns[table].map(({ name }) => name);
}
