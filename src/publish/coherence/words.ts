import type { Localised } from '../../model/localised.ts';
import { commonTexts } from '../../tables/common-words.ts';

/** Words of coherence, with the heads of columns. */
export const coherenceTexts = {
  ...commonTexts,
  group: { en: '{group}: {regions} regions', zh: '{group}：{regions} 个地区' },
  weights: {
    en: 'weights of level 1, and what they come to by correlation with the total',
    zh: '一级指标的名义权重与相关权重',
  },
  collinear: { en: 'siblings that say the same: |r| > {limit}', zh: '高度相关、信息重复的同级指标：|r| > {limit}' },
  'against-parent': { en: 'against their parent: r < 0', zh: '与上级指标负相关：r < 0' },
  'low-alpha': {
    en: "children that hardly measure one thing: Cronbach's alpha < {limit}",
    zh: '下级指标内部一致性偏低：克朗巴赫 α 系数 < {limit}',
  },
  'size-remains': {
    en: 'adjusted, and still measuring size: |r| > {limit} with the adjuster',
    zh: '调整后仍与规模高度相关：与调整系数 |r| > {limit}',
  },
  none: { en: 'none', zh: '无' },
  byCorrelation: { en: 'by correlation', zh: '相关权重' },
  withTotal: { en: 'r with total', zh: '与总分相关系数' },
  sibling: { en: 'sibling', zh: '同级指标' },
  pearson: { en: 'r', zh: '相关系数 r' },
  spearman: { en: 'r of ranks', zh: '秩相关系数' },
  children: { en: 'children', zh: '下级指标数' },
  alpha: { en: 'alpha', zh: 'α系数' },
  component: { en: 'first component', zh: '第一主成分' },
  adjuster: { en: 'adjuster', zh: '调整系数' },
  raw: { en: 'r before', zh: '调整前相关系数' },
  adjusted: { en: 'r after', zh: '调整后相关系数' },
} as const satisfies Record<string, Localised>;
