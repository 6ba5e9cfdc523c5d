import { describe, expect, it } from 'vitest';
import { pathFrom, shellArgument } from '../../src/cli/shown-path.ts';

describe('pathFrom', () => {
  it('names a path from a folder, below it, beside it, or itself', () => {
    expect(pathFrom('/a/b', '/a/b/c/d.csv')).toBe('c/d.csv');
    expect(pathFrom('/a/b', '/a/x/d.csv')).toBe('../x/d.csv');
    expect(pathFrom('/a/b', '/a/b')).toBe('.');
  });
});

it('quotes what a shell would split and nothing else', () => {
  expect(['我的/a-1.xlsx', 'my index', ''].map(shellArgument)).toEqual(['我的/a-1.xlsx', '"my index"', '""']);
});
