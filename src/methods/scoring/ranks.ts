import {
  allTie,
  cases,
  ceiling,
  constant,
  minus,
  n,
  onScale,
  over,
  plus,
  times,
  when,
  worse,
} from '../../formula/term.ts';
import { coinr, handbook } from '../sources.ts';
import { ALL_TIE, scoring } from './declare.ts';

/** Ranks count from the worst value, 1, to the best; values that tie share the lower rank, and where all tie each ranks as the best. */
export const rankMethod = scoring({
  label: { en: 'rank', zh: '名次分' },
  about: {
    en: 'The rank among the peers, n for the best of n; ties share the lower rank. For data of which only the order can be trusted.',
    zh: '同组内的名次分：n 个地区中最优者得 n 分，并列取低分。适用于仅次序可信的数据。',
  },
  source: handbook(5, 'ranking', '名次', coinr('n_rank')),
  score: cases([when(allTie, n, ALL_TIE)], plus(worse, constant(1))),
});

export const bordaMethod = scoring({
  label: { en: 'Borda count', zh: '波达计分' },
  about: {
    en: 'The number of peers that are worse: the rank less 1.',
    zh: '同组内劣于本地区的地区数：名次分减 1。',
  },
  source: coinr('n_borda'),
  score: cases([when(allTie, minus(n, constant(1)), ALL_TIE)], worse),
});

export const percentileRankMethod = scoring({
  label: { en: 'percentile rank', zh: '百分位次法' },
  about: {
    en: 'The rank spread evenly over the scale; ties share the lower rank. Takes the edge off outliers.',
    zh: '名次均匀分布在分制上，并列取低分；可消除异常值的影响。',
  },
  source: handbook(5, 'ranking', '名次', coinr('n_prank')),
  score: cases(
    [when(allTie, ceiling, ALL_TIE)],
    onScale((span) => over(times(span, worse), minus(n, constant(1)))),
  ),
});
