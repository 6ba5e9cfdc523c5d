import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AXE, canBrowse, openBrowser, watchedPage } from '../support/browser.ts';
import { runCli } from '../support/run-cli.ts';

const WIDTHS = [375, 768, 1440] as const;
/** One of each kind of page. */
const PAGES = [
  'index.html',
  'indicators.html',
  'method.html',
  'regions/330106.html',
  'indicators/A103.html',
  'indicators/A.html',
];
const BOTH = [...PAGES, ...PAGES.map((path) => `en/${path}`)];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.skipIf(!canBrowse)('the site of the demonstration in a browser', () => {
  let folder = '';
  let site = '';
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pingan-site-'));
    site = join(folder, 'site');
    const { code, stderr } = await runCli(['publish', '--month', '2018-09', '--out', site, '--quiet']);
    if (code !== 0) throw new Error(stderr);
    browser = await openBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Pictures are kept where people can look at them, if a folder is named. */
  function pictureOf(path: string, form: string): string {
    const pictures = process.env['PINGAN_PICTURES'] ?? join(folder, 'pictures');
    mkdirSync(pictures, { recursive: true });
    return join(pictures, `${path.replaceAll(/[/.]/g, '-')}-${form}.png`);
  }

  it.each(WIDTHS)('is quiet, asks for nothing, and moves sideways only within tables at %i px', async (width) => {
    const { page, complaints, open } = await watchedPage(browser, site, width);
    for (const path of BOTH) {
      await open(path);
      const [content, room] = await page
        .evaluate('[document.documentElement.scrollWidth, window.innerWidth]')
        .then((sizes) => sizes as [number, number]);
      expect(content, `${path} at ${width}`).toBeLessThanOrEqual(room);
      await page.screenshot({ path: pictureOf(path, `${width}`) });
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    [375, BOTH],
    [1440, ['index.html', 'en/regions/330106.html']],
  ] as const)(
    'has nothing that axe finds at %i px, with everything opened',
    async (width, paths) => {
      const { page, open } = await watchedPage(browser, site, width);
      for (const path of paths) {
        await open(path);
        await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
        await page.evaluate(readFileSync(AXE, 'utf8'));
        const found =
          await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.length + ' ' + nodes[0].html.slice(0, 160)))`);
        expect(found, path).toEqual([]);
      }
      await page.context().close();
    },
    300_000,
  );

  it('sorts, finds, filters and compares by the keyboard alone', async () => {
    const { page, complaints, open } = await watchedPage(browser, site, 1440);
    await open('index.html');
    const names = () =>
      page
        .locator('#ranking-1 tbody tr:visible')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-name')));
    const initial = await names();
    expect(initial).toHaveLength(11);
    const score = page.locator('#ranking-1 th button', { hasText: '总分' });
    await score.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#ranking-1 th[aria-sort=ascending]').innerText()).toContain('总分');
    expect(await names()).toEqual([...initial].reverse());
    await page.keyboard.press('Enter');
    expect(await names()).toEqual(initial);
    await page.locator('#ranking-1-find').focus();
    await page.keyboard.type('hangzhou');
    expect(await names()).toEqual(['杭州市']);
    await page.locator('#ranking-1-find').fill('');
    await page.locator('#ranking-1-band').selectOption('红');
    expect(await names()).toEqual(['绍兴市', '嘉兴市']);
    await page.locator('#ranking-1-band').selectOption('');
    for (const name of ['杭州市', '宁波市']) {
      await page.getByRole('checkbox', { name: `选取${name}进行比较` }).focus();
      await page.keyboard.press('Space');
    }
    await page.getByRole('button', { name: '比较所选地区' }).first().focus();
    await page.keyboard.press('Enter');
    const compared = page.getByRole('table', { name: '并列比较' });
    expect(await compared.locator('thead th').allInnerTexts()).toEqual(['杭州市', '宁波市']);
    expect(await compared.locator('tbody th').first().innerText()).toBe('名次');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is one click from the other language, page by page, and whole without its script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`file://${site}/regions/330106.html`);
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('h1').innerText()).toContain('Xihu District');
    await page.getByRole('link', { name: '中文' }).click();
    expect(await page.locator('h1').innerText()).toContain('西湖区');
    await page.locator('summary').first().click();
    expect(await page.locator('details[open] > details > summary').first().isVisible()).toBe(true);
    await page.goto(`file://${site}/index.html`);
    expect(await page.locator('#ranking-2 tbody tr').count()).toBe(89);
    await context.close();
  });

  it('prints on A4 with its table heads repeated, without what only a screen can use', async () => {
    const { page, open } = await watchedPage(browser, site, 1440);
    await open('index.html');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tools').first().isVisible()).toBe(false);
    expect(await page.evaluate("getComputedStyle(document.querySelector('#ranking-2 thead')).display")).toBe(
      'table-header-group',
    );
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.screenshot({ path: pictureOf('index.html', 'print') });
    await page.context().close();
  });

  it('can be reached whole by the tabulator key', async () => {
    const { page, open } = await watchedPage(browser, site, 1440);
    await open('regions/330106.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文');
    const reachable = await page.locator('a[href], summary, button, input, select, .wide').count();
    const skipped = await page.locator('[tabindex="-1"]').count();
    expect(reachable).toBeGreaterThan(20);
    // Only what a link leads to stands outside the order of the key.
    expect(skipped).toBe(1);
    await page.context().close();
  });
});
