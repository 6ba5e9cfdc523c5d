import type { ScoreColumn, ScoringColumn, ScoringMethod } from '../../model/method.ts';
import { ascendingRanks } from '../../numeric/ascending-ranks.ts';
import { add, divide, integer, multiply, negate, subtract } from '../../numeric/exact.ts';

/** Ranks from the worst value, 1, to the best; all equal rank as the best, n. */
function ranksFromWorst({ values, direction }: ScoringColumn): readonly number[] {
  const ranks = ascendingRanks(direction === 'negative' ? values.map(negate) : values);
  const isFlat = ranks.every((rank) => rank === 1);
  return isFlat ? ranks.map(() => values.length) : ranks;
}

const rank: ScoreColumn = (column) => ranksFromWorst(column).map(integer);

const borda: ScoreColumn = (column) => ranksFromWorst(column).map((own) => integer(own - 1));

const percentileRank: ScoreColumn = (column) => {
  const { values, floor, ceiling } = column;
  const span = subtract(ceiling, floor);
  const most = integer(values.length - 1);
  return ranksFromWorst(column).map((own) => {
    // The best of n, and one that stands alone.
    if (own === values.length) return ceiling;
    return add(floor, divide(multiply(span, integer(own - 1)), most));
  });
};

const shared = {
  needs: [],
  goalposts: false,
  relative: true,
  inUnit: false,
  positiveScale: false,
  directions: ['positive', 'negative'],
  domain: undefined,
} as const;

export const rankMethod: ScoringMethod = {
  label: { en: 'rank', zh: '名次分' },
  about: {
    en: 'The rank among the peers, n for the best of n; ties share the lower rank. For data of which only the order can be trusted.',
    zh: '同组内的名次分：n 个地区中最优者得 n 分，并列取低分。适用于仅次序可信的数据。',
  },
  formula: '1 + number of peers that are worse',
  source: 'OECD/JRC Handbook (2008), step 5, ranking; COINr, n_rank',
  ...shared,
  kernel: async () => rank,
};

export const bordaMethod: ScoringMethod = {
  label: { en: 'Borda count', zh: '波达计分' },
  about: {
    en: 'The number of peers that are worse: the rank less 1.',
    zh: '同组内劣于本地区的地区数：名次分减 1。',
  },
  formula: 'rank - 1',
  source: 'COINr, n_borda',
  ...shared,
  kernel: async () => borda,
};

export const percentileRankMethod: ScoringMethod = {
  label: { en: 'percentile rank', zh: '百分位次法' },
  about: {
    en: 'The rank spread evenly over the scale; ties share the lower rank. Takes the edge off outliers.',
    zh: '名次均匀分布在分制上，并列取低分；可消除异常值的影响。',
  },
  formula: 'floor + (ceiling - floor) (rank - 1) / (n - 1)',
  source: 'OECD/JRC Handbook (2008), step 5, ranking; COINr, n_prank',
  ...shared,
  kernel: async () => percentileRank,
};
