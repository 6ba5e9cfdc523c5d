import { expect, it } from 'vitest';
import { addProfile } from '../../../src/cli/commands/profile.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('profile takes its options, in the order of its help', () => {
  expect(definedOptions(addProfile)).toBe('--month --region --department --all --top --format --out --project');
});
