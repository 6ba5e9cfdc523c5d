import type { Language } from '../../model/localised.ts';
import type { Month } from '../../model/settings.ts';
import { sha256 } from '../../workspace/files/sha256.ts';
import { nextMonth } from '../../workspace/month.ts';
import { html, type Markup, verbatim } from './html.ts';

/** A month that is published. */
export interface FeedMonth {
  readonly month: Month;
  readonly title: string;
  readonly summary: string;
  /** Its page, relative to the feed. */
  readonly href: string;
}

/** What a feed is of. */
export interface Feed {
  /** What tells this feed from others, such as the name of the index; its ids are made of it. */
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  /** The overview and the feed itself, relative to the feed. */
  readonly home: string;
  readonly self: string;
  /** The day of the month after on which a month is published, 1 to 28. */
  readonly day: number;
  readonly months: readonly FeedMonth[];
}

/** An id that depends on texts alone: a UUID of version 8 (RFC 9562) made of their SHA-256. */
function idOf(...texts: readonly string[]): string {
  const digest = sha256(Buffer.from(JSON.stringify(texts)));
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) % 4) + 8).toString(16);
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** When a month is taken to be published: no clock is asked, so that the same months give the same feed. */
function instantOf(month: Month, day: number): string {
  return `${nextMonth(month)}-${`${day}`.padStart(2, '0')}T00:00:00Z`;
}

function entry({ name, language, day }: Feed, { month, title, summary, href }: FeedMonth): Markup {
  return html`  <entry>
    <id>${idOf(name, language, month)}</id>
    <title>${title}</title>
    <updated>${instantOf(month, day)}</updated>
    <link rel="alternate" type="text/html" href="${href}"/>
    <summary>${summary}</summary>
  </entry>
`;
}

/** An Atom feed (RFC 4287) of the months of a bulletin, the latest first; undefined without a month. */
export function atomFeed(feed: Feed): Markup | undefined {
  const months = [...feed.months].sort((a, b) => (a.month < b.month ? 1 : -1));
  const [latest] = months;
  if (latest === undefined) return undefined;
  const { name, language, title, author, home, self, day } = feed;
  return html`${verbatim('<?xml version="1.0" encoding="UTF-8"?>\n')}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${idOf(name, language)}</id>
  <title>${title}</title>
  <updated>${instantOf(latest.month, day)}</updated>
  <author><name>${author}</name></author>
  <link rel="alternate" type="text/html" href="${home}"/>
  <link rel="self" type="application/atom+xml" href="${self}"/>
${months.map((month) => entry(feed, month))}</feed>
`;
}
