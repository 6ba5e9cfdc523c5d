import { told } from '../../formula/symbols.ts';
import type { WeightingMethod } from '../../model/method.ts';
import { cited } from '../sources.ts';

export const combinedWeights: WeightingMethod = {
  label: { en: 'combined weights', zh: '组合赋权' },
  about: {
    en: 'The product of two weights, one from judgment and one from the data, as "combined" in pingan.json names them: what both take to be important weighs most.',
    zh: 'pingan.json 的 "combined" 所指主观权重与客观权重的乘积；主观、客观权重均高者权重最大。',
  },
  formula: told('w = a b / sum(a b), a subjective, b objective', 'w = a b / sum(a b)；a 为主观权重，b 为客观权重'),
  source: cited('multiplicative combination of subjective and objective weights', '主观、客观权重的乘法组合'),
  sum: undefined,
  written: false,
  compared: undefined,
  objective: undefined,
  combines: true,
};
