import {
  cases,
  ceiling,
  constant,
  deviation,
  floor,
  least,
  limit,
  max,
  mean,
  min,
  minus,
  onScale,
  over,
  plus,
  power,
  s,
  says,
  sqrt,
  ties,
  times,
  weightedMean,
  when,
  x,
} from '../../src/formula/term.ts';
import { aggregation } from '../../src/methods/aggregation/declare.ts';
import { missing } from '../../src/methods/missing/declare.ts';
import { rollup } from '../../src/methods/rollup.ts';
import { scoring } from '../../src/methods/scoring/declare.ts';
import { transform } from '../../src/methods/transforms.ts';
import { treatment } from '../../src/methods/treatment/declare.ts';
import { weighting } from '../../src/methods/weights/declare.ts';
import { mean as average } from '../../src/numeric/averages.ts';

const share = over(minus(x, min), minus(max, min));

/** One declaration of each kind, of methods that pingan does not have. */
export const addedMethods = {
  scoring: {
    'root-range': scoring({
      label: { en: 'root of the range', zh: '开方极差法' },
      about: { en: 'As min-max, on the root of the way.', zh: '同极差法，取开方。' },
      source: { en: 'a test', zh: '测试' },
      directions: ['positive'],
      score: cases(
        [
          when(ties(min, max), ceiling, says('all values tie', '各值均相等')),
          limit(ties(x, min), floor, says('x is the least', 'x 为最小值')),
        ],
        onScale((span) => times(span, sqrt(share))),
      ),
    }),
  },
  aggregation: {
    quadratic: aggregation({
      label: { en: 'quadratic mean', zh: '平方平均' },
      about: { en: 'The root of the mean square.', zh: '平方的平均再开方。' },
      source: { en: 'a test', zh: '测试' },
      domain: 'non-negative',
      score: sqrt(weightedMean(power(s, constant(2)))),
    }),
  },
  transform: {
    root1p: transform({
      label: { en: 'root of 1 + x', zh: '加 1 开方' },
      about: { en: 'The root of 1 + x.', zh: '1 + x 的平方根。' },
      source: { en: 'a test', zh: '测试' },
      decreasing: false,
      domain: undefined,
      value: sqrt(plus(constant(1), x)),
    }),
  },
  treatment: {
    'cap-deviation': treatment({
      label: { en: 'capping at the mean and one deviation', zh: '均值加一倍标准差封顶' },
      about: { en: 'At most the mean and one standard deviation.', zh: '不超过均值加一倍标准差。' },
      source: { en: 'a test', zh: '测试' },
      value: least(x, plus(mean, deviation)),
      mark: 'capped',
      becomes: 'bound',
    }),
  },
  missing: {
    midrange: missing({
      label: { en: 'midrange of the peers', zh: '同组中程数' },
      about: { en: 'Halfway between the least and the greatest.', zh: '取同组最小值与最大值的中点。' },
      source: { en: 'a test', zh: '测试' },
      impute: { from: 'peers', value: over(plus(min, max), constant(2)) },
    }),
  },
  rollup: {
    greatest: rollup({
      label: { en: 'greatest', zh: '取最大' },
      about: { en: "The greatest of its children's values.", zh: '取下级各地区数值的最大者。' },
      source: { en: 'a test', zh: '测试' },
      // As a quantile, which spreadsheets take of one reference alone.
      value: least(max, { kind: 'quantile', share: constant(1) }),
    }),
  },
  weights: {
    'by-mean': weighting({
      label: { en: 'weights by mean', zh: '均值赋权' },
      about: { en: 'The higher the scores, the more a child weighs.', zh: '得分越高，权重越大。' },
      formula: 'w = sum(x) / n',
      source: { en: 'a test', zh: '测试' },
      objective: { domain: 'any', fewest: 2, kernel: async () => (columns) => columns.map(average) },
    }),
  },
} as const;
