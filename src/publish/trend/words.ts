import type { Localised } from '../../model/localised.ts';
import { commonTexts } from '../../tables/common-words.ts';

/** Words of trends, with the heads of columns. */
export const trendTexts = {
  ...commonTexts,
  peers: { en: 'of', zh: '参评地区数' },
  noData: { en: 'no data', zh: '无数据' },
  uncomputed: { en: 'not computed (errors: {count})', zh: '未计算（错误 {count} 个）' },
  noScore: { en: 'no score', zh: '无得分' },
  heading: { en: '{code} {name}, {group}: {node}', zh: '{code} {name}，{group}：{node}' },
  extent: { en: '{least} to {most}', zh: '{least}～{most}' },
} as const satisfies Record<string, Localised>;
