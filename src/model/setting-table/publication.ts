import { spans } from '../change.ts';
import type { Exact } from '../exact.ts';
import { PLAUSIBILITY } from '../plausibility.ts';
import {
  choice,
  double,
  flag,
  flagSet,
  group,
  groupOrOff,
  list,
  number,
  optional,
  text,
  whole,
} from '../setting-kinds.ts';
import { type WarningRule, type WarningRuleName, warningRules, warningSeverities } from '../warning.ts';

/** A colour band: scores from `from` upwards, up to the next band. */
export interface Band {
  readonly name: string;
  readonly from: Exact;
}

/** What a peer group, a band, a level or an adjuster is called where people read it. */
export interface Label {
  /** As it stands in the files. */
  readonly name: string;
  readonly zh: string | undefined;
  readonly en: string | undefined;
}

const DECIMALS_MOST = 20;
const WARNING_MONTHS_MOST = 120;

/** The settings that say how figures are published and ranked. */
export const publication = {
  decimals: whole(0, DECIMALS_MOST, 2, { en: 'Decimals of published figures.', zh: '公布数字的小数位数。' }),
  rounding: choice(['half-even', 'half-up'], 'half-even', {
    en: 'How a half is rounded; half-even is GB/T 8170.',
    zh: '恰为一半时如何修约；half-even 即 GB/T 8170。',
  }),
  carry: choice(['exact', 'published'], 'exact', {
    en: 'Whether unrounded or published scores go up the hierarchy.',
    zh: '逐级合成时用未修约得分还是公布得分。',
  }),
  ranking: group(
    {
      by: choice(['published', 'exact'], 'published', {
        en: 'Which figure is ranked and put into a band.',
        zh: '按哪种得分排名、划分等级。',
      }),
      ties: choice(['competition', 'dense'], 'competition', {
        en: 'Ranks after a tie: 1224 or 1223.',
        zh: '并列之后的名次：1224 或 1223。',
      }),
    },
    { en: 'What is ranked, and how ties count.', zh: '按什么排名，并列如何计。' },
    { expected: { en: '{"by": ..., "ties": ...}', zh: '{"by": ..., "ties": ...}' } },
  ),
  peers: text(
    'level',
    { en: 'The column of regions.csv that splits regions into peer groups.', zh: 'regions.csv 中划分组别的列。' },
    {
      expected: { en: 'a column of regions.csv', zh: 'regions.csv 的一列' },
      guides: true,
    },
  ),
  bands: list<Band>()(
    {
      name: text(undefined, {
        en: 'The name of the band; a colour name is shown in its colour.',
        zh: '等级名称；颜色名以该颜色显示。',
      }),
      from: number({}, undefined, { en: 'The lowest score of the band.', zh: '该等级的最低得分。' }),
    },
    { en: 'Bands of the total score, each from its number upwards.', zh: '总分的等级，各自从其数值起。' },
    {
      expected: {
        en: 'a list of {"name": ..., "from": ...} with different names and numbers',
        zh: '{"name": ..., "from": ...} 的列表，名称和数值各不相同',
      },
    },
  ),
  labels: list<Label>()(
    {
      name: text(undefined, { en: 'The name as it stands in the files.', zh: '文件中所用的名称。' }),
      zh: optional(text(undefined, { en: 'What Chinese texts call it.', zh: '中文中的名称。' })),
      en: optional(text(undefined, { en: 'What English texts call it.', zh: '英文中的名称。' })),
    },
    {
      en: 'What peer groups, bands, levels and adjusters are called where people read them; files keep their names.',
      zh: '组别、等级、层级、调整系数在供人阅读处的名称；文件中的名称不变。',
    },
    {
      expected: {
        en: 'a list of {"name": ..., "zh": ..., "en": ...}',
        zh: '{"name": ..., "zh": ..., "en": ...} 的列表',
      },
      unique: 'name',
    },
  ),
};

