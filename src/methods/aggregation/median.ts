import { medianOfChildren } from '../../formula/term.ts';
import { cited } from '../sources.ts';
import { aggregation } from './declare.ts';

export const medianMethod = aggregation({
  label: { en: 'median', zh: '中位数' },
  about: {
    en: 'The middle score, or the mean of the two middle ones: outlying children count no more than others. Weights say only who takes part.',
    zh: '取中位得分，项数为偶数时取中间两项的平均：极端得分影响不大。权重只决定是否参与。',
  },
  source: cited('median of the scores, unweighted', '得分的中位数，不加权'),
  domain: 'any',
  score: medianOfChildren,
});
