import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/publish/bulletin/html.ts';
import { type TileRegion, tileMap } from '../../../../src/publish/bulletin/map/tiles.ts';
import { mapRegion, mapWords } from '../../../support/map-regions.ts';

const at = (code: string, x: number, y: number): TileRegion => ({ ...mapRegion(code), tile: { x, y } });

describe('a tile map', () => {
  const markup = tileMap(
    [at('c', 5, 4), at('a', 3, 4), at('b', 4, 3), { ...mapRegion('d'), tile: undefined }],
    mapWords,
  )?.markup as string;

  it('puts regions on tiles, as near the corner as they go, in the order of rows and columns', () => {
    const tiles = [
      ...markup.matchAll(/<a href="([^"]+)"[^>]*><title>[^<]+<\/title><rect class="tile [^"]+" x="(\d+)" y="(\d+)"/g),
    ];
    expect(tiles.map(([, href, x, y]) => [href, x, y])).toEqual([
      ['r/b.html', '86', '2'],
      ['r/a.html', '2', '62'],
      ['r/c.html', '170', '62'],
    ]);
    expect(markup).toContain('viewBox="0 0 252 120"');
  });

  it('tells name, rank, score and band of each, and shows name, rank and the sign of the band', () => {
    expect(markup).toContain('aria-label="Region a, 1, 90.00, green"');
    expect(markup).toContain('>a</text>');
    expect(markup).toContain('<circle/></svg><text');
    expect(markup.match(/class="tile band-0"/g)).toHaveLength(3);
  });

  it('lists regions without a tile as links, and is not there where none has one', () => {
    expect(markup).toContain(
      '<p class="unplaced">Not on the map</p><ul class="unplaced"><li><a href="r/d.html">Region d, ',
    );
    expect(tileMap([{ ...mapRegion('d'), tile: undefined }], mapWords)).toBeUndefined();
  });

  it('shows a region without a band, and names that mean markup', () => {
    const odd = {
      ...at('x', 0, 0),
      shortName: '<b>"',
      name: '</svg>',
      band: '',
      bandIndex: undefined,
      sign: undefined,
    };
    const shown = tileMap([odd], mapWords)?.markup as string;
    expect(shown).toContain('aria-label="&lt;/svg&gt;, 1, 90.00"');
    expect(shown).toContain('>&lt;b&gt;&quot;</text>');
    expect(shown).toContain('class="tile no-band"');
    expect(shown.match(/<svg/g)).toHaveLength(1);
    expect(html`${tileMap([odd], { ...mapWords, title: '"' })}`.markup).toContain('aria-label="&quot;"');
  });
});
