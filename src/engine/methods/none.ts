import type { Method, TransformMethod, TreatmentMethod } from '../../model/method.ts';

/** The absence of a treatment or transform: values pass as they are. */
const none: Method = {
  about: { en: 'Values pass as they are.', zh: '数值不作处理。' },
  formula: 'x',
  source: '-',
};

export const noneTransform: TransformMethod = { ...none, decreasing: false, domain: undefined, kernel: undefined };

export const noneTreatment: TreatmentMethod = { ...none, leavesUnit: false, kernel: undefined };
