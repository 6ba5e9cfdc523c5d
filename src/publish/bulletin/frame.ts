import { createHash } from 'node:crypto';
import { version } from '../../audit/version.ts';
import type { Language } from '../../model/localised.ts';
import { type Words, wordsIn } from '../../model/localised.ts';
import { INDICATORS, METHOD, OVERVIEW, type Page } from './addresses.ts';
import type { LinkCell } from './blocks.ts';
import type { Edition } from './edition.ts';
import { html, type Markup, type Part, verbatim } from './html.ts';
import { SCRIPT } from './script.ts';
import { signShapes } from './signs.ts';
import { STYLE } from './style.ts';
import { type BulletinText, bulletinTexts } from './words.ts';

/** What every page is written with: the edition, the language, and where the page stands. */
export interface PageContext {
  readonly edition: Edition;
  readonly words: Words<BulletinText>;
  readonly language: Language;
  readonly page: Page;
  /** A relative link to another page, or to the same one in another language. */
  readonly href: (page: Page, language?: Language) => string;
  /** A relative link to a file of the site. */
  readonly file: (path: string) => string;
  /** Whether everything stands in this one page, so that links lead within it and there are no files. */
  readonly isWhole: boolean;
}

export function pageContext(edition: Edition, page: Page, language: Language): PageContext {
  const { addresses } = edition;
  const own = addresses.path(page, language);
  return {
    edition,
    words: wordsIn(bulletinTexts, language),
    language,
    page,
    href: (other, inLanguage = language) => addresses.link(own, addresses.path(other, inLanguage)),
    file: (path) => addresses.link(own, path),
    isWhole: false,
  };
}

/** Where a page of a site stands in one page that holds all. */
export function anchorOf(page: Page): string {
  return 'code' in page ? `${page.kind}-${page.code}` : page.kind === 'overview' ? 'main' : page.kind;
}

/** The context of one page that holds all, in one language. */
export function wholeContext(edition: Edition, language: Language): PageContext {
  const href = (page: Page): string => `#${encodeURIComponent(anchorOf(page))}`;
  const words = wordsIn(bulletinTexts, language);
  return { edition, words, language, page: OVERVIEW, href, file: () => '', isWhole: true };
}

/** Makes links of the codes of nodes in tables: each leads to the page of the node. */
export function nodeLinks({ edition, href }: PageContext): LinkCell {
  const { byCode } = edition.workspace.tree;
  return (cell) => {
    const isNode = (byCode.get(cell) ?? 0) > 0;
    return isNode ? html`<a href="${href({ kind: 'indicator', code: cell })}">${cell}</a>` : cell;
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** Only the page's own style and script run, and nothing is asked for from anywhere. */
const POLICY = `default-src 'none'; style-src 'sha256-${digest(STYLE)}'; script-src 'sha256-${digest(SCRIPT)}'; base-uri 'none'; form-action 'none'`;

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

/** What differs from page to page. */
export interface PageContent {
  /** The name of the page; '' for the overview. */
  readonly title: string;
  readonly body: Part;
  /** Whether there are tables that the script sorts. */
  readonly hasScript?: boolean;
}

function navigation({ words, page, href, isWhole }: PageContext): Markup {
  const links = ([OVERVIEW, INDICATORS, METHOD] as const).map((each) => {
    const isHere = each.kind === page.kind && !isWhole;
    return html`<a href="${href(each)}"${isHere && html` aria-current="page"`}>${words.say(each.kind as 'overview')}</a>`;
  });
  return html`<nav class="site" aria-label="${words.say('navigation')}">${links}</nav>`;
}

/** The link to the same page in the other language, in that language. */
function otherLanguage({ edition, language, page, href, words, isWhole }: PageContext): Markup[] {
  if (isWhole) return [];
  return edition.addresses.languages
    .filter((other) => other !== language)
    .map((other) => {
      return html`<a class="tongue" href="${href(page, other)}" lang="${LANGUAGE_TAGS[other]}" hreflang="${LANGUAGE_TAGS[other]}">${words.say('otherLanguage')}</a>`;
    });
}

function footer({ edition, words, language }: PageContext): Markup {
  const { bulletin } = edition.settings;
  const [office, from] = [edition.office(language), edition.source(language)];
  const lines = [
    office && words.say('office', { office }),
    from && words.say('source', { source: from }),
    bulletin?.contact && words.say('contact', { contact: bulletin.contact }),
    bulletin?.licence && words.say('licence', { licence: bulletin.licence }),
    words.say('madeBy', { version }),
  ];
  return html`<footer class="end">${lines.filter(Boolean).map((line) => html`<p>${line as string}</p>`)}</footer>`;
}

/** What stands at the head of every page of invented figures. */
export function syntheticNotice({ edition, words }: PageContext): Markup | false {
  return edition.settings.synthetic && html`<p class="notice" role="note">${words.say('synthetic')}</p>`;
}

/** The document of a page. */
export function document(context: PageContext, { title, body, hasScript = false }: PageContent): string {
  const { edition, words, language, href } = context;
  const home = words.say('home', { index: edition.title[language], month: edition.month(language) });
  const whole = title === '' ? home : `${title} · ${home}`;
  return html`<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="generator" content="pingan ${version}"><title>${whole}</title><style>${verbatim(STYLE)}</style></head>
<body><a class="skip" href="#main">${words.say('skip')}</a>${signShapes()}<header class="top"><b><a href="${href(OVERVIEW)}">${home}</a></b>${navigation(context)}${otherLanguage(context)}</header>
<main id="main" tabindex="-1">${syntheticNotice(context)}${body}</main>
${footer(context)}${hasScript && html`<script>${verbatim(SCRIPT)}</script>`}</body></html>
`.markup;
}
