import type { Localised } from '../model/localised.ts';
import { commonTexts } from './common-words.ts';

/** The words of ranked tables. */
export const rankedTexts = {
  ...commonTexts,
  score: { en: 'score', zh: '总分' },
  coverage: { en: 'coverage', zh: '覆盖率' },
  ranked: { en: 'ranked', zh: '参评地区数' },
  first: { en: 'first', zh: '首位' },
  last: { en: 'last', zh: '末位' },
  unit: { en: 'in points', zh: '单位：分' },
  group: { en: '{group}: {ranked} of {all} regions ranked', zh: '{group}：{all} 个地区，参评 {ranked} 个' },
  scoreOnMonth: { en: 'on month', zh: '环比增减' },
  scoreOnYear: { en: 'on year', zh: '同比增减' },
  places: { en: 'places', zh: '位次升降' },
  placesMoved: { en: '{places}', zh: '{places} 位' },
  notes: { en: 'Notes: ', zh: '注：' },
  note: { en: '{number}. {note}', zh: '{number}. {note}。' },
  source: { en: 'Source: {source}', zh: '资料来源：{source}' },
  codes: { en: 'columns: {names}', zh: '各列依次为：{names}' },
  roundedEven: {
    en: 'scores are rounded to {places}, half to even (GB/T 8170)',
    zh: '得分按 GB/T 8170 修约，保留{places}',
  },
  roundedUp: {
    en: 'scores are rounded to {places}, half up',
    zh: '得分按四舍五入修约，保留{places}',
  },
  decimals: { en: '{decimals} decimals', zh: ' {decimals} 位小数' },
  wholeNumbers: { en: 'whole numbers', zh: '整数' },
  ranking: { en: 'ranked by {by} score; ties {ties}', zh: '按{by}得分排名；并列者名次相同，{ties}' },
  byPublished: { en: 'published', zh: '公布' },
  byExact: { en: 'unrounded', zh: '未修约' },
  tiesCompetition: {
    en: 'share a rank and the next is skipped (1224)',
    zh: '其后名次空出（1、2、2、4）',
  },
  tiesDense: { en: 'share a rank and none is skipped (1223)', zh: '其后名次连续（1、2、2、3）' },
  changes: {
    en: 'changes are differences from the month before and from the same month a year before, by the present definition: of scores in points, of ranks in places',
    zh: '环比、同比为与上月、上年同月之差（均按现行口径计算）：得分之差以分计，名次之差以位计',
  },
  bands: { en: 'bands of the total: {bands}', zh: '总分等级：{bands}' },
  bandFrom: { en: '{band} from {from}', zh: '{band} {from} 分及以上' },
  marks: {
    en: '"{notApplicable}" does not apply, "{missing}" is missing or cannot be compared',
    zh: '“{notApplicable}”表示不适用，“{missing}”表示缺报或无可比数据',
  },
  coverageNote: {
    en: 'coverage is the share of the weight that applies to the region whose values are reported',
    zh: '覆盖率为已填报指标的权重占该地区适用指标权重的比例',
  },
  provisional: { en: 'some values are provisional and may be revised', zh: '所用数据含初步数，以后可能修订' },
} as const satisfies Record<string, Localised>;
