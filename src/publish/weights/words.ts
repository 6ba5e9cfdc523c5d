import type { Localised } from '../../model/localised.ts';
import { commonTexts } from '../../tables/common-words.ts';

/** The words of weights side by side. */
export const weightTexts = {
  ...commonTexts,
  weighting: { en: 'weighting', zh: '赋权方法' },
  inForce: { en: 'in force', zh: '现行' },
  consistency: {
    en: '{parent}: lambda_max {lambda}, CI {ci}, RI {ri} ({table}), CR {cr}',
    zh: '{parent} 的一致性检验：λmax = {lambda}，CI = {ci}，RI = {ri}，据 {table}，一致性比率 CR = {cr}',
  },
  weightNote: { en: '{method}: {note} ({parents})', zh: '{method}：{note}（上级指标 {parents}）' },
  noteNeedsMonth: { en: 'goes by the scores of a month; give --month', zh: '取决于某月的得分；请给出 --month' },
  noteNotWritten: { en: 'no such weights are written', zh: '未填写此类权重' },
  noteNotCompared: { en: 'the children are not compared', zh: '下级指标未作两两比较' },
  noteUnweighable: { en: 'cannot take these scores', zh: '不能用于这些得分' },
  noteConstant: {
    en: 'children whose scores are all equal weigh nothing',
    zh: '得分全部相同的下级指标权重为 0',
  },
  noteFewRegions: {
    en: 'too few complete regions, so equal or as stated',
    zh: '各项得分齐全的地区太少，改用等权或主观权重',
  },
  noteNoSpread: {
    en: 'no child tells regions apart, so equal or as stated',
    zh: '各下级指标均不能区分地区，改用等权或主观权重',
  },
  noteAlike: {
    en: 'nothing tells children apart, so equal or as stated',
    zh: '各下级指标之间没有差别，改用等权或主观权重',
  },
  noteNothingInCommon: {
    en: 'no child has both weights above 0, so as stated',
    zh: '没有两种权重均为正的下级指标，改用主观权重',
  },
} as const satisfies Record<string, Localised>;
