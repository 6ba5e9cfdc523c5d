import { textWidth } from '../../text-width.ts';
import { html, type Markup, type Part } from '../html.ts';

/** A coordinate as drawings have it: at most two decimals, never -0, the same on every machine. */
export function place(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return `${rounded === 0 ? 0 : rounded}`;
}

/** The text, cut to a width in letters (a Chinese character takes two) with an ellipsis where it does not fit. */
export function clipped(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`) > width) break;
    kept += character;
  }
  return kept === '' ? '' : `${kept}…`;
}

/** How wide a letter is beside its height, with a little to spare. */
const LETTER_WIDTH = 0.54;

/**
 * The size at which a text fits into a width, at most `size`; undefined where it would have to be smaller than `least`. What
 * stands in a link is written whole or not at all: those who speak to their browser say what they see.
 */
export function fittingSize(text: string, room: number, size: number, least: number): number | undefined {
  const fitting = Math.min(size, room / (textWidth(text) * LETTER_WIDTH));
  return fitting < least ? undefined : Math.floor(fitting * 10) / 10;
}

/** What is told of a drawing to everybody: its title is its name for those who cannot see it. */
export interface Drawing {
  /** The class that style sheets know it by. */
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  /** Left, top, width, height. */
  readonly box: readonly [number, number, number, number];
  /** Whether links stand in it: then it is a group, for a reader would pass over what stands in an image. */
  readonly hasLinks: boolean;
}

/** A drawing as SVG; it has no size of its own and fills the width there is. */
export function drawing({ kind, title, description, box, hasLinks }: Drawing, body: Part): Markup {
  const role = hasLinks ? 'group' : 'img';
  return html`<svg class="${kind}" role="${role}" aria-label="${title}" viewBox="${box.map(place).join(' ')}" width="${place(box[2])}"><title>${title}</title><desc>${description}</desc>${body}</svg>`;
}

/** A part of a drawing that links to a page, or stands alone where there is no page; it is told by its title. */
export function linked(href: string | undefined, title: string, body: Part): Markup {
  if (href === undefined) return html`<g><title>${title}</title>${body}</g>`;
  return html`<a href="${href}" aria-label="${title}"><title>${title}</title>${body}</a>`;
}
