import type { Localised } from '../../model/localised.ts';
import { commonTexts } from '../../tables/common-words.ts';

/** Words of what-if reports, with the heads of columns. */
export const whatIfTexts = {
  ...commonTexts,
  subject: { en: '{region}: peer group {group}', zh: '{region}：组别为 {group}' },
  value: { en: 'what if the value of {of} were {is}; it is {was}', zh: '假设 {of} 的值为 {is}；实际为 {was}' },
  weight: { en: 'what if the weight of {of} were {is}; it is {was}', zh: '假设 {of} 的权重为 {is}；实际为 {was}' },
  method: { en: 'what if "{of}" were {is}; it is {was}', zh: '假设{of}为{is}；实际为{was}' },
  missing: { en: 'missing', zh: '缺报' },
  notApplicable: { en: 'not applicable', zh: '不适用' },
  band: { en: 'band: {before}, would be {after}', zh: '等级：实际为 {before}，测算为 {after}' },
  noBand: { en: 'none', zh: '无' },
  figures: { en: 'its figures', zh: '该地区的得分' },
  others: { en: 'other regions whose rank would change', zh: '名次随之变化的其他地区' },
  noOthers: { en: 'no other region would change its rank', zh: '其他地区名次不变' },
  scoreAfter: { en: 'would be', zh: '测算得分' },
  difference: { en: 'difference', zh: '之差' },
  rankAfter: { en: 'would be', zh: '测算名次' },
} as const satisfies Record<string, Localised>;
