import { describe, expect, it } from 'vitest';
import { OtherIndexError } from '../../../src/publish/writing/other-index-error.ts';

describe('OtherIndexError', () => {
  it('names the folder, both indices and what differs', () => {
    const error = new OtherIndexError('out/2018-09', 'A', 'B', 'name');
    expect(error.message).toBe('out/2018-09 holds the index "A", not "B" (name)');
    expect(error).toMatchObject({ folder: 'out/2018-09', found: 'A', own: 'B', difference: 'name' });
  });
});
