import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/model/localised.ts';
import { headline } from '../../../src/publish/bulletin/headline.ts';
import type { GroupView, StandingView } from '../../../src/publish/bulletin/views/group.ts';
import { bulletinTexts } from '../../../src/publish/bulletin/words.ts';
import { editionOfFiles } from '../../support/bulletin.ts';

const words = wordsIn(bulletinTexts, 'en');

it('a headline says who leads, the mean, and who fell most', async () => {
  const [group] = (await editionOfFiles()).groups;
  expect(group && headline(group, words)).toBe(
    'county: East leads with 85.00. The mean of 3 is 43.33. Largest fall on month: West (-31.70).',
  );
});

it('a headline names the first of many leaders and counts the rest, or says that nobody is ranked', async () => {
  const [group] = (await editionOfFiles()).groups as [GroupView];
  const [row] = group.rows as [StandingView];
  const many = { ...group, leaders: [row, row, row, row, row], rise: undefined, fall: undefined };
  expect(headline(many, words)).toBe('county: East, East, East, +2 lead with 85.00. The mean of 3 is 43.33.');
  expect(headline({ ...group, leaders: [] }, words)).toBe('county: nobody is ranked.');
});
