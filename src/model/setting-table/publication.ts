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

const DECIMALS_MOST = 20;
const WARNING_MONTHS_MOST = 120;

/** The settings that say how figures are published and ranked. */
export const publication = {
  decimals: whole(0, DECIMALS_MOST, 2, 'Decimals of published figures.'),
  rounding: choice(['half-even', 'half-up'], 'half-even', 'How a half is rounded; half-even is GB/T 8170.'),
  carry: choice(['exact', 'published'], 'exact', 'Whether unrounded or published scores go up the hierarchy.'),
  ranking: group(
    {
      by: choice(['published', 'exact'], 'published', 'Which figure is ranked and put into a band.'),
      ties: choice(['competition', 'dense'], 'competition', 'Ranks after a tie: 1224 or 1223.'),
    },
    'What is ranked, and how ties count.',
    { expected: { en: '{"by": ..., "ties": ...}', zh: '{"by": ..., "ties": ...}' } },
  ),
  peers: text('level', 'The column of regions.csv that splits regions into peer groups.', {
    expected: { en: 'a column of regions.csv', zh: 'regions.csv 的一列' },
    guides: true,
  }),
  bands: list<Band>()(
    {
      name: text(undefined, 'The name of the band; a colour name is shown in its colour.'),
      from: number({}, undefined, 'The lowest score of the band.'),
    },
    'Bands of the total score, each from its number upwards.',
    {
      expected: {
        en: 'a list of {"name": ..., "from": ...} with different names and numbers',
        zh: '{"name": ..., "from": ...} 的列表，名称和数值各不相同',
      },
    },
  ),
};

/** The settings that say what is compared and warned of. */
export const review = {
  changes: flagSet(
    'Whether results compare the total with that of the month before and of the same month a year before.',
  ),
  warnings: list<WarningRule>()(
    {
      rule: choice(
        Object.keys(warningRules) as WarningRuleName[],
        undefined,
        'The rule: a total below "threshold"; one that has dropped by more than "threshold", or lost at least so many places, or worsened its band, since an earlier month; an adjusted value more than "deviations" robust standard deviations off the median of its own last "months" months; a value that stays the same for so many months; a value that so many regions of a peer group share.',
      ),
      severity: choice(warningSeverities, 'medium', 'How grave its warnings are.'),
      threshold: optional(
        number({}, undefined, 'Of "score-below", "score-drop" and "rank-loss": the number that they go by.', {
          expected: {
            en: 'a number; of "score-drop" 0 or more, of "rank-loss" a whole number from 1 upwards',
            zh: '一个数；"score-drop" 须不小于 0，"rank-loss" 须为不小于 1 的整数',
          },
        }),
      ),
      against: optional(choice(spans, undefined, 'The month before, or the same month a year before.')),
      deviations: optional(
        number(
          { above: 0 },
          undefined,
          'Of "indicator-jump": how many robust standard deviations, 1.4826 x MAD; 5 unless written.',
        ),
      ),
      months: optional(
        whole(
          2,
          WARNING_MONTHS_MOST,
          undefined,
          'Of "indicator-jump": how many earlier months, 12 unless written; of "value-unchanged": how many months, this one included, 6 unless written.',
        ),
      ),
      regions: optional(whole(2, undefined, undefined, 'Of "equal-values": how many regions, 5 unless written.')),
    },
    'What is warned of: a rule each, with what it goes by and how grave its warnings are.',
    { expected: { en: 'a list of {"rule": ..., ...}', zh: '{"rule": ..., ...} 的列表' } },
  ),
  plausibility: groupOrOff(
    {
      deviations: double(
        { above: 0 },
        PLAUSIBILITY.deviations,
        'How many robust standard deviations (1.4826 x MAD) a value, or a ratio of coefficients, may lie from those of its peers; 10 unless written.',
      ),
      factor: double(
        { least: 1 },
        PLAUSIBILITY.factor,
        'By which factor, besides, it may differ from the median; 5 unless written.',
      ),
      coefficientFactor: double(
        { least: 1 },
        PLAUSIBILITY.coefficientFactor,
        'By which factor a coefficient may differ from the row before; 3 unless written.',
      ),
      missing: double(
        { least: 0, most: 1 },
        PLAUSIBILITY.missing,
        "Which share of a region's weight may go unreported; 0.1 unless written.",
      ),
    },
    'What is warned of without a rule: improbable values and coefficients, and gaps; false turns these warnings off. Not given: the limits below.',
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
  coherence: flag('Whether coherence.csv and correlations.csv are written each time, as with compute --coherence.'),
  bom: flag(
    'Whether the CSV files written begin with a byte-order mark, by which Excel knows UTF-8; as with compute --bom.',
  ),
  objectiveOnly: flag('Whether an indicator that rests on perception is a problem.'),
  synthetic: flag('Whether the figures are invented; every table then says so.'),
};
