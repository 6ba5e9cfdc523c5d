import type { Method, TransformMethod } from '../../model/method.ts';

/** The absence of a treatment or transform: values pass as they are. */
export const noneMethod: Method = {
  about: { en: 'Values pass as they are.', zh: '数值不作处理。' },
  formula: 'x',
  source: '-',
};

export const noneTransform: TransformMethod = {
  ...noneMethod,
  decreasing: false,
  domain: undefined,
  kernel: undefined,
};
