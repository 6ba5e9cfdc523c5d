import { cases, ceiling, floor, given, isAtLeast, minus, says, times, when, x } from '../../formula/term.ts';
import { NOT_NEGATIVE } from '../domains.ts';
import { cited } from '../sources.ts';
import { scoring } from './declare.ts';

const ALL_DEDUCTED = says('deductions use up the scale: the floor', '扣分已扣至下限：得下限');

const deducted = times(given('deduction'), x);

/** Exactly the floor where what is deducted ties with all there is, or is more. */
const score = cases([when(isAtLeast(deducted, minus(ceiling, floor)), floor, ALL_DEDUCTED)], minus(ceiling, deducted));

export const deductMethod = scoring({
  label: { en: 'deduction', zh: '扣分制' },
  about: {
    en: 'Full marks less a deduction per unit of the value, not below the floor. For events that each cost points, whatever the peers do.',
    zh: '满分减去每单位扣分，扣至得分下限为止。适用于每发生一起即扣分、与同组无关的情形。',
  },
  source: cited(
    'deduction schemes of Chinese safety assessments, such as that of Yongjia County (2017)',
    '平安建设考核中的扣分办法，如永嘉县（2017）',
  ),
  inUnit: true,
  directions: ['negative'],
  domain: NOT_NEGATIVE,
  score,
});