/** The settings that say what is compared and warned of. */
export const review = {
  changes: flagSet({
    en: 'Whether results compare the total with that of the month before and of the same month a year before.',
    zh: '结果是否给出总分的环比和同比。',
  }),
  warnings: list<WarningRule>()(
    {
      rule: choice(Object.keys(warningRules) as WarningRuleName[], undefined, {
        en: 'The rule: a total below "threshold"; one that has dropped by more than "threshold", or lost at least so many places, or worsened its band, since an earlier month; an adjusted value more than "deviations" robust standard deviations off the median of its own last "months" months; a value that stays the same for so many months; a value that so many regions of a peer group share.',
        zh: '规则：总分低于 "threshold"；比以前某月下降超过 "threshold"、名次下降不少于 "threshold" 位或等级变差；调整值偏离本地区最近 "months" 个月中位数超过 "deviations" 个稳健标准差；连续多月数值不变；组内多个地区数值相同。',
      }),
      severity: choice(warningSeverities, 'medium', { en: 'How grave its warnings are.', zh: '预警的级别。' }),
      threshold: optional(
        number(
          {},
          undefined,
          {
            en: 'Of "score-below", "score-drop" and "rank-loss": the number that they go by.',
            zh: '用于 "score-below"、"score-drop"、"rank-loss"：阈值。',
          },
          {
            expected: {
              en: 'a number; of "score-drop" 0 or more, of "rank-loss" a whole number from 1 upwards',
              zh: '一个数；"score-drop" 须不小于 0，"rank-loss" 须为不小于 1 的整数',
            },
          },
        ),
      ),
      against: optional(
        choice(spans, undefined, {
          en: 'The month before, or the same month a year before.',
          zh: '与上月或上年同月相比。',
        }),
      ),
      deviations: optional(
        number({ above: 0 }, undefined, {
          en: 'Of "indicator-jump": how many robust standard deviations, 1.4826 x MAD; 5 unless written.',
          zh: '用于 "indicator-jump"：多少个稳健标准差（1.4826 × MAD）；默认 5。',
        }),
      ),
      months: optional(
        whole(2, WARNING_MONTHS_MOST, undefined, {
          en: 'Of "indicator-jump": how many earlier months, 12 unless written; of "value-unchanged": how many months, this one included, 6 unless written.',
          zh: '用于 "indicator-jump"：以前多少个月，默认 12；用于 "value-unchanged"：含本月连续多少个月，默认 6。',
        }),
      ),
      regions: optional(
        whole(2, undefined, undefined, {
          en: 'Of "equal-values": how many regions, 5 unless written.',
          zh: '用于 "equal-values"：多少个地区，默认 5。',
        }),
      ),
    },
    {
      en: 'What is warned of: a rule each, with what it goes by and how grave its warnings are.',
      zh: '预警规则：每条一项，含其依据和预警级别。',
    },
    { expected: { en: 'a list of {"rule": ..., ...}', zh: '{"rule": ..., ...} 的列表' } },
  ),
  plausibility: groupOrOff(
    {
      deviations: double({ above: 0 }, PLAUSIBILITY.deviations, {
        en: 'How many robust standard deviations (1.4826 x MAD) a value, or a ratio of coefficients, may lie from those of its peers; 10 unless written.',
        zh: '数值或系数值之比可偏离同组多少个稳健标准差（1.4826 × MAD）；默认 10。',
      }),
      factor: double({ least: 1 }, PLAUSIBILITY.factor, {
        en: 'By which factor, besides, it may differ from the median; 5 unless written.',
        zh: '此外可为中位数的多少倍；默认 5。',
      }),
      coefficientFactor: double({ least: 1 }, PLAUSIBILITY.coefficientFactor, {
        en: 'By which factor a coefficient may differ from the row before; 3 unless written.',
        zh: '系数值可为上一行的多少倍；默认 3。',
      }),
      missing: double({ least: 0, most: 1 }, PLAUSIBILITY.missing, {
        en: "Which share of a region's weight may go unreported; 0.1 unless written.",
        zh: '地区未填报权重的比例上限；默认 0.1。',
      }),
    },
    {
      en: 'What is warned of without a rule: improbable values and coefficients, and gaps; false turns these warnings off. Not given: the limits below.',
      zh: '无须规则的合理性审核：可疑的数值和系数值、缺报；false 则不审核。不写则用下列界限。',
    },
    {
      expected: {
        en: 'false, or {"deviations": ..., "factor": ..., "coefficientFactor": ..., "missing": ...}',
        zh: 'false，或 {"deviations": ..., "factor": ..., "coefficientFactor": ..., "missing": ...}',
      },
    },
  ),
};

/** The settings that say what is written besides, and of what kind the figures are. */
export const writing = {
  coherence: flag({
    en: 'Whether coherence.csv and correlations.csv are written each time, as with compute --coherence.',
    zh: '是否每次写出 coherence.csv 和 correlations.csv，同 compute --coherence。',
  }),
  bom: flag({
    en: 'Whether the CSV files written begin with a byte-order mark, so that Excel reads them as UTF-8; as with compute --bom.',
    zh: '写出的 CSV 是否以字节顺序标记开头，使 Excel 认出 UTF-8；同 compute --bom。',
  }),
  objectiveOnly: flag({
    en: 'Whether an indicator that rests on perception is a problem.',
    zh: '是否只采用客观结果指标，不许有主观评价类指标。',
  }),
  synthetic: flag({
    en: 'Whether the figures are invented; every table then says so.',
    zh: '数据是否为模拟数据；若是，各表均予注明。',
  }),
};
