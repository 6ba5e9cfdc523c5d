import { expect, it } from 'vitest';
import { addExplain } from '../../../src/cli/commands/explain.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('explain takes its options, in the order of its help', () => {
  expect(definedOptions(addExplain)).toBe('--month --region --node --depth --top --format --project');
});
