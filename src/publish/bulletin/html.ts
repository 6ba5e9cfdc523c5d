import { visible } from '../../model/visible.ts';

/** A text that is HTML or SVG already: made by `html`, never from a file. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: texts are escaped, markup is not, nothing stands for undefined and false. */
export type Part = Markup | string | number | false | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text from anywhere as HTML shows it, between tags and in quoted attributes: the five characters that mean
 * something there are written as entities, and characters that cannot be seen, which could reverse a line, are shown.
 */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return `${part}`;
  if ('markup' in part) return part.markup;
  return part.map(written).join('');
}

/** A template of HTML or SVG: what is filled in is escaped, unless it is markup itself. Attributes must be quoted. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: template.reduce((text, piece, at) => text + written(parts[at - 1]) + piece) };
}

/** Markup of the program's own text: a style sheet or a script, which cannot be escaped. */
export function verbatim(text: string): Markup {
  return { markup: text };
}
