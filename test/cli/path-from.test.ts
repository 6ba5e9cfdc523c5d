import { describe, expect, it } from 'vitest';
import { pathFrom } from '../../src/cli/path-from.ts';

describe('pathFrom', () => {
  it('names a path from a folder, below it, beside it, or itself', () => {
    expect(pathFrom('/a/b', '/a/b/c/d.csv')).toBe('c/d.csv');
    expect(pathFrom('/a/b', '/a/x/d.csv')).toBe('../x/d.csv');
    expect(pathFrom('/a/b', '/a/b')).toBe('.');
  });
});
