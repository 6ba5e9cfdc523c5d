import { over, s, sumOverChildren, w } from '../../formula/term.ts';
import { cited } from '../sources.ts';
import { aggregation } from './declare.ts';

export const harmonicMethod = aggregation({
  label: { en: 'weighted harmonic mean', zh: '加权调和平均' },
  about: {
    en: 'Weighted harmonic mean: punishes a low child hardest. Scores above 0 only.',
    zh: '加权调和平均：对短板的惩罚最重。得分须为正。',
  },
  source: cited('COINr, a_hmean; weighted harmonic mean', 'COINr, a_hmean；加权调和平均'),
  domain: 'positive',
  score: over(sumOverChildren(w), sumOverChildren(over(w, s))),
});
