import { expect, it } from 'vitest';
import { wholePage } from '../../../../src/publish/bulletin/pages/whole.ts';
import { editionOfFiles, tablesOf, textOf } from '../../../support/bulletin.ts';

const page = await wholePage(await editionOfFiles(), 'zh');

it('one page holds the overview, every region, the indicators and how it is made', () => {
  const text = textOf(page);
  for (const told of ['县：东区以 85.00 分居首', '东区 east', '北区 north', '全部指标', '编制说明', '极差法'])
    expect(text).toContain(told);
  expect(tablesOf(page)[0]?.[1]?.slice(0, 3)).toEqual(['1', '东区', '85.00']);
});

it('one page leads nowhere but within itself', () => {
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
  const links = [...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
  expect(links.length).toBeGreaterThan(10);
  for (const href of links) {
    expect(href).toMatch(/^#/);
    expect(ids, href).toContain(decodeURIComponent(href.slice(1)));
  }
  expect(page).not.toContain('hreflang');
});
