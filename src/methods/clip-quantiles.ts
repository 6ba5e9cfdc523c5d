import type { TreatColumn, TreatmentMethod } from '../model/method.ts';
import { compare } from '../numeric/exact.ts';
import { compareSnapped } from '../numeric/order.ts';
import { quantile } from '../numeric/quantile.ts';

/** Values beyond the quantiles of their peer group become the quantile. */
const clipQuantiles: TreatColumn = (values, { quantiles }) => {
  const ascending = [...values].sort(compare);
  const low = quantile(ascending, quantiles.low);
  const high = quantile(ascending, quantiles.high);
  const clipped = values.map((value) => {
    if (compareSnapped(value, low) < 0) return low;
    return compareSnapped(value, high) > 0 ? high : value;
  });
  return { values: clipped, marks: clipped.map((value, at) => (value === values[at] ? undefined : 'clipped')) };
};

export const clipQuantilesMethod: TreatmentMethod = {
  label: { en: 'clipping to quantiles', zh: '分位数截断' },
  about: {
    en: 'Values beyond a low and a high quantile of the peer group become the quantile. Quantiles: "quantiles" in pingan.json.',
    zh: '超出同组低、高分位数的数值改为该分位数。分位点见 pingan.json 的 "quantiles"。',
  },
  formula: 'min(max(x, q_low), q_high); q at (n - 1) p between the sorted values (type 7)',
  source: 'OECD/JRC Handbook (2008), step 3, outliers; Hyndman and Fan (1996)',
  leavesUnit: false,
  kernel: async () => clipQuantiles,
};
