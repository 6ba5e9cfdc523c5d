import { ExactReading } from '../formula/exact.ts';
import { inputsWith } from '../formula/inputs.ts';
import { meanOfPeers, s, sumOverPeers, weightedMean, x } from '../formula/term.ts';
import { usesOf } from '../formula/uses.ts';
import type { Method, RollupMethod } from '../model/method.ts';
import type { Term } from '../model/term.ts';
import { unsourced } from './sources.ts';

/** A rollup by its formula, which takes no functions that must be loaded: values are rolled up at any time. */
export function rollup(declared: Method & { readonly value: Term }): RollupMethod {
  const reading = new ExactReading(declared.value, undefined);
  return {
    ...declared,
    weighs: usesOf(declared.value).weights,
    kernel: (children) => {
      const parts = children.map(({ value, weight }) => ({ score: value, weight }));
      reading.open(inputsWith({ values: parts.map(({ score }) => score), parts }));
      return reading.figure(0);
    },
  };
}

export const sumRollup = rollup({
  label: { en: 'sum', zh: '求和' },
  about: { en: "The sum of its children's values, as of counts.", zh: '取下级各地区数值之和，适用于计数。' },
  formula: 'sum(x)',
  source: unsourced,
  value: sumOverPeers(x),
});

export const meanRollup = rollup({
  label: { en: 'mean', zh: '算术平均' },
  about: { en: "The mean of its children's values.", zh: '取下级各地区数值的算术平均。' },
  formula: 'sum(x) / n',
  source: unsourced,
  value: meanOfPeers,
});

export const weightedMeanRollup = rollup({
  label: { en: 'weighted mean', zh: '加权平均' },
  about: {
    en: 'The mean of its children\'s values weighted by the coefficient that "rollup_by" names, as of rates by population.',
    zh: '取下级各地区数值按 "rollup_by" 所指调整系数加权的平均，例如按常住人口加权的比率。',
  },
  formula: 'sum(c x) / sum(c)',
  source: unsourced,
  value: weightedMean(s),
});

/** The rollups by name. */
export const rollupMethods = {
  sum: sumRollup,
  mean: meanRollup,
  'weighted-mean': weightedMeanRollup,
} as const satisfies Readonly<Record<string, RollupMethod>>;
