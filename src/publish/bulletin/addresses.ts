import { posix } from 'node:path';
import type { Language } from '../../model/localised.ts';

/** The kinds of pages; those of one region, node or department are told apart by its code. */
export type Page =
  | { readonly kind: 'overview' | 'indicators' | 'method' }
  | { readonly kind: 'region' | 'indicator'; readonly code: string };

/** The pages that stand once in each language. */
export const OVERVIEW: Page = { kind: 'overview' };
export const INDICATORS: Page = { kind: 'indicators' };
export const METHOD: Page = { kind: 'method' };

const FILES = { overview: 'index.html', indicators: 'indicators.html', method: 'method.html' } as const;
const FOLDERS = { region: 'regions', indicator: 'indicators' } as const;

/** Where the pages of a site stand, relative to one another: pages of the first language at the top, others below theirs. */
export class Addresses {
  readonly languages: readonly Language[];

  constructor(languages: readonly Language[]) {
    this.languages = languages;
  }

  /** The path of a page below the site. Codes are safe as names of files: validation has seen to that. */
  path(page: Page, language: Language): string {
    const file = 'code' in page ? `${FOLDERS[page.kind]}/${page.code}.html` : FILES[page.kind];
    return language === this.languages[0] ? file : `${language}/${file}`;
  }

  /** A link from one path of the site to another. */
  link(from: string, to: string): string {
    return encodeURI(posix.relative(posix.dirname(from), to));
  }
}
