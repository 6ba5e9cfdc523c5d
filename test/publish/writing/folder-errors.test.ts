import { describe, expect, it } from 'vitest';
import { ForeignFilesError, OtherIndexError } from '../../../src/publish/writing/folder-errors.ts';

describe('OtherIndexError', () => {
  it('names the folder, both indices and what differs', () => {
    const error = new OtherIndexError('out/2018-09', 'A', 'B', 'name');
    expect(error.message).toBe('out/2018-09 holds the index "A", not "B" (name)');
    expect(error).toMatchObject({ folder: 'out/2018-09', found: 'A', own: 'B', difference: 'name' });
  });
});

describe('ForeignFilesError', () => {
  it('names the folder and the files that keep it from being replaced', () => {
    const error = new ForeignFilesError('out/2018-09', ['notes.txt', 'plan.doc']);
    expect(error).toMatchObject({ name: 'ForeignFilesError', folder: 'out/2018-09', files: ['notes.txt', 'plan.doc'] });
    expect(error.message).toBe(
      'out/2018-09 holds files that are not outputs as they were written: notes.txt, plan.doc',
    );
  });
});
