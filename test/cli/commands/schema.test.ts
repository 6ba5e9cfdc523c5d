import { expect, it } from 'vitest';
import { addSchema } from '../../../src/cli/commands/schema.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('schema takes its options, in the order of its help', () => {
  expect(definedOptions(addSchema)).toBe('');
});
