import type { Method, TransformMethod, TreatmentMethod } from '../model/method.ts';

/** The absence of a treatment or transform: values pass as they are. */
const none: Omit<Method, 'label'> = {
  about: { en: 'Values pass as they are.', zh: '数值不作处理。' },
  formula: 'x',
  source: '-',
};

export const noneTransform: TransformMethod = {
  ...none,
  label: { en: 'no transform', zh: '不变换' },
  decreasing: false,
  domain: undefined,
  value: undefined,
  kernel: undefined,
};

export const noneTreatment: TreatmentMethod = {
  ...none,
  label: { en: 'no treatment', zh: '不处理' },
  leavesUnit: false,
  kernel: undefined,
};
