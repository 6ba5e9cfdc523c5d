import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cardPng, cardSvg, RENDERER, type ShareCard } from '../../../src/publish/bulletin/card.ts';
import { html } from '../../../src/publish/bulletin/html.ts';
import { withFolder } from '../../support/workspace-files.ts';

const rows = Array.from({ length: 12 }, (_, at) => {
  return { rank: `${at + 1}`, name: `<地区${at}>`, score: `9${at}.00`, band: 'green', sign: html`<svg class="s"/>` };
});
const card: ShareCard = {
  title: '平安指数',
  subtitle: '设区市 2018 年 9 月',
  headline: '杭州市居首。'.repeat(12),
  rows,
  notes: ['模拟数据', 'Office'],
};

describe('a card', () => {
  const svg = cardSvg(card).markup;
  const texts = [...svg.matchAll(/<text [^>]+>([^<]*)<\/text>/g)].map(([, text]) => text);

  it('stands alone: it brings its own colours, and fetches nothing', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img" aria-label="平安指数" width="900"/);
    expect(svg).not.toMatch(/href|url\(|<style|<script/);
  });

  it('shows title, headline, the first ten with their signs, and notes', () => {
    expect(texts.slice(0, 2)).toEqual([card.title, card.subtitle]);
    expect(texts.filter((text) => /^9\d/.test(text as string))).toEqual(rows.slice(0, 10).map(({ score }) => score));
    expect(texts).toContain('&lt;地区9&gt;');
    expect(svg.match(/class="s"/g)).toHaveLength(10);
    expect(texts.slice(-2)).toEqual(card.notes);
  });

  it('breaks a long headline, cuts what does not fit, and keeps words whole', () => {
    const headline = texts.slice(2, 5);
    expect(headline.join('')).toBe('杭州市居首。'.repeat(12));
    const long = cardSvg({ ...card, headline: 'Hangzhou leads again '.repeat(20) }).markup;
    const lines = [...long.matchAll(/font-size="32" >([^<]*)</g)].map(([, text]) => text as string);
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2).every((text) => /(Hangzhou|leads|again)$/.test(text))).toBe(true);
    expect(lines[2]).toMatch(/…$/);
  });

  it('grows with its rows, and takes a group without any', () => {
    const height = (of: ShareCard) => Number(/ height="(\d+)"/.exec(cardSvg(of).markup)?.[1]);
    expect(height(card) - height({ ...card, rows: rows.slice(0, 3) })).toBe(7 * 64);
    expect(height({ ...card, rows: [], notes: [], headline: '' })).toBeGreaterThan(200);
  });
});

describe('a card as PNG', () => {
  it('is drawn by the renderer where it is installed', async () => {
    const code =
      'export class Resvg { constructor(svg) { this.svg = svg; } render() { return { asPng: () => Buffer.from(this.svg.slice(0, 4)) }; } }';
    await withFolder({ 'r.mjs': code }, async (folder) => {
      const png = await cardPng(cardSvg(card), pathToFileURL(join(folder, 'r.mjs')).href);
      expect(png?.toString()).toBe('<svg');
    });
  });

  it('is not there without the renderer; a renderer that fails is a bug', async () => {
    expect(RENDERER).toBe('@resvg/resvg-js');
    expect(await cardPng(cardSvg(card), '@resvg/not-installed-anywhere')).toBeUndefined();
    await withFolder({ 'r.mjs': 'throw new Error("broken");' }, async (folder) => {
      await expect(cardPng(cardSvg(card), pathToFileURL(join(folder, 'r.mjs')).href)).rejects.toThrow('broken');
    });
  });
});
