import { expect, it } from 'vitest';
import { addRobustness } from '../../../src/cli/commands/robustness.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('robustness takes its options, in the order of its help', () => {
  expect(definedOptions(addRobustness)).toBe(
    '--month --draws --seed --weights --noise --concentration --scoring --aggregation --treatment --leave-out --sobol --stability --region --top --format --out --workers --project',
  );
});
