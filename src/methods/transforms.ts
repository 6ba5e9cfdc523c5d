import { ColumnFormula } from '../formula/column.ts';
import { inputsWith } from '../formula/inputs.ts';
import { noFacts } from '../formula/specialise.ts';
import { methodFormula } from '../formula/symbols.ts';
import { constant, ln, log10, over, plus, sqrt, x } from '../formula/term.ts';
import type { TransformMethod } from '../model/method.ts';
import type { Term } from '../model/term.ts';
import { ABOVE_MINUS_ONE, NOT_NEGATIVE, POSITIVE } from './domains.ts';
import { NONE } from './none.ts';
import { cited, handbook, humanDevelopment } from './sources.ts';

/** A transform from what is told of it. */
export function transform(
  declared: Omit<TransformMethod, 'kernel' | 'formula'> & { readonly value: Term },
): TransformMethod {
  const { value, domain } = declared;
  return {
    ...declared,
    formula: () => methodFormula(value, { domain }),
    kernel: async () => {
      const formula = await ColumnFormula.of(declared.value);
      return (value) => {
        return formula.open(noFacts, inputsWith({ values: [value] })).reading.figure(0);
      };
    },
  };
}

export const noneTransform: TransformMethod = {
  ...NONE,
  label: { en: 'no transform', zh: '不变换' },
  decreasing: false,
  domain: undefined,
  value: undefined,
  kernel: undefined,
};

export const logTransform = transform({
  label: { en: 'natural logarithm', zh: '自然对数' },
  about: {
    en: 'The natural logarithm: equal ratios count alike. For positive values with a long tail, such as incomes.',
    zh: '自然对数：相同倍数同等看待。适用于右偏的正值，如收入。',
  },
  source: cited(`${humanDevelopment.en}, income index`, `${humanDevelopment.zh}：收入指数`),
  decreasing: false,
  domain: POSITIVE,
  value: ln(x),
});

export const log10Transform = transform({
  label: { en: 'common logarithm', zh: '常用对数' },
  about: {
    en: 'The logarithm to base 10: as log, in powers of ten.',
    zh: '常用对数：同自然对数，以 10 为底。',
  },
  source: handbook(5, 'transformation of highly skewed indicators', '高度偏斜指标的变换'),
  decreasing: false,
  domain: POSITIVE,
  value: log10(x),
});

export const log1pTransform = transform({
  label: { en: 'natural logarithm of 1 + x', zh: '加 1 取自然对数' },
  about: {
    en: 'The natural logarithm of 1 + x: for counts with a long tail, some of which are 0.',
    zh: '1 + x 的自然对数：适用于右偏且含零的计数。',
  },
  source: handbook(5, 'transformation of highly skewed indicators', '高度偏斜指标的变换'),
  decreasing: false,
  domain: ABOVE_MINUS_ONE,
  value: ln(plus(constant(1), x)),
});

export const sqrtTransform = transform({
  label: { en: 'square root', zh: '平方根' },
  about: {
    en: 'The square root: draws a long tail in less than a logarithm does, and takes 0.',
    zh: '平方根：对长尾的压缩弱于对数，且可取零。',
  },
  source: handbook(5, 'transformation of highly skewed indicators', '高度偏斜指标的变换'),
  decreasing: false,
  domain: NOT_NEGATIVE,
  value: sqrt(x),
});

export const reciprocalTransform = transform({
  label: { en: 'reciprocal', zh: '倒数' },
  about: {
    en: 'One divided by the value, such as hours per case for cases per hour; the direction turns round with the order.',
    zh: '倒数，如由“件/小时”得“小时/件”；次序反转，方向随之反转。',
  },
  source: handbook(5, 'transformation of highly skewed indicators', '高度偏斜指标的变换'),
  decreasing: true,
  domain: POSITIVE,
  value: over(constant(1), x),
});

/** The transforms by name. */
export const transformMethods = {
  none: noneTransform,
  log: logTransform,
  log10: log10Transform,
  log1p: log1pTransform,
  sqrt: sqrtTransform,
  reciprocal: reciprocalTransform,
} as const satisfies Readonly<Record<string, TransformMethod>>;
