import { expect, it } from 'vitest';
import { addVerify } from '../../../src/cli/commands/verify.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('verify takes its options, in the order of its help', () => {
  expect(definedOptions(addVerify)).toBe(
    '--key --outputs-only --any-build --published --month --tolerance --partial --sheet --derivation --scores --project --problems',
  );
});
