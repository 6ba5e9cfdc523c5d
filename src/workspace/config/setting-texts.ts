import { spans } from '../../model/change.ts';
import type { Localised } from '../../model/localised.ts';
import { warningRules, warningSeverities } from '../../model/warning.ts';

interface SettingText {
  /** What may be written. */
  readonly expected: Localised;
  /** What it is for: the description in the JSON Schema. */
  readonly about: string;
}

const path: Localised = { en: 'a path relative to pingan.json', zh: '相对于 pingan.json 的路径' };
const name: Localised = { en: 'a text that is not empty', zh: '非空文本' };
const number: Localised = { en: 'a number', zh: '一个数' };
const positive: Localised = { en: 'a number above 0', zh: '大于 0 的数' };
const share: Localised = { en: 'a number from 0 to 1', zh: '0 至 1 的数' };
const flag: Localised = { en: 'true or false', zh: 'true 或 false' };
const method: Localised = { en: 'the name of a method', zh: '方法名' };
const methodPerLevel: Localised = {
  en: 'one method, or a list with one method a level, the top level first',
  zh: '一个方法名，或每级一个方法名的列表，最高级在前',
};

function oneOf(...values: string[]): Localised {
  const all = values.map((value) => `"${value}"`);
  return { en: all.join(' or '), zh: all.join(' 或 ') };
}

