import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** Where Debian's Chromium stands. */
const CHROMIUM = process.env['PINGAN_CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether pages can be opened; where a browser is required, they are opened whether there is one or not. */
export const canBrowse = process.env['PINGAN_REQUIRE_CHROMIUM'] === '1' || existsSync(CHROMIUM);

/** The script of axe, which looks for what keeps people from reading a page. */
export const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** A page, and all that it must not do: what its console says, and what it asks for beyond its own folder. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
  /** Opens a file of the site. */
  readonly open: (path: string) => Promise<void>;
}

/** A page of a site in a folder, at a width. */
export async function watchedPage(browser: Browser, site: string, width: number): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: false });
  const page = await context.newPage();
  const complaints: string[] = [];
  const root = pathToFileURL(`${site}/`).href;
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(root)) complaints.push(`request: ${request.url()}`);
  });
  return { page, complaints, open: async (path) => void (await page.goto(pathToFileURL(join(site, path)).href)) };
}
