import { expect, it } from 'vitest';
import { html } from '../../../../src/publish/bulletin/html.ts';
import { bandKey, fillOf, hatchings } from '../../../../src/publish/bulletin/map/hatching.ts';

it('bands are told apart by hatches, whatever their colours; of many, they come again finer', () => {
  const patterns = [...hatchings('m', 7).markup.matchAll(/<pattern id="([^"]+)" (.*?)<\/pattern>/g)];
  expect(patterns.map(([, id]) => id)).toEqual(Array.from({ length: 7 }, (_, band) => `m-band-${band}`));
  const looks = patterns.map(([, , look]) => (look as string).replace(/band-\d/, ''));
  expect(new Set(looks).size).toBe(7);
  expect([fillOf('m', 1), fillOf('m', undefined)]).toEqual(['url(#m-band-1)', 'none']);
});

it('the key shows each band with its filling, sign and name', () => {
  const key = bandKey('m', [
    { name: 'A&B', sign: html`<i/>` },
    { name: 'C', sign: undefined },
  ]).markup;
  expect(key.match(/<li>/g)).toHaveLength(2);
  expect(key).toContain('fill="url(#m-band-0)"');
  expect(key).toContain('<span class="sign" aria-hidden="true"><i/></span><span>A&amp;B</span>');
  expect(key.match(/class="sign"/g)).toHaveLength(1);
});
