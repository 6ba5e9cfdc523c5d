import { expect, it } from 'vitest';
import { tableNotes } from '../../../src/publish/bulletin/notes.ts';
import { editionOfFiles } from '../../support/bulletin.ts';

it('the notes of a bulletin explain changes, bands, marks and coverage, since its tables have them', async () => {
  const notes = tableNotes(await editionOfFiles(), 'en');
  for (const word of [
    'half to even',
    'ranked by published',
    'changes are differences',
    'green from 60',
    '"…" is missing',
    'coverage',
  ]) {
    expect(notes.join('\n')).toContain(word);
  }
});
