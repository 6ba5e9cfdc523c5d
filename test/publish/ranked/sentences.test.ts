import { expect, it } from 'vitest';
import { blankMarks, rankedNotes } from '../../../src/publish/ranked/sentences.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

it('notes explain what a table shows, and nothing else', async () => {
  const { index } = await computeFiles(smallWorkspace({}, { decimals: 0, rounding: 'half-up' }));
  const plain = { hasCodes: false, hasChanges: false, isMarked: false, hasCoverage: false };
  expect(rankedNotes(index, 'en', plain)).toEqual([
    'scores are rounded to whole numbers, half up',
    'ranked by published score; ties share a rank and the next is skipped (1224)',
  ]);
  const all = rankedNotes(index, 'zh', { hasCodes: true, hasChanges: true, isMarked: true, hasCoverage: true });
  expect(all).toHaveLength(6);
  expect(all[0]).toBe('各列依次为：A Safety、B Food');
  expect(all[4]).toContain(blankMarks.missing);
});
