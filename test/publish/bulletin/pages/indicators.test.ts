import { expect, it } from 'vitest';
import { INDICATORS } from '../../../../src/publish/bulletin/addresses.ts';
import { pageContext } from '../../../../src/publish/bulletin/frame.ts';
import { indicatorsPage } from '../../../../src/publish/bulletin/pages/indicators.ts';
import { editionOfFiles, tablesOf } from '../../../support/bulletin.ts';

it('the page of all indicators has every node with its weights, as a picture and as a table', async () => {
  const page = indicatorsPage(pageContext(await editionOfFiles(), INDICATORS, 'en'));
  expect(tablesOf(page)[0]).toEqual([
    ['code', 'name', 'level', 'unit', 'weight', 'weight in the total'],
    ['A', 'Safety', '1', '', '60', '0.6'],
    ['A1', 'Deaths', '2', '', '50', '0.3'],
    ['A2', 'Accidents', '2', '', '50', '0.3'],
    ['B', 'Food', '1', '', '40', '0.4'],
    ['B1', 'Pass rate', '2', '', '100', '0.4'],
  ]);
  expect(page).toContain('aria-label="Pass rate 0.4"');
});
