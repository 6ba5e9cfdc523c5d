import { expect, it } from 'vitest';
import { OVERVIEW } from '../../../../src/publish/bulletin/addresses.ts';
import { pageContext } from '../../../../src/publish/bulletin/frame.ts';
import { overviewPage, regionLink } from '../../../../src/publish/bulletin/pages/overview.ts';
import { editionOfFiles, publishedWorkspace, textOf } from '../../../support/bulletin.ts';

const tiled = {
  'regions.csv':
    'code,name,name_en,level,tile_x,tile_y\neast,东区,East,county,2,1\nwest,西区,West,county,1,1\nnorth,北区,North,county,,\n',
};

it('the overview begins with who leads, and links every region and node', async () => {
  const edition = await editionOfFiles();
  const page = overviewPage(pageContext(edition, OVERVIEW, 'zh'));
  expect(textOf(page)).toContain('县：东区以 85.00 分居首。参评 3 个，平均 ');
  for (const code of ['east', 'west', 'north']) expect(page).toContain(`href="regions/${code}.html"`);
  expect(page).toContain('href="indicators/A.html"');
  expect(page).not.toContain('class="tiles"');
  const row = edition.groups[0]?.rows[0];
  expect(
    row &&
      textOf(
        `${[regionLink(pageContext(edition, OVERVIEW, 'en'))(row)].map((each) => (typeof each === 'string' ? each : each.markup))}`,
      ),
  ).toBe('East');
});

it('the overview has a tile map where regions have tiles, and lists those without', async () => {
  const page = overviewPage(pageContext(await editionOfFiles(publishedWorkspace(tiled)), OVERVIEW, 'zh'));
  expect(page).toContain('class="tiles"');
  expect(page).toContain('aria-label="东区，第 1 名，85.00，绿"');
  expect(textOf(page)).toContain('未列入地图的地区：北区');
});

it('the overview shows the notes of the bulletin in the language of the reader', async () => {
  const edition = await editionOfFiles(
    publishedWorkspace({}, { bulletin: { notes: '首次发布', notes_en: 'First edition' } }),
  );
  expect(overviewPage(pageContext(edition, OVERVIEW, 'en'))).toContain('<p>First edition</p>');
});

/** Squares side by side, one a region. */
function squares(...codes: readonly string[]): string {
  const features = codes.map((code, at) => {
    const [left, right] = [120 + at, 121 + at];
    const ring = [
      [left, 30],
      [right, 30],
      [right, 31],
      [left, 31],
      [left, 30],
    ];
    return { type: 'Feature', properties: { adcode: code }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

it('the overview draws the boundaries that pingan.json names, with the approval number, and lists regions without one', async () => {
  const map = { file: 'map.geojson', id: 'adcode', approval: '浙S(2018)1号' };
  const edition = await editionOfFiles(publishedWorkspace({ 'map.geojson': squares('east', 'west') }, { map }));
  const page = overviewPage(pageContext(edition, OVERVIEW, 'zh'));
  expect(page).toContain('class="regions"');
  expect(page).not.toContain('class="tiles"');
  const text = textOf(page);
  expect(text).toContain('审图号：浙S(2018)1号');
  expect(text).toContain('未列入地图的地区：北区');
  expect(edition.parts.inputs.map(({ path }) => path)).toContain('map.geojson');
});
