import type { Exact } from '../../model/exact.ts';
import type { ScoringColumn, ScoringMethod } from '../../model/method.ts';
import { multiply, subtract } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { NOT_NEGATIVE } from '../domains.ts';

/** ceiling - k x, k being the indicator's deduction; exactly the floor where k x ties with all there is, or is more. */
function deduct({ values, floor, ceiling, deduction }: ScoringColumn): readonly Exact[] {
  if (deduction === undefined) throw new TypeError('there is no deduction');
  const all = subtract(ceiling, floor);
  return values.map((value) => {
    const deducted = multiply(deduction, value);
    return compareSnapped(deducted, all) < 0 ? subtract(ceiling, deducted) : floor;
  });
}

export const deductMethod: ScoringMethod = {
  label: { en: 'deduction', zh: '扣分制' },
  about: {
    en: 'Full marks less a deduction per unit of the value, not below the floor. For events that each cost points, whatever the peers do.',
    zh: '满分减去每单位扣分，扣至得分下限为止。适用于每发生一起即扣分、与同组无关的情形。',
  },
  formula: 'max(floor, ceiling - deduction x)',
  source: 'deduction schemes of Chinese safety assessments, such as 永嘉县 2017',
  needs: ['deduction'],
  goalposts: false,
  relative: false,
  inUnit: true,
  positiveScale: false,
  directions: ['negative'],
  domain: NOT_NEGATIVE,
  kernel: async () => deduct,
};
