import { s, weightedMean } from '../../formula/term.ts';
import { handbook } from '../sources.ts';
import { aggregation } from './declare.ts';

export const arithmeticMethod = aggregation({
  label: { en: 'weighted arithmetic mean', zh: '加权算术平均' },
  about: {
    en: 'Weighted mean: a gain in one child makes up for a loss in another.',
    zh: '加权算术平均：可完全补偿（某项之短可由他项之长抵补）。',
  },
  isDefault: true,
  source: handbook(6, 'additive aggregation', '线性合成'),
  domain: 'any',
  additive: true,
  score: weightedMean(s),
});
