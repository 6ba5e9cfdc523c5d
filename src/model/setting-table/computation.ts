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
    'Names of the levels, top first; their number is the depth of the hierarchy.',
    {
      expected: {
        en: `a list of 1 to ${LEVELS_MOST} names, the top level first`,
        zh: `1 至 ${LEVELS_MOST} 个级别名称的列表，最高级在前`,
      },
      guides: true,
    },
  ),
  scale: group(
    { floor: number({}, 0, 'The lowest score.'), ceiling: number({}, 100, 'The highest score.') },
    'What the worst and the best score become.',
    {
      isWhole: true,
      rising: ['floor', 'ceiling'],
      expected: {
        en: '{"floor": ..., "ceiling": ...} with the floor below the ceiling',
        zh: '{"floor": ..., "ceiling": ...}，且下限小于上限',
      },
    },
  ),
  scoring: method('scoring', 'min-max', 'How values become scores, unless indicators.csv says otherwise.'),
  zscore: group(
    {
      mean: number({}, 50, 'The score of the mean.'),
      sd: number({}, 10, 'The distance in score of one standard deviation.'),
    },
    'What the mean and the standard deviation of a peer group become under z-score.',
    {
      isWhole: true,
      positive: 'sd',
      expected: {
        en: '{"mean": ..., "sd": ...} with sd above 0',
        zh: '{"mean": ..., "sd": ...}，且 sd 为正数',
      },
    },
  ),
  treatment: method('treatment', 'none', 'How outliers are treated, unless indicators.csv says otherwise.'),
  winsorize: group(
    {
      skewness: number({ above: 0 }, 2, 'The absolute skewness from which a peer group is treated.'),
      kurtosis: number({ above: 0 }, 3.5, 'The excess kurtosis from which a peer group is treated.'),
      points: whole(
        1,
        undefined,
        5,
        'How many treated values end the treatment; values that tie are treated together.',
      ),
    },
    'When winsorizing treats a peer group: while both limits are reached and fewer points are treated.',
    {
      expected: {
        en: '{"skewness": ..., "kurtosis": ..., "points": ...}',
        zh: '{"skewness": ..., "kurtosis": ..., "points": ...}',
      },
    },
  ),
  quantiles: group(
    { low: number(SHARE, 0.05, 'The lower quantile.'), high: number(SHARE, 0.95, 'The upper quantile.') },
    'The quantiles of the peer group that clip-quantiles clips to.',
    {
      rising: ['low', 'high'],
      expected: {
        en: '{"low": ..., "high": ...} with low below high',
        zh: '{"low": ..., "high": ...}，且 low 小于 high',
      },
    },
  ),
  missing: method('missing', 'error', 'What becomes of a missing value, unless indicators.csv says otherwise.', {
    standIn: 'exclude',
  }),
};

/** The settings that say what becomes of what is not reported. */
export const availability = {
  carryForwardMonths: whole(1, CARRY_MONTHS_MOST, 12, 'How many months back "carry-forward" looks for a value.'),
  minAvailability: number(
    SHARE,
    0.65,
    'The share of its values that an indicator, and a region, must report where "missing" is "screen".',
  ),
};

/** The settings that say how scores go up the hierarchy. */
export const aggregation = {
  aggregation: methodPerLevel(
    'aggregation',
    'arithmetic',
    'How scores are aggregated: one method, or one a level, the first aggregating level 1 into the total.',
  ),
  minWeight: number(
    SHARE,
    0,
    "The share of its children's weight, of those that apply, that a node needs reported, else it is left out; 0 asks for none.",
    { expected: { en: 'a share from 0 to 1', zh: '0 至 1 之间的份额' } },
  ),
  power: optional(
    group(
      { exponent: exponent('The exponent p of (sum(w s^p) / sum(w))^(1/p).') },
      'What power means take where indicators.csv gives no exponent.',
      {
        expected: {
          en: '{"exponent": ...} with a number from -20 to 20, other than 0',
          zh: '{"exponent": ...}，指数为 -20 至 20 之间不为 0 的数',
        },
        standIn: { exponent: 1 },
      },
    ),
  ),
  weights: methodPerLevel(
    'weights',
    'relative',
    'How children are weighted, unless indicators.csv says otherwise: one method, or one a level, the first weighting level 1 under the total.',
    { standIn: 'equal' },
  ),
  combined: optional(
    group(
      {
        subjective: weighting(
          ({ objective, combines }) => objective === undefined && !combines,
          'How weights are stated: written in indicators.csv, equal, or from pairwise comparisons.',
        ),
        objective: weighting(({ objective }) => objective !== undefined, 'How weights are made of the scores.'),
      },
      'The two weights that combined weights multiply.',
      {
        expected: {
          en: '{"subjective": ..., "objective": ...}, both the names of methods',
          zh: '{"subjective": ..., "objective": ...}，均为方法名',
        },
        // Weights that ask nothing of other files.
        standIn: { subjective: 'equal', objective: 'entropy' },
      },
    ),
  ),
};
