import { expect, it } from 'vitest';
import { wordsIn } from '../../../../src/model/localised.ts';
import {
  bandMarkup,
  changeMarkup,
  standingColumns,
  standingTable,
} from '../../../../src/publish/bulletin/pages/standing.ts';
import { bulletinTexts } from '../../../../src/publish/bulletin/words.ts';
import { editionOfFiles, tablesOf, textOf } from '../../../support/bulletin.ts';

const words = wordsIn(bulletinTexts, 'en');
const { groups } = await editionOfFiles();
const look = { groups, hasBands: true, language: 'en', words, named: (row: { code: string }) => row.code } as const;

it('a ranked table leaves out what would be blank throughout', () => {
  expect(standingColumns(look).map(({ heading }) => heading)).toEqual([
    'rank',
    'region',
    'score',
    'band',
    'on month',
    'coverage',
  ]);
  expect(standingColumns({ ...look, hasBands: false }).map(({ heading }) => heading)).not.toContain('band');
});

it('a row can be found by code and by name in either language', () => {
  const [group] = groups;
  if (group === undefined) throw new Error('no group');
  const { markup } = standingTable('t', group, look);
  expect(markup).toContain('data-find="east 东区 East" data-band="green"');
  expect(tablesOf(markup)[0]).toHaveLength(4);
});

it('a change says by its sign what its colour says', () => {
  expect(textOf(changeMarkup({ points: '+1.20', places: 2, sign: 1 }).markup)).toBe('+1.20 ↑2');
  expect(textOf(changeMarkup({ points: '-1.20', places: -2, sign: -1 }).markup)).toBe('-1.20 ↓2');
  expect(changeMarkup({ points: '0.00', places: 0, sign: 0 }).markup).toContain('class="soft"');
  expect(changeMarkup(undefined).markup).toBe('…');
});

it('a band is named beside its sign', () => {
  expect(textOf(bandMarkup({ name: { en: 'green', zh: '绿' }, weather: 'sun', at: 0 }, 'zh', words).markup)).toBe('绿');
  expect(textOf(bandMarkup(undefined, 'en', words).markup)).toBe('below all bands');
});
