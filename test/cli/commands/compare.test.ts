import { expect, it } from 'vitest';
import { addCompare } from '../../../src/cli/commands/compare.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('compare takes its options, in the order of its help', () => {
  expect(definedOptions(addCompare)).toBe('--with --month --region --node --format --project');
});
