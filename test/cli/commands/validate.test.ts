import { expect, it } from 'vitest';
import { addValidate } from '../../../src/cli/commands/validate.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('validate takes its options, in the order of its help', () => {
  expect(definedOptions(addValidate)).toBe('--month --strict --fail-on --project --problems');
});
