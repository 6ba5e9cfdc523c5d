import { describe, expect, it } from 'vitest';
import { regionMap } from '../../../../src/publish/bulletin/map/region-map.ts';
import { mapRegion, mapWords } from '../../../support/map-regions.ts';
import { wigglyMap } from '../../../support/wiggly-map.ts';

const words = { ...mapWords, id: 'map-x', approval: '审图号：' };
const bands = ['green', 'red'].map((name) => ({ name, sign: undefined }));
const shapes = wigglyMap(2, 2, 30);
const boundaries = { shapes, others: [], approval: 'GS(2018)<1>' };
const regions = [
  mapRegion('c0'),
  mapRegion('c1', 1),
  { ...mapRegion('c2'), bandIndex: undefined, shortName: 'A'.repeat(99) },
  mapRegion('x'),
];

describe('a map of regions', () => {
  const markup = regionMap(boundaries, regions, bands, words)?.markup as string;

  it('has a link a region with its figures, filled as its band', () => {
    const links = [
      ...markup.matchAll(
        /<a href="r\/(\w+)\.html" aria-label="([^"]+)"><title>[^<]+<\/title><path class="([^"]+)" fill="([^"]+)"/g,
      ),
    ];
    expect(links.map(([, ...told]) => told)).toEqual([
      ['c0', 'Region c0, 1, 90.00, green', 'region ', 'url(#map-x-band-0)'],
      ['c1', 'Region c1, 1, 90.00, green', 'region ', 'url(#map-x-band-1)'],
      ['c2', 'Region c2, 1, 90.00, green', 'region no-band', 'none'],
    ]);
    expect(markup).toMatch(/^<div class="map"><svg class="regions" role="group" aria-label="Map"/);
  });

  it('names regions where there is room, prints the approval number, and lists regions without a shape', () => {
    expect([...markup.matchAll(/<text [^>]+>([^<]+)<\/text>/g)].map(([, name]) => name)).toEqual(['c0', 'c1']);
    expect(markup).toContain('<p class="approval">审图号：GS(2018)&lt;1&gt;</p>');
    expect(markup).toContain('<ul class="unplaced"><li><a href="r/x.html">');
    const plain = regionMap({ ...boundaries, approval: undefined }, regions.slice(0, 3), bands, words)?.markup;
    expect(plain).not.toMatch(/class="(approval|unplaced)"/);
  });

  it('marks regions too small to be seen, and is not there without a shape', () => {
    const tiny = [
      [
        [119, 28],
        [119.0001, 28],
        [119, 28.0001],
      ],
    ] as const;
    const marked = regionMap(
      { ...boundaries, shapes: new Map([...shapes, ['x', [tiny]]]) as typeof shapes },
      regions,
      bands,
      words,
    )?.markup;
    expect(marked).toMatch(/<a href="r\/x\.html"[^>]*><title>[^<]+<\/title><circle class="region "/);
    expect(regionMap(boundaries, [mapRegion('x')], bands, words)).toBeUndefined();
  });
});
