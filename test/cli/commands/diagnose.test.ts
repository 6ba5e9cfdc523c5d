import { expect, it } from 'vitest';
import { addDiagnose } from '../../../src/cli/commands/diagnose.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('diagnose takes its options, in the order of its help', () => {
  expect(definedOptions(addDiagnose)).toBe('--month --peers --format --project');
});
