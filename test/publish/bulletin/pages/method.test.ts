import { expect, it } from 'vitest';
import { METHOD } from '../../../../src/publish/bulletin/addresses.ts';
import { pageContext } from '../../../../src/publish/bulletin/frame.ts';
import { methodPage } from '../../../../src/publish/bulletin/pages/method.ts';
import { editionOfFiles, tablesOf, textOf } from '../../../support/bulletin.ts';

it('the page of how it is made tells bands, methods with formulas and sources, data, downloads, and how to verify', async () => {
  const edition = await editionOfFiles();
  const page = methodPage(pageContext(edition, METHOD, 'en'));
  const [bands, data, downloads, digests] = tablesOf(page);
  expect(bands?.slice(1)).toEqual([
    ['green', '60'],
    ['red', '0'],
  ]);
  expect(data?.slice(1)).toEqual([
    ['A normal', '8'],
    ['L missing, not collected', '1'],
  ]);
  expect(downloads?.slice(1)).toEqual([['results.csv', 'ranked results']]);
  expect(digests?.slice(1)).toEqual(edition.parts.inputs.map(({ path, sha256 }) => [path, sha256]));
  const text = textOf(page);
  for (const fact of [
    'floor + (ceiling - floor) * (x - min) / (max - min)',
    'OECD/JRC Handbook',
    'north North: B1',
    'pingan verify site',
  ]) {
    expect(text).toContain(fact);
  }
});
