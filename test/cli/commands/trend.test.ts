import { expect, it } from 'vitest';
import { addTrend } from '../../../src/cli/commands/trend.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('trend takes its options, in the order of its help', () => {
  expect(definedOptions(addTrend)).toBe('--region --from --to --node --format --project');
});
