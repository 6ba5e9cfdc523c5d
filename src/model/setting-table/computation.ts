import {
  exponent,
  group,
  method,
  methodPerLevel,
  number,
  optional,
  texts,
  weighting,
  whole,
} from '../setting-kinds.ts';

const LEVELS_MOST = 6;
const CARRY_MONTHS_MOST = 120;
const SHARE = { least: 0, most: 1 };

/** The settings that say how values become scores. */
export const scoring = {
  levels: texts(
    LEVELS_MOST,
    ['dimension', 'domain', 'indicator'],
    {
      en: 'Names of the levels, top first; their number is the depth of the hierarchy.',
      zh: '各层级的名称，最高级在前；其个数即指标体系的层数。',
    },
    {
      expected: {
        en: `a list of 1 to ${LEVELS_MOST} names, the top level first`,
        zh: `1 至 ${LEVELS_MOST} 个层级名称的列表，最高一级在前`,
      },
      guides: true,
    },
  ),
  scale: group(
    {
      floor: number({}, 0, { en: 'The lowest score.', zh: '得分下限。' }),
      ceiling: number({}, 100, { en: 'The highest score.', zh: '得分上限。' }),
    },
    { en: 'What the worst and the best score become.', zh: '分制：最差值和最优值的得分。' },
    {
      isWhole: true,
      rising: ['floor', 'ceiling'],
      expected: {
        en: '{"floor": ..., "ceiling": ...} with the floor below the ceiling',
        zh: '{"floor": ..., "ceiling": ...}，且得分下限小于得分上限',
      },
    },
  ),
  scoring: method('scoring', {
    en: 'How values become scores, unless indicators.csv says otherwise.',
    zh: '计分方法；indicators.csv 另有规定的除外。',
  }),
  zscore: group(
    {
      mean: number({}, 50, { en: 'The score of the mean.', zh: '均值的得分。' }),
      sd: number({}, 10, { en: 'The distance in score of one standard deviation.', zh: '一个标准差相当的分数。' }),
    },
    {
      en: 'What the mean and the standard deviation of a peer group become under z-score.',
      zh: '标准化法（z-score）中组内均值和标准差换算成的得分。',
    },
    {
      isWhole: true,
      positive: 'sd',
      expected: {
        en: '{"mean": ..., "sd": ...} with sd above 0',
        zh: '{"mean": ..., "sd": ...}，且 sd 为正数',
      },
    },
  ),
  treatment: method('treatment', {
    en: 'How outliers are treated, unless indicators.csv says otherwise.',
    zh: '异常值的处理方法；indicators.csv 另有规定的除外。',
  }),
  winsorize: group(
    {
      skewness: number({ above: 0 }, 2, {
        en: 'The absolute skewness from which a peer group is treated.',
        zh: '偏度绝对值达到此数时处理该组。',
      }),
      kurtosis: number({ above: 0 }, 3.5, {
        en: 'The excess kurtosis from which a peer group is treated.',
        zh: '超额峰度达到此数时处理该组。',
      }),
      points: whole(1, undefined, 5, {
        en: 'How many treated values end the treatment; values that tie are treated together.',
        zh: '处理的值达到此个数即停止；相等的值一并处理。',
      }),
    },
    {
      en: 'When winsorizing treats a peer group: while both limits are reached and fewer points are treated.',
      zh: '缩尾的条件：偏度、峰度均达到界限且处理的个数未满。',
    },
    {
      expected: {
        en: '{"skewness": ..., "kurtosis": ..., "points": ...}',
        zh: '{"skewness": ..., "kurtosis": ..., "points": ...}',
      },
    },
  ),
  quantiles: group(
    {
      low: number(SHARE, 0.05, { en: 'The lower quantile.', zh: '下分位数。' }),
      high: number(SHARE, 0.95, { en: 'The upper quantile.', zh: '上分位数。' }),
    },
    {
      en: 'The quantiles of the peer group that clip-quantiles clips to.',
      zh: '分位数截断（clip-quantiles）所用的组内分位数。',
    },
    {
      rising: ['low', 'high'],
      expected: {
        en: '{"low": ..., "high": ...} with low below high',
        zh: '{"low": ..., "high": ...}，且 low 小于 high',
      },
    },
  ),
  missing: method('missing', {
    en: 'What becomes of a missing value, unless indicators.csv says otherwise.',
    zh: '缺失值的处理方法；indicators.csv 另有规定的除外。',
  }),
};

/** The settings that say what becomes of what is not reported. */
export const availability = {
  carryForwardMonths: whole(1, CARRY_MONTHS_MOST, 12, {
    en: 'How many months back "carry-forward" looks for a value.',
    zh: '沿用前值（carry-forward）最多回溯的月数。',
  }),
  minAvailability: number(SHARE, 0.65, {
    en: 'The share of its values that an indicator, and a region, must report where "missing" is "screen".',
    zh: '"missing" 为 "screen" 时，指标和地区必须达到的上报率。',
  }),
};

/** The settings that say how scores go up the hierarchy. */
export const aggregation = {
  aggregation: methodPerLevel('aggregation', {
    en: 'How scores are aggregated: one method, or one a level, the first aggregating level 1 into the total.',
    zh: '合成方法：一个，或每级一个，第一个由一级指标合成总分。',
  }),
  minWeight: number(
    SHARE,
    0,
    {
      en: "The share of its children's weight, of those that apply, that a node needs reported, else it is left out; 0 asks for none.",
      zh: '节点的适用下级指标中，已填报者的权重须达到的比例，不足则剔除该节点；0 为不作要求。',
    },
    { expected: { en: 'a share from 0 to 1', zh: '0 至 1 之间的数' } },
  ),
  power: optional(
    group(
      {
        exponent: exponent({
          en: 'The exponent p of (sum(w s^p) / sum(w))^(1/p).',
          zh: '(sum(w s^p) / sum(w))^(1/p) 中的幂指数 p。',
        }),
      },
      {
        en: 'What power means take where indicators.csv gives no exponent.',
        zh: 'indicators.csv 未给出幂指数时，幂平均所用的幂指数。',
      },
      {
        expected: {
          en: '{"exponent": ...} with a number from -20 to 20, other than 0',
          zh: '{"exponent": ...}，幂指数为 -20 至 20 之间不为 0 的数',
        },
        standIn: { exponent: 1 },
      },
    ),
  ),
  weights: methodPerLevel('weights', {
    en: 'How children are weighted, unless indicators.csv says otherwise: one method, or one a level, the first weighting level 1 under the total.',
    zh: '赋权方法；indicators.csv 另有规定的除外：一个，或每级一个，第一个为一级指标赋权。',
  }),
  combined: optional(
    group(
      {
        subjective: weighting(({ objective, combines }) => objective === undefined && !combines, {
          en: 'How weights are stated: written in indicators.csv, equal, or from pairwise comparisons.',
          zh: '主观权重：写在 indicators.csv 中、等权或由两两比较得出。',
        }),
        objective: weighting(({ objective }) => objective !== undefined, {
          en: 'How weights are made of the scores.',
          zh: '客观权重：由得分求权重的方法。',
        }),
      },
      { en: 'The two weights that combined weights multiply.', zh: '组合赋权相乘的两种权重。' },
      {
        expected: {
          en: '{"subjective": ..., "objective": ...}, both the names of methods',
          zh: '{"subjective": ..., "objective": ...}，均为方法名',
        },
      },
    ),
  ),
};
