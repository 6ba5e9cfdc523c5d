import { type Language, type Localised, type Words, wordsIn } from '../../model/localised.ts';

const texts = {
  synthetic: {
    en: 'synthetic figures (合成数据): invented for demonstration',
    zh: '合成数据（synthetic）：仅供演示，并非真实数据',
  },
  group: { en: '{group}: {regions} regions', zh: '{group}：{regions} 个地区' },
  weights: {
    en: 'weights of level 1, and what they come to by correlation with the total',
    zh: '一级权重，以及按与总分的相关得出的有效权重',
  },
  collinear: { en: 'siblings that say the same: |r| > {limit}', zh: '几乎重复的同级：|r| > {limit}' },
  'against-parent': { en: 'against their parent: r < 0', zh: '与上级负相关：r < 0' },
  'low-alpha': {
    en: "children that hardly measure one thing: Cronbach's alpha < {limit}",
    zh: '下级一致性偏低：克朗巴赫 α < {limit}',
  },
  'size-remains': {
    en: 'adjusted, and still measuring size: |r| > {limit} with the adjuster',
    zh: '调整后仍反映规模：与调整系数 |r| > {limit}',
  },
  none: { en: 'none', zh: '无' },
  code: { en: 'code', zh: '代码' },
  name: { en: 'name', zh: '名称' },
  weight: { en: 'weight', zh: '权重' },
  byCorrelation: { en: 'by correlation', zh: '有效权重' },
  withTotal: { en: 'r with total', zh: '与总分 r' },
  parent: { en: 'parent', zh: '上级' },
  sibling: { en: 'sibling', zh: '同级' },
  pearson: { en: 'r', zh: 'r（相关）' },
  spearman: { en: 'r of ranks', zh: '秩相关' },
  children: { en: 'children', zh: '下级数' },
  alpha: { en: 'alpha', zh: 'α（一致性）' },
  component: { en: 'first component', zh: '第一主成分' },
  adjuster: { en: 'adjuster', zh: '调整系数' },
  raw: { en: 'r before', zh: '调整前 r' },
  adjusted: { en: 'r after', zh: '调整后 r' },
} as const satisfies Record<string, Localised>;

export type CoherenceText = keyof typeof texts;

/** Says things about coherence in one language. */
export type CoherenceWords = Words<CoherenceText>;

/** The words of one language. */
export function coherenceWords(language: Language): CoherenceWords {
  return wordsIn(texts, language);
}
