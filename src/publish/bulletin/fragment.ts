import type { Language } from '../../model/localised.ts';
import { OVERVIEW } from './addresses.ts';
import type { Edition } from './edition.ts';
import { pageContext } from './frame.ts';
import { headline } from './headline.ts';
import { html, type Markup } from './html.ts';
import { tableNotes } from './notes.ts';
import { weatherTexts } from './signs.ts';
import type { GroupView, StandingView } from './views/group.ts';

/** Editors that take articles in keep styles of single elements, and little else: no class, no script, no style sheet, no picture. */
const STYLES = {
  title: 'margin:0 0 12px;font-size:20px;font-weight:bold;line-height:1.4',
  part: 'margin:20px 0 8px;font-size:17px;font-weight:bold',
  text: 'margin:0 0 10px;font-size:15px;line-height:1.75',
  notice: 'margin:0 0 12px;padding:6px 10px;font-size:14px;background-color:#fff4d6;color:#1c2430',
  table: 'width:100%;border-collapse:collapse;font-size:14px;line-height:1.5',
  head: 'padding:6px 4px;border-bottom:2px solid #1c2430;text-align:left',
  cell: 'padding:6px 4px;border-bottom:1px solid #cdd4dd;text-align:left',
  figure: 'padding:6px 4px;border-bottom:1px solid #cdd4dd;text-align:right;white-space:nowrap',
  note: 'margin:0 0 4px;font-size:12px;line-height:1.6;color:#525c6b',
} as const;

/** Writes the body of an article in one language. */
class Article {
  readonly #edition: Edition;
  readonly #language: Language;
  readonly #words: ReturnType<typeof pageContext>['words'];

  constructor(edition: Edition, language: Language) {
    this.#edition = edition;
    this.#language = language;
    this.#words = pageContext(edition, OVERVIEW, language).words;
  }

  #row({ rank, name, total, band, changes }: StandingView): Markup {
    const weather = band && `${band.name[this.#language]} (${weatherTexts[band.weather][this.#language]})`;
    const cells = [
      html`<td style="${STYLES.figure}">${rank}</td>`,
      html`<td style="${STYLES.cell}">${name[this.#language]}</td>`,
      html`<td style="${STYLES.figure}">${total}</td>`,
      ...(this.#edition.settings.bands.length > 0 ? [html`<td style="${STYLES.cell}">${weather ?? ''}</td>`] : []),
      html`<td style="${STYLES.figure}">${changes.month?.points ?? ''}</td>`,
    ];
    return html`<tr>${cells}</tr>\n`;
  }

  #group(group: GroupView): Markup {
    const { say } = this.#words;
    const heads = [
      'rank',
      'region',
      'score',
      ...(this.#edition.settings.bands.length > 0 ? ['band'] : []),
      'onMonth',
    ] as const;
    const head = heads.map((name) => html`<th style="${STYLES.head}">${say(name as 'rank')}</th>`);
    const text = headline(group, this.#words);
    return html`<p style="${STYLES.part}">${group.name[this.#language]}</p>\n<p style="${STYLES.text}">${text}</p>\n<table style="${STYLES.table}"><thead><tr>${head}</tr></thead><tbody>${group.rows.map((row) => this.#row(row))}</tbody></table>\n`;
  }

  markup(): Markup {
    const { title, settings, groups } = this.#edition;
    const { say } = this.#words;
    const language = this.#language;
    const [office, source] = [this.#edition.office(language), this.#edition.source(language)];
    const notes = [
      ...tableNotes(this.#edition, language).map((note, at) => say('note', { number: `${at + 1}`, note })),
      ...(source === undefined ? [] : [say('source', { source })]),
      ...(office === undefined ? [] : [say('office', { office })]),
    ];
    const home = say('home', { index: title[language], month: this.#edition.month(language) });
    return html`<section>\n<p style="${STYLES.title}">${home}</p>\n${settings.synthetic && html`<p style="${STYLES.notice}">${say('synthetic')}</p>\n`}${groups.map((group) => this.#group(group))}${notes.map((note) => html`<p style="${STYLES.note}">${note}</p>\n`)}</section>\n`;
  }
}

/**
 * The body of an article, for editors that strip what is more: styles in elements alone, no script, no style sheet, no link and no
 * picture. The weather of a band is written in words.
 */
export function publishedFragment(edition: Edition, language: Language): string {
  return new Article(edition, language).markup().markup;
}
