import { expect, it } from 'vitest';
import { addPublish } from '../../../src/cli/commands/publish.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('publish takes its options, in the order of its help', () => {
  expect(definedOptions(addPublish)).toBe(
    '--month --out --page --csv --markdown --fragment --derivation --no-derivation --project',
  );
});
