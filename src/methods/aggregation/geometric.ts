import { exp, ln, s, weightedMean } from '../../formula/term.ts';
import { handbook, humanDevelopment } from '../sources.ts';
import { aggregation } from './declare.ts';

export const geometricMethod = aggregation({
  label: { en: 'weighted geometric mean', zh: '加权几何平均' },
  about: {
    en: 'Weighted geometric mean: a low child weighs more than it would in the arithmetic mean. Scores above 0 only.',
    zh: '加权几何平均：短板的影响大于算术平均。得分须为正。',
  },
  source: handbook(6, 'geometric aggregation', '几何合成', humanDevelopment),
  domain: 'positive',
  score: exp(weightedMean(ln(s))),
});
