import { directions } from '../index-tree.ts';
import { adjuster, choice, filled, headersOf, method, number, positive, text } from '../input-columns.ts';

const LEAF = { on: 'indicator', isWatched: true } as const;
const GROUP = { on: 'group', isWatched: true } as const;
const BEGUN = { isBegun: true } as const;

/** indicators.csv: one row per node of the hierarchy. */
export const indicatorColumns = {
  code: text({ en: 'the code of the node', zh: '指标代码' }, { term: '代码', isRequired: true, ...BEGUN }),
  parent: text(
    { en: 'the code or exact name of its parent; blank at level 1', zh: '上级指标的代码或全名；一级指标留空' },
    { term: '上级指标', isRequired: true, ...BEGUN },
  ),
  name: filled({ en: 'its name', zh: '指标名称' }, { term: '名称', isRequired: true, ...BEGUN }),
  name_en: text({ en: 'its name in English', zh: '指标英文名称' }, BEGUN),
  weight: text(
    {
      en: 'its weight among its siblings; read where they are weighted by this column',
      zh: '在同级指标中的权重；赋权方法取用本列时才读取',
    },
    { isWatched: true, ...BEGUN },
  ),
  weighting: method(
    'weights',
    {
      en: 'how its children are weighted; blank: as its level is',
      zh: '其下级指标的赋权方法；留空则按所在层级的设置',
    },
    { term: '赋权方法', ...GROUP },
  ),
  aggregation: method(
    'aggregation',
    {
      en: "how its children's scores are aggregated; blank: as its level is",
      zh: '其下级指标得分的合成方法；留空则按所在层级的设置',
    },
    { term: '合成方法', ...GROUP },
  ),
  exponent: text({ en: 'the exponent of its power mean', zh: '幂平均的幂指数' }, { term: '幂指数', ...GROUP }),
  min_weight: text(
    {
      en: "the share of its children's weight that must be reported, 0 to 1",
      zh: '下级指标须已填报的权重比例，0 至 1',
    },
    { term: '最低上报权重', ...GROUP },
  ),
  department: text(
    {
      en: 'the department that reports it; `profile --department` tells of what is its',
      zh: '负责填报的部门；`profile --department` 按部门给出情况',
    },
    { term: '责任部门', words: ['department'], ...LEAF },
  ),
  source: text({ en: 'where the figures come from; carried along', zh: '数据来源；原样保留' }),
  direction: choice(
    directions,
    {
      en: '`positive` (more is better), `negative` (less is better) or `interval` (too little and too much are both bad); blank: as the scoring means',
      zh: '指标方向：`positive`（正向）、`negative`（逆向）或 `interval`（适度）；留空则按计分方法而定',
    },
    { term: '指标方向', ...LEAF, ...BEGUN },
  ),
  unit: text({ en: 'the unit of its values', zh: '计量单位' }, { term: '计量单位', ...LEAF, ...BEGUN }),
  adjust_by: adjuster(
    {
      en: 'the column of coefficients.csv that values are divided by',
      zh: '数值所除以的调整系数，即 coefficients.csv 的列名',
    },
    { term: '调整系数', ...LEAF, ...BEGUN },
  ),
  per: positive(
    { en: 'what the quotient is multiplied by; 1 where blank', zh: '比例基数：相除后所乘的数；留空为 1' },
    { term: '比例基数', ...LEAF, ...BEGUN },
  ),
  scoring: method(
    'scoring',
    { en: 'how values become scores; blank: as pingan.json says', zh: '计分方法；留空则按 pingan.json' },
    { term: '计分方法', ...LEAF },
  ),
  worst: number(
    {
      en: 'the goalpost that scores the floor; of an interval indicator the limit below, or the only one',
      zh: '得下限分的不允许值；适度指标则为下侧或唯一的界限',
    },
    { term: '不允许值', ...LEAF },
  ),
  best: number({ en: 'the goalpost that scores the ceiling', zh: '得上限分的满意值' }, { term: '满意值', ...LEAF }),
  worst_high: number(
    { en: 'of an interval indicator: the limit above', zh: '适度指标的上侧界限' },
    { term: '上侧不允许值', ...LEAF },
  ),
  optimum_low: number(
    { en: 'of an interval indicator: from where on it is best', zh: '适度下限' },
    { term: '适度下限', ...LEAF },
  ),
  optimum_high: number(
    { en: 'of an interval indicator: up to where it is best', zh: '适度上限' },
    { term: '适度上限', ...LEAF },
  ),
  reference: text(
    {
      en: 'a region or a figure that `distance-to-reference` measures against',
      zh: '`distance-to-reference` 的参照值：地区或数值',
    },
    { term: '参照值', ...LEAF },
  ),
  deduction: positive(
    { en: 'points that `deduct` takes off per unit', zh: '`deduct` 每单位扣除的分数' },
    { term: '每单位扣分', ...LEAF },
  ),
  clamp: choice(
    ['yes', 'no'],
    {
      en: '`no` lets a value beyond the goalposts score beyond the scale',
      zh: '`no` 表示超出满意值或不允许值的数值，得分可超出分制',
    },
    { term: '是否截断', ...LEAF },
  ),
  min: number(
    { en: 'the least that a reported value can be; below is an error', zh: '填报数值的下界；低于即为错误' },
    LEAF,
  ),
  max: number(
    { en: 'the most that a reported value can be; above is an error', zh: '填报数值的上界；高于即为错误' },
    LEAF,
  ),
  treatment: method(
    'treatment',
    { en: 'how outliers are treated; blank: as pingan.json says', zh: '异常值处理方法；留空则按 pingan.json' },
    { term: '异常值处理方法', ...LEAF },
  ),
  transform: method(
    'transform',
    { en: 'what values pass through before they are treated and scored', zh: '处理和计分前的变换' },
    { term: '变换方法', ...LEAF },
  ),
  missing: method(
    'missing',
    {
      en: 'what becomes of a missing value; blank: as pingan.json says',
      zh: '缺失值的处理方法；留空则按 pingan.json',
    },
    { term: '缺失值处理方法', ...LEAF },
  ),
  accumulation: choice(
    ['ytd'],
    {
      en: '`ytd`: figures are cumulative from January; a month is its figure less the month before',
      zh: '`ytd`：数值为自年初起的累计值，当月值由相邻两月相减得到',
    },
    { term: '累计方式', ...LEAF },
  ),
  rollup: method(
    'rollup',
    {
      en: "how the blank value of a region is made of its child regions'",
      zh: '地区留空的数值如何由下级地区汇总得到',
    },
    { term: '汇总方法', ...LEAF },
  ),
  rollup_by: adjuster(
    {
      en: 'the coefficient that `weighted-mean` weighs child regions by',
      zh: '`weighted-mean` 汇总下级地区时所用的调整系数',
    },
    { term: '汇总权重系数', ...LEAF },
  ),
  kind: choice(
    ['objective', 'perception'],
    {
      en: '`objective` (also where blank) or `perception`',
      zh: '`objective`（客观，留空即是）或 `perception`（主观评价）',
    },
    { term: '指标类别', ...LEAF },
  ),
};

/** The names of the columns of indicators.csv: `adjustBy` is adjust_by. */
export const indicatorHeaders = headersOf(indicatorColumns);
