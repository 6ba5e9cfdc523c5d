import { cited } from '../sources.ts';
import { weighting } from './declare.ts';

export const combinedWeights = weighting({
  label: { en: 'combined weights', zh: '组合赋权' },
  about: {
    en: 'The product of two weights, one from judgment and one from the data, as "combined" in pingan.json names them: what both take to be important weighs most.',
    zh: 'pingan.json 的 "combined" 所指主观权重与客观权重的乘积；主观、客观权重均高者权重最大。',
  },
  formula: {
    en: 'w = a b / sum(a b), a subjective, b objective',
    zh: 'w = a b / sum(a b)；a 为主观权重，b 为客观权重',
  },
  source: cited('multiplicative combination of subjective and objective weights', '主观、客观权重的乘法组合'),
  combines: true,
});
