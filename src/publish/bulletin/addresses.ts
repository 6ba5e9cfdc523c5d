import { posix } from 'node:path';
import type { Language } from '../../model/localised.ts';

/** The kinds of pages; those of one region, node or department are told apart by its code. */
export type Page =
  | { readonly kind: 'overview' | 'indicators' | 'method' }
  | { readonly kind: 'region' | 'indicator' | 'department'; readonly code: string };

/** The pages that stand once in each language. */
export const OVERVIEW: Page = { kind: 'overview' };
export const INDICATORS: Page = { kind: 'indicators' };
export const METHOD: Page = { kind: 'method' };

const FILES = { overview: 'index.html', indicators: 'indicators.html', method: 'method.html' } as const;
const FOLDERS = { region: 'regions', indicator: 'indicators', department: 'departments' } as const;

/** The page of the department at a place: names are not safe as names of files. */
export function departmentAddress(at: number): Page {
  return { kind: 'department', code: `${at + 1}` };
}

/** The card of the peer group at a place. */
export function cardPath(at: number, language: Language): string {
  return `cards/${at + 1}.${language}.svg`;
}

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
