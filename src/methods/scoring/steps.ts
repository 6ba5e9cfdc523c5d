import { step } from '../../formula/term.ts';
import { cited } from '../sources.ts';
import { scoring } from './declare.ts';

export const stepsMethod = scoring({
  label: { en: 'steps', zh: '分档计分' },
  about: {
    en: 'The score of the interval a value lies in, as steps.csv lists them. For bands laid down by a rule.',
    zh: '按 steps.csv 所列各档计分。适用于规则已定各档分值的情形。',
  },
  source: cited('step scoring of Chinese assessment schemes', '各类考核办法中的分档计分'),
  inUnit: true,
  score: step,
});
