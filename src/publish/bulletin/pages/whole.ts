import type { Language } from '../../../model/localised.ts';
import { INDICATORS, METHOD } from '../addresses.ts';
import type { Edition } from '../edition.ts';
import { anchorOf, document, wholeContext } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import { allIndicators } from './indicators.ts';
import { methodBrief } from './method.ts';
import { overviewBody } from './overview.ts';
import { regionBrief } from './region.ts';

/**
 * The bulletin as one page that holds all, to be sent: the overview, a section a region, the indicators with their weights, and how
 * the index is made. It asks for no other file; derivations, trends and pictures of single pages are left to the site.
 */
export async function wholePage(edition: Edition, language: Language): Promise<string> {
  const context = wholeContext(edition, language);
  const { words } = context;
  const regions: Markup[] = [];
  for (const group of edition.groups) {
    for (const row of group.rows) {
      const profile = await edition.parts.profiler.profile(row.at);
      regions.push(regionBrief(context, { group, row, profile }));
    }
  }
  const method = html`<section id="${anchorOf(METHOD)}"><h2>${words.say('method')}</h2>${methodBrief(context)}</section>`;
  const indicators = html`<section id="${anchorOf(INDICATORS)}">${allIndicators(context)}</section>`;
  const body = html`${overviewBody(context)}${regions}${indicators}${method}`;
  return document(context, { title: '', body, hasScript: true });
}
