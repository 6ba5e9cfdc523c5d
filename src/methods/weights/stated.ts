import { ONE } from '../../numeric/exact.ts';
import { exact } from '../../numeric/text.ts';
import { assigned, handbook } from '../sources.ts';
import { weighting } from './declare.ts';

export const percentWeights = weighting({
  label: { en: 'stated in percent', zh: '百分数直接赋权' },
  about: { en: 'Siblings sum to exactly 100.', zh: '同级指标权重之和恰为 100。' },
  formula: 'w / 100',
  source: assigned,
  sum: exact('100'),
  written: true,
});

export const unitWeights = weighting({
  label: { en: 'stated as shares of 1', zh: '和为 1 直接赋权' },
  about: { en: 'Siblings sum to exactly 1.', zh: '同级指标权重之和恰为 1。' },
  formula: 'w',
  source: assigned,
  sum: ONE,
  written: true,
});

export const relativeWeights = weighting({
  label: { en: 'stated as relative numbers', zh: '相对数直接赋权' },
  about: {
    en: "Any positive numbers, taken as shares of the siblings' sum; without a weight column all are 1.",
    zh: '任意正数，按同级指标之和归一化；没有 weight 列时均为 1。',
  },
  formula: 'w / sum(w)',
  isDefault: true,
  source: assigned,
  written: true,
});

export const equalWeights = weighting({
  label: { en: 'equal weights', zh: '等权' },
  about: { en: 'Siblings weigh the same; the weight column is not read.', zh: '同级指标等权；不读取 weight 列。' },
  formula: '1 / n',
  isStandIn: true,
  source: handbook(6, 'weighting and aggregation', '赋权与合成'),
});
