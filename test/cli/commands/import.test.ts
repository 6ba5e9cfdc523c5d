import { expect, it } from 'vitest';
import { addImport } from '../../../src/cli/commands/import.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('import takes its options, in the order of its help', () => {
  expect(definedOptions(addImport)).toBe(
    '--month --coefficients --skip --replace --forget --dry-run --project --sheet --missing --decimal --encoding',
  );
});
