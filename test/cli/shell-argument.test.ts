import { expect, it } from 'vitest';
import { shellArgument } from '../../src/cli/shell-argument.ts';

it('quotes what a shell would split and nothing else', () => {
  expect(['我的/a-1.xlsx', 'my index', ''].map(shellArgument)).toEqual(['我的/a-1.xlsx', '"my index"', '""']);
});
