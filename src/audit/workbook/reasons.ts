import type { Localised } from '../../model/localised.ts';

/** Why a computed figure stands in the workbook as a value. */
export const reasons = {
  compared: {
    en: 'weights from pairwise comparisons: an eigenvector has no formula',
    zh: '层次分析法权重：特征向量没有单元格公式',
  },
  objective: {
    en: 'weights made of the scores of all regions: the method has no formula',
    zh: '由各地区得分求得的客观权重：该方法没有单元格公式',
  },
  carried: { en: 'carried forward from an earlier month', zh: '沿用此前月份的值' },
  rolledUp: {
    en: "made of child regions' values, which are not in this workbook or more than a formula takes",
    zh: '由下级地区的值汇总，而下级地区不在本工作簿中，或多于一个公式所能容纳',
  },
  rolledUpCoefficient: {
    en: "the sum of child regions' coefficients, which are not in this workbook or more than a formula takes",
    zh: '下级地区系数值之和，而下级地区不在本工作簿中，或多于一个公式所能容纳',
  },
  elsewhere: { en: 'of a region that is not in this workbook', zh: '取自不在本工作簿中的地区' },
} as const satisfies Record<string, Localised>;
