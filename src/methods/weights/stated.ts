import { told } from '../../formula/symbols.ts';
import type { WeightingMethod } from '../../model/method.ts';
import { ONE } from '../../numeric/exact.ts';
import { exact } from '../../numeric/text.ts';
import { assigned, handbook } from '../sources.ts';

export const percentWeights: WeightingMethod = {
  label: { en: 'stated in percent', zh: '百分数直接赋权' },
  about: { en: 'Siblings sum to exactly 100.', zh: '同级指标权重之和恰为 100。' },
  formula: told('w / 100'),
  source: assigned,
  sum: exact('100'),
  written: true,
  compared: undefined,
  objective: undefined,
  combines: false,
};

export const unitWeights: WeightingMethod = {
  label: { en: 'stated as shares of 1', zh: '和为 1 直接赋权' },
  about: { en: 'Siblings sum to exactly 1.', zh: '同级指标权重之和恰为 1。' },
  formula: told('w'),
  source: assigned,
  sum: ONE,
  written: true,
  compared: undefined,
  objective: undefined,
  combines: false,
};

export const relativeWeights: WeightingMethod = {
  label: { en: 'stated as relative numbers', zh: '相对数直接赋权' },
  about: {
    en: "Any positive numbers, taken as shares of the siblings' sum; without a weight column all are 1.",
    zh: '任意正数，按同级指标之和归一化；没有 weight 列时均为 1。',
  },
  formula: told('w / sum(w)'),
  isDefault: true,
  source: assigned,
  sum: undefined,
  written: true,
  compared: undefined,
  objective: undefined,
  combines: false,
};

export const equalWeights: WeightingMethod = {
  label: { en: 'equal weights', zh: '等权' },
  about: { en: 'Siblings weigh the same; the weight column is not read.', zh: '同级指标等权；不读取 weight 列。' },
  formula: told('1 / n'),
  isStandIn: true,
  source: handbook(6, 'weighting and aggregation', '赋权与合成'),
  sum: undefined,
  written: false,
  compared: undefined,
  objective: undefined,
  combines: false,
};
