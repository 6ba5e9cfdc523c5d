import { expect, it } from 'vitest';
import { addWeights } from '../../../src/cli/commands/weights.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('weights takes its options, in the order of its help', () => {
  expect(definedOptions(addWeights)).toBe('--month --method --csv --write --project');
});
