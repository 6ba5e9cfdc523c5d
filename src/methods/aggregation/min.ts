import { lowestOfChildren } from '../../formula/term.ts';
import { cited, handbook } from '../sources.ts';
import { aggregation } from './declare.ts';

export const minMethod = aggregation({
  label: { en: 'minimum', zh: '取最低' },
  about: {
    en: 'The lowest score: nothing makes up for the worst child. Weights say only who takes part.',
    zh: '取最低得分：最差的一项无法由他项弥补。权重只决定是否参与。',
  },
  source: handbook(
    6,
    'non-compensatory aggregation',
    '非补偿性合成',
    cited('the power mean as p goes to -infinity', 'p 趋于负无穷时的幂平均'),
  ),
  domain: 'any',
  score: lowestOfChildren,
});
