import { expect, it } from 'vitest';
import { addInit } from '../../../src/cli/commands/init.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('init takes its options, in the order of its help', () => {
  expect(definedOptions(addInit)).toBe('--from --sheet --missing --decimal --encoding');
});
