import { x } from '../../formula/term.ts';
import { handbook } from '../sources.ts';
import { scoring } from './declare.ts';

export const identityMethod = scoring({
  label: { en: 'identity', zh: '原值计分' },
  about: {
    en: 'The value is its score already: neither scaled, turned nor clamped.',
    zh: '数值本身即为得分：不缩放、不反向、不截断。',
  },
  source: handbook(5, 'no normalisation', '不作无量纲化'),
  inUnit: true,
  directions: ['positive'],
  score: x,
});
