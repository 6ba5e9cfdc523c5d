import { describe, expect, it } from 'vitest';
import { atomFeed, type Feed } from '../../../src/publish/bulletin/feed.ts';

const month = (name: string) => ({ month: name, title: `A & B ${name}`, summary: '<b>', href: `${name}/index.html` });
const feed: Feed = {
  name: '平安指数',
  language: 'en',
  title: 'Index\u0000',
  author: 'Office',
  home: 'index.html',
  self: 'feed.xml',
  day: 15,
  months: [month('2018-08'), month('2018-12'), month('2018-09')],
};

describe('a feed', () => {
  const text = atomFeed(feed)?.markup ?? '';
  const all = (tag: string) => [...text.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, held]) => held);

  it('has an entry a month, the latest first, each published on the day of the month after', () => {
    expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"')).toBe(
      true,
    );
    expect(all('updated')).toEqual(
      ['2019-01-15', '2019-01-15', '2018-10-15', '2018-09-15'].map((day) => `${day}T00:00:00Z`),
    );
    expect(all('title').slice(1)).toEqual(['2018-12', '2018-09', '2018-08'].map((name) => `A &amp; B ${name}`));
  });

  it('has ids that depend on the index, the language and the month alone', () => {
    const ids = all('id');
    expect(new Set(ids).size).toBe(4);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const other = atomFeed({ ...feed, title: 'Other', months: [month('2018-09')] })?.markup ?? '';
    expect(other).toContain(`<id>${ids[0]}</id>`);
    expect(other).toContain(`<id>${ids[2]}</id>`);
    expect(atomFeed({ ...feed, language: 'zh' })?.markup).not.toContain(`${ids[0]}`);
  });

  it('links relatively, escapes names and holds no control character', () => {
    expect([...text.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      'index.html',
      'feed.xml',
      '2018-12/index.html',
      '2018-09/index.html',
      '2018-08/index.html',
    ]);
    expect(all('summary')).toContain('&lt;b&gt;');
    expect(text).not.toContain('\u0000');
  });

  it('is not there without a month', () => {
    expect(atomFeed({ ...feed, months: [] })).toBeUndefined();
  });
});
