import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/usage-error.ts';

describe('a usage error', () => {
  it('is an error with a name of its own', () => {
    const error = new UsageError('say what');
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message]).toEqual(['UsageError', 'say what']);
  });
});
