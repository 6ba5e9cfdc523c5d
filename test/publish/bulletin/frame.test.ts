import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { METHOD, OVERVIEW } from '../../../src/publish/bulletin/addresses.ts';
import { document, pageContext, syntheticNotice } from '../../../src/publish/bulletin/frame.ts';
import { html } from '../../../src/publish/bulletin/html.ts';
import { editionOfFiles, publishedWorkspace, textOf } from '../../support/bulletin.ts';

const bulletin = { office: '省平安办', office_en: 'Safety Office', contact: 'a@b.example', licence: 'CC BY 4.0' };

describe('the frame of a page', () => {
  it('lets only its own style and script run', async () => {
    const context = pageContext(await editionOfFiles(), OVERVIEW, 'zh');
    const page = document(context, { title: '', body: html`<p>x</p>`, hasScript: true });
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const digest = (text: string) => createHash('sha256').update(text).digest('base64');
    for (const tag of ['style', 'script']) {
      const text = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(page)?.[1] ?? '';
      expect(policy).toContain(`${tag}-src 'sha256-${digest(text)}'`);
    }
    expect(policy).toMatch(/^default-src 'none'/);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:|\/\/)/);
  });

  it('names the page, the languages and where the other language is', async () => {
    const page = document(pageContext(await editionOfFiles(), METHOD, 'en'), { title: 'How', body: '' });
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<title>How · Small index, 2018-09</title>');
    expect(page).toContain('href="../method.html" lang="zh-CN"');
    expect(page).toContain('href="method.html" aria-current="page"');
    expect(page).not.toContain('<script>');
  });

  it('says who publishes and on what terms, in the language of the reader', async () => {
    const edition = await editionOfFiles(publishedWorkspace({}, { bulletin, source: '统计局' }));
    const [zh, en] = (['zh', 'en'] as const).map((language) => {
      return textOf(document(pageContext(edition, METHOD, language), { title: '', body: '' }));
    });
    for (const text of ['发布单位：省平安办', '资料来源：统计局', '联系方式：a@b.example', '许可：CC BY 4.0'])
      expect(zh).toContain(text);
    expect(en).toContain('Published by Safety Office');
  });

  it('warns on every page of invented figures', async () => {
    const edition = await editionOfFiles(publishedWorkspace({}, { synthetic: true }));
    expect(document(pageContext(edition, METHOD, 'zh'), { title: '', body: '' })).toContain('模拟数据，仅供演示');
    expect(syntheticNotice(pageContext(await editionOfFiles(), METHOD, 'zh'))).toBe(false);
  });
});
