import { describe, expect, it } from 'vitest';
import { ForeignFilesError } from '../../../src/publish/writing/foreign-files-error.ts';

describe('ForeignFilesError', () => {
  it('names the folder and the files that keep it from being replaced', () => {
    const error = new ForeignFilesError('out/2018-09', ['notes.txt', 'plan.doc']);
    expect(error).toMatchObject({ name: 'ForeignFilesError', folder: 'out/2018-09', files: ['notes.txt', 'plan.doc'] });
    expect(error.message).toBe(
      'out/2018-09 holds files that are not outputs as they were written: notes.txt, plan.doc',
    );
  });
});
