import { expect, it } from 'vitest';
import { addHelp } from '../../../src/cli/commands/help.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('help takes no options of its own', () => {
  expect(definedOptions(addHelp)).toBe('');
});
