import { expect, it } from 'vitest';
import { addWhatIf } from '../../../src/cli/commands/what-if.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('what-if takes its options, in the order of its help', () => {
  expect(definedOptions(addWhatIf)).toBe('--month --region --set --weight --method --format --project');
});
