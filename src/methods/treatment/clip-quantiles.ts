import { greatest, highQuantile, least, lowQuantile, x } from '../../formula/term.ts';
import { cited, handbook } from '../sources.ts';
import { treatment } from './declare.ts';

export const clipQuantilesMethod = treatment({
  label: { en: 'clipping to quantiles', zh: '分位数截断' },
  about: {
    en: 'Values beyond a low and a high quantile of the peer group become the quantile. Quantiles: "quantiles" in pingan.json.',
    zh: '超出同组低、高分位数的数值改为该分位数。分位点见 pingan.json 的 "quantiles"。',
  },
  source: handbook(3, 'outliers', '异常值', cited('Hyndman and Fan (1996)', 'Hyndman 和 Fan（1996）')),
  value: least(greatest(x, lowQuantile), highQuantile),
  mark: 'clipped',
  becomes: 'bound',
});