/** Every setting of pingan.json, by dotted path: the source of its messages and of its JSON Schema's descriptions. */
export const settingTexts: Readonly<Record<string, SettingText>> = {
  $schema: { expected: name, about: 'Where an editor finds this schema.' },
  name: { expected: name, about: 'The title of the index.' },
  name_en: { expected: name, about: 'The title in English.' },
  indicators: { expected: path, about: 'The hierarchy: one row per node of any level.' },
  regions: { expected: path, about: 'The regions that are scored.' },
  coefficients: { expected: path, about: 'The adjusters of each region, with the month they come into force.' },
  adjusters: {
    expected: path,
    about:
      'What each adjuster is called, what it is counted in, and its bounds: code, name, name_en, unit, min, max; optional.',
  },
  observations: { expected: path, about: 'The observations; {month}, {year} and {region} are placeholders.' },
  published: { expected: path, about: 'Published tables; {month} and {year} are placeholders.' },
  comparisons: {
    expected: path,
    about:
      'Pairwise comparisons of siblings, for weights by the analytic hierarchy process (ahp); read only for those.',
  },
  steps: { expected: path, about: 'The steps of indicators that are scored by steps: indicator, from, score.' },
  levels: {
    expected: { en: 'a list of 1 to 6 names, the top level first', zh: '1 至 6 个级别名称的列表，最高级在前' },
    about: 'Names of the levels, top first; their number is the depth of the hierarchy.',
  },
  scale: {
    expected: {
      en: '{"floor": ..., "ceiling": ...} with the floor below the ceiling',
      zh: '{"floor": ..., "ceiling": ...}，且下限小于上限',
    },
    about: 'What the worst and the best score become.',
  },
  'scale.floor': { expected: number, about: 'The lowest score.' },
  'scale.ceiling': { expected: number, about: 'The highest score.' },
  scoring: { expected: method, about: 'How values become scores, unless indicators.csv says otherwise.' },
  zscore: {
    expected: {
      en: '{"mean": ..., "sd": ...} with sd above 0',
      zh: '{"mean": ..., "sd": ...}，且 sd 为正数',
    },
    about: 'What the mean and the standard deviation of a peer group become under z-score.',
  },
  'zscore.mean': { expected: number, about: 'The score of the mean.' },
  'zscore.sd': { expected: number, about: 'The distance in score of one standard deviation.' },
  treatment: { expected: method, about: 'How outliers are treated, unless indicators.csv says otherwise.' },
  winsorize: {
    expected: {
      en: '{"skewness": ..., "kurtosis": ..., "points": ...}',
      zh: '{"skewness": ..., "kurtosis": ..., "points": ...}',
    },
    about: 'When winsorizing treats a peer group: while both limits are reached and fewer points are treated.',
  },
  'winsorize.skewness': { expected: positive, about: 'The absolute skewness from which a peer group is treated.' },
  'winsorize.kurtosis': { expected: positive, about: 'The excess kurtosis from which a peer group is treated.' },
  'winsorize.points': {
    expected: { en: 'a whole number from 1 upwards', zh: '不小于 1 的整数' },
    about: 'How many treated values end the treatment; values that tie are treated together.',
  },
  quantiles: {
    expected: {
      en: '{"low": ..., "high": ...} with low below high',
      zh: '{"low": ..., "high": ...}，且 low 小于 high',
    },
    about: 'The quantiles of the peer group that clip-quantiles clips to.',
  },
  'quantiles.low': { expected: share, about: 'The lower quantile.' },
  'quantiles.high': { expected: share, about: 'The upper quantile.' },
  missing: { expected: method, about: 'What becomes of a missing value, unless indicators.csv says otherwise.' },
  missingValues: {
    expected: { en: 'a list of texts, such as ["", "..", "-"]', zh: '文本列表，例如 ["", "..", "-"]' },
    about:
      'Texts that stand where a number would, in observations and coefficients, and mean that there is none (status L), as in Table Schema; a blank cell means it in any case.',
  },
  encoding: {
    expected: {
      en: 'the name of an encoding, such as "gb18030", "big5" or "windows-1252"',
      zh: '编码名称，例如 "gb18030"、"big5" 或 "windows-1252"',
    },
    about:
      'The encoding of the tables that are read, a WHATWG label; a byte-order mark overrules it. Without it they are UTF-8, or GB18030 where they read as Chinese.',
  },
  carryForwardMonths: {
    expected: { en: 'a whole number from 1 to 120', zh: '1 至 120 的整数' },
    about: 'How many months back "carry-forward" looks for a value.',
  },
  minAvailability: {
    expected: { en: 'a number from 0 to 1', zh: '0 至 1 的数' },
    about: 'The share of its values that an indicator, and a region, must report where "missing" is "screen".',
  },
  aggregation: {
    expected: methodPerLevel,
    about: 'How scores are aggregated: one method, or one a level, the first aggregating level 1 into the total.',
  },
  minWeight: {
    expected: { en: 'a share from 0 to 1', zh: '0 至 1 之间的份额' },
    about:
      "The share of its children's weight, of those that apply, that a node needs reported, else it is left out; 0 asks for none.",
  },
  power: {
    expected: {
      en: '{"exponent": ...} with a number from -20 to 20, other than 0',
      zh: '{"exponent": ...}，指数为 -20 至 20 之间不为 0 的数',
    },
    about: 'What power means take where indicators.csv gives no exponent.',
  },
  'power.exponent': {
    expected: { en: 'a number from -20 to 20, other than 0', zh: '-20 至 20 之间不为 0 的数' },
    about: 'The exponent p of (sum(w s^p) / sum(w))^(1/p).',
  },
  weights: {
    expected: methodPerLevel,
    about:
      'How children are weighted, unless indicators.csv says otherwise: one method, or one a level, the first weighting level 1 under the total.',
  },
  combined: {
    expected: {
      en: '{"subjective": ..., "objective": ...}, both the names of methods',
      zh: '{"subjective": ..., "objective": ...}，均为方法名',
    },
    about: 'The two weights that combined weights multiply.',
  },
  'combined.subjective': {
    expected: oneOf('percent', 'unit', 'relative', 'equal', 'ahp'),
    about: 'How weights are stated: written in indicators.csv, equal, or from pairwise comparisons.',
  },
  'combined.objective': {
    expected: oneOf('entropy', 'critic', 'variation', 'pca'),
    about: 'How weights are made of the scores.',
  },
  decimals: {
    expected: { en: 'a whole number from 0 to 20', zh: '0 至 20 的整数' },
    about: 'Decimals of published figures.',
  },
  rounding: { expected: oneOf('half-even', 'half-up'), about: 'How a half is rounded; half-even is GB/T 8170.' },
  carry: { expected: oneOf('exact', 'published'), about: 'Whether unrounded or published scores go up the hierarchy.' },
  ranking: {
    expected: { en: '{"by": ..., "ties": ...}', zh: '{"by": ..., "ties": ...}' },
    about: 'What is ranked, and how ties count.',
  },
  'ranking.by': { expected: oneOf('published', 'exact'), about: 'Which figure is ranked and put into a band.' },
  'ranking.ties': { expected: oneOf('competition', 'dense'), about: 'Ranks after a tie: 1224 or 1223.' },
  peers: {
    expected: { en: 'a column of regions.csv', zh: 'regions.csv 的一列' },
    about: 'The column of regions.csv that splits regions into peer groups.',
  },
  bands: {
    expected: {
      en: 'a list of {"name": ..., "from": ...} with different names and numbers',
      zh: '{"name": ..., "from": ...} 的列表，名称和数值各不相同',
    },
    about: 'Bands of the total score, each from its number upwards.',
  },
  'bands.name': { expected: name, about: 'The name of the band; a colour name is shown in its colour.' },
  'bands.from': { expected: number, about: 'The lowest score of the band.' },
  changes: {
    expected: flag,
    about: 'Whether results compare the total with that of the month before and of the same month a year before.',
  },
  warnings: {
    expected: { en: 'a list of {"rule": ..., ...}', zh: '{"rule": ..., ...} 的列表' },
    about: 'What is warned of: a rule each, with what it goes by and how grave its warnings are.',
  },
  'warnings.rule': {
    expected: oneOf(...Object.keys(warningRules)),
    about:
      'The rule: a total below "threshold"; one that has dropped by more than "threshold", or lost at least so many places, or worsened its band, since an earlier month; an adjusted value more than "deviations" robust standard deviations off the median of its own last "months" months; a value that stays the same for so many months; a value that so many regions of a peer group share.',
  },
  'warnings.severity': { expected: oneOf(...warningSeverities), about: 'How grave its warnings are.' },
  'warnings.threshold': {
    expected: {
      en: 'a number; of "score-drop" 0 or more, of "rank-loss" a whole number from 1 upwards',
      zh: '一个数；"score-drop" 须不小于 0，"rank-loss" 须为不小于 1 的整数',
    },
    about: 'Of "score-below", "score-drop" and "rank-loss": the number that they go by.',
  },
  'warnings.against': {
    expected: oneOf(...spans),
    about: 'The month before, or the same month a year before.',
  },
  'warnings.deviations': {
    expected: positive,
    about: 'Of "indicator-jump": how many robust standard deviations, 1.4826 x MAD; 5 unless written.',
  },
  'warnings.months': {
    expected: { en: 'a whole number from 2 to 120', zh: '2 至 120 的整数' },
    about:
      'Of "indicator-jump": how many earlier months, 12 unless written; of "value-unchanged": how many months, this one included, 6 unless written.',
  },
  'warnings.regions': {
    expected: { en: 'a whole number from 2 upwards', zh: '不小于 2 的整数' },
    about: 'Of "equal-values": how many regions, 5 unless written.',
  },
  plausibility: {
    expected: {
      en: 'false, or {"deviations": ..., "factor": ..., "coefficientFactor": ..., "missing": ...}',
      zh: 'false，或 {"deviations": ..., "factor": ..., "coefficientFactor": ..., "missing": ...}',
    },
    about:
      'What is warned of without a rule: improbable values and coefficients, and gaps; false turns these warnings off. Not given: the limits below.',
  },
  'plausibility.deviations': {
    expected: positive,
    about:
      'How many robust standard deviations (1.4826 x MAD) a value, or a ratio of coefficients, may lie from those of its peers; 10 unless written.',
  },
  'plausibility.factor': {
    expected: { en: 'a number from 1 upwards', zh: '不小于 1 的数' },
    about: 'By which factor, besides, it may differ from the median; 5 unless written.',
  },
  'plausibility.coefficientFactor': {
    expected: { en: 'a number from 1 upwards', zh: '不小于 1 的数' },
    about: 'By which factor a coefficient may differ from the row before; 3 unless written.',
  },
  'plausibility.missing': {
    expected: share,
    about: "Which share of a region's weight may go unreported; 0.1 unless written.",
  },
  coherence: {
    expected: flag,
    about: 'Whether coherence.csv and correlations.csv are written each time, as with compute --coherence.',
  },
  bom: {
    expected: flag,
    about:
      'Whether the CSV files written begin with a byte-order mark, by which Excel knows UTF-8; as with compute --bom.',
  },
  objectiveOnly: { expected: flag, about: 'Whether an indicator that rests on perception is a problem.' },
  synthetic: { expected: flag, about: 'Whether the figures are invented; every table then says so.' },
};

/** The key of `settingTexts` for a path: array positions left out. */
export function settingKey(path: readonly PropertyKey[]): string {
  return path.filter((part) => typeof part === 'string').join('.');
}
