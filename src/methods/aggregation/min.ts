import { lowestOfChildren } from '../../formula/term.ts';
import { aggregation } from './declare.ts';
import { WEIGHTS_SAY_WHO } from './words.ts';

export const minMethod = aggregation({
  label: { en: 'minimum', zh: '取最低' },
  about: {
    en: 'The lowest score: nothing makes up for the worst child. Weights say only who takes part.',
    zh: '取最低得分：最差的一项无法由他项弥补。权重只决定是否参与。',
  },
  formula: 'min(s)',
  source: 'OECD/JRC Handbook (2008), step 6, non-compensatory aggregation; the power mean as p goes to -infinity',
  domain: 'any',
  note: WEIGHTS_SAY_WHO,
  score: lowestOfChildren,
  doubles: () => ({ kind: 'lowest', power: 1 }),
});
