import type { Exact } from '../../model/exact.ts';
import type { ScoringColumn, ScoringMethod } from '../../model/method.ts';
import type { Step } from '../../model/step.ts';
import { compareSnapped } from '../../numeric/order.ts';

/** The highest step that a value reaches; undefined below all steps. */
export function stepOf(value: Exact, steps: readonly Step[]): Step | undefined {
  return steps.find(({ from }) => from === undefined || compareSnapped(from, value) <= 0);
}

/** The score of the highest step each value reaches; that there is one is checked before. */
function steps({ values, steps: given }: ScoringColumn): readonly Exact[] {
  return values.map((value) => {
    const step = stepOf(value, given);
    if (step === undefined) throw new TypeError('the value is below all steps');
    return step.score;
  });
}

export const stepsMethod: ScoringMethod = {
  label: { en: 'steps', zh: '分档计分' },
  about: {
    en: 'The score of the interval a value lies in, as steps.csv lists them. For bands laid down by a rule.',
    zh: '按 steps.csv 所列各档计分。适用于规则已定各档分值的情形。',
  },
  formula: 'score of the highest step with from <= x',
  source: 'interval scoring of Chinese assessment schemes (分档计分)',
  needs: [],
  goalposts: false,
  relative: false,
  inUnit: true,
  positiveScale: false,
  directions: ['positive', 'negative'],
  domain: undefined,
  kernel: async () => steps,
};
