import { expect, it } from 'vitest';
import { addCompute } from '../../../src/cli/commands/compute.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('compute takes its options, in the order of its help', () => {
  expect(definedOptions(addCompute)).toBe(
    '--month --from --to --out --format --tables --engine --coherence --bom --fail-on --strict --check --sign --workers --project --problems',
  );
});
