import type { TreatmentMethod } from '../../model/method.ts';
import { NONE } from '../none.ts';
import { clipQuantilesMethod } from './clip-quantiles.ts';
import { winsorizeMethod, winsorizeOnlyMethod } from './winsorize.ts';

export const noneTreatment: TreatmentMethod = {
  ...NONE,
  label: { en: 'no treatment', zh: '不处理' },
  leavesUnit: false,
  marks: {},
  value: undefined,
  kernel: undefined,
  told: undefined,
};

/** The treatments of outliers by name. */
export const treatmentMethods = {
  none: noneTreatment,
  winsorize: winsorizeMethod,
  'winsorize-only': winsorizeOnlyMethod,
  'clip-quantiles': clipQuantilesMethod,
} as const satisfies Readonly<Record<string, TreatmentMethod>>;
