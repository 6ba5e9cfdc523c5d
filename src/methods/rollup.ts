import { ExactReading } from '../formula/exact.ts';
import { inputsWith } from '../formula/inputs.ts';
import { methodFormula } from '../formula/symbols.ts';
import { meanOfPeers, s, says, sumOverPeers, weightedMean, x } from '../formula/term.ts';
import { usesOf } from '../formula/uses.ts';
import type { Method, RollupMethod } from '../model/method.ts';
import type { Term } from '../model/term.ts';
import { unsourced } from './sources.ts';

/** What a child region's value and the coefficient that it weighs by are called in formulas. */
export const ROLLED_UP = { s: 'x', w: 'c' } as const;
const WEIGHED = says('`c` is the coefficient that `rollup_by` names', '`c` 为 `rollup_by` 所指的调整系数');

/** A rollup by its formula, which takes no functions that must be loaded: values are rolled up at any time. */
export function rollup(declared: Omit<Method, 'formula'> & { readonly value: Term }): RollupMethod {
  const { value } = declared;
  const reading = new ExactReading(value, undefined);
  const { weights } = usesOf(value);
  return {
    ...declared,
    formula: () => methodFormula(value, { child: ROLLED_UP, symbols: weights ? [WEIGHED] : [] }),
    weighs: weights,
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
  source: unsourced,
  value: sumOverPeers(x),
});

export const meanRollup = rollup({
  label: { en: 'mean', zh: '算术平均' },
  about: { en: "The mean of its children's values.", zh: '取下级各地区数值的算术平均。' },
  source: unsourced,
  value: meanOfPeers,
});

export const weightedMeanRollup = rollup({
  label: { en: 'weighted mean', zh: '加权平均' },
  about: {
    en: 'The mean of its children\'s values weighted by the coefficient that "rollup_by" names, as of rates by population.',
    zh: '取下级各地区数值按 "rollup_by" 所指调整系数加权的平均，例如按常住人口加权的比率。',
  },
  source: unsourced,
  value: weightedMean(s),
});

/** The rollups by name. */
export const rollupMethods = {
  sum: sumRollup,
  mean: meanRollup,
  'weighted-mean': weightedMeanRollup,
} as const satisfies Readonly<Record<string, RollupMethod>>;
