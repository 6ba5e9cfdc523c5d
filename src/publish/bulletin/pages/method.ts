import { gapsOfRegion } from '../../../analysis/plausibility/gaps.ts';
import { methods } from '../../../methods/index.ts';
import { labelOf } from '../../../model/label.ts';
import { COLON } from '../../../model/localised.ts';
import type { Method } from '../../../model/method.ts';
import { shownMethod } from '../../../model/method.ts';
import { type Status, statuses } from '../../../model/observation.ts';
import { toShortText } from '../../../numeric/text.ts';
import { SITE_DATA } from '../../output-files.ts';
import type { TerminalColumn } from '../../table/terminal.ts';
import { warningLine } from '../../warning-text.ts';
import { columnTable } from '../blocks.ts';
import { document, type PageContext } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import { tableNotes } from '../notes.ts';
import { signOf, weatherOf } from '../signs.ts';
import type { BulletinText } from '../words.ts';

/** The kinds of methods that a hierarchy names, as the page tells them. */
type Kind = 'scoring' | 'missing' | 'treatment' | 'transform' | 'aggregation' | 'weights';

const HEADS: Readonly<Record<Kind, BulletinText>> = {
  scoring: 'scoring',
  missing: 'missing',
  treatment: 'treatment',
  transform: 'transform',
  aggregation: 'aggregation',
  weights: 'weighting',
};

/** The files of a month, and what each holds. */
const FILES: Readonly<Record<string, BulletinText>> = {
  'results.csv': 'results',
  'scores.csv': 'scores',
  'derivation.csv': 'derivations',
  'diagnostics.csv': 'diagnostics',
  'warnings.csv': 'warned',
  'results.json': 'json',
  'datapackage.json': 'package',
  'manifest.json': 'manifestFile',
};

class MethodPage {
  readonly #context: PageContext;

  constructor(context: PageContext) {
    this.#context = context;
  }

  /** The methods that the hierarchy uses, by kind. */
  #used(): readonly (readonly [Kind, readonly string[]])[] {
    const { nodes } = this.#context.edition.workspace.tree;
    const indicators = nodes.flatMap(({ indicator }) => indicator ?? []);
    const groups = nodes.filter(({ children }) => children.length > 0);
    const once = (names: readonly string[]) =>
      [...new Set(names)].filter((name) => name !== '' && name !== 'none').sort();
    return [
      ['transform', once(indicators.map(({ transform }) => transform))],
      ['treatment', once(indicators.map(({ treatment }) => treatment))],
      ['scoring', once(indicators.map(({ scoring }) => scoring))],
      ['missing', once(indicators.map(({ missing }) => missing))],
      ['weights', once(groups.map(({ weighting }) => weighting))],
      ['aggregation', once(groups.map(({ aggregation }) => aggregation))],
    ];
  }

  #method(kind: Kind, name: string): Markup {
    const { language, words } = this.#context;
    const table: Readonly<Record<string, Method>> = methods[kind];
    const method = table[name];
    if (method === undefined) return html``;
    const formula = method.formula?.().text[language];
    const source = method.source[language];
    const facts = [
      formula !== undefined && html`<dt>${words.say('formula')}</dt><dd><code>${formula}</code></dd>`,
      source !== '-' && html`<dt>${words.say('methodSource')}</dt><dd>${source}</dd>`,
    ];
    return html`<h3>${words.say(HEADS[kind])}${COLON[language]}${shownMethod(table, name)[language]}</h3><p>${method.about[language]}</p><dl class="terms">${facts}</dl>`;
  }

  #methods(): Markup {
    const sections = this.#used().flatMap(([kind, names]) => names.map((name) => this.#method(kind, name)));
    return html`<h2>${this.#context.words.say('methods')}</h2>${sections}`;
  }

  #bands(): Markup | false {
    const { words, language, edition } = this.#context;
    const { bands } = edition.settings;
    if (bands.length === 0) return false;
    const rows = bands.map(({ name, from }, at) => {
      return html`<tr><td>${signOf(weatherOf(at, bands.length))} ${labelOf(edition.workspace, name, language)}</td><td class="n">${toShortText(from)}</td></tr>`;
    });
    return html`<h2>${words.say('bandsTable')}</h2><table><thead><tr><th scope="col">${words.say('band')}</th><th scope="col" class="n">${words.say('from')}</th></tr></thead><tbody>${rows}</tbody></table>`;
  }

  /** How many values are of each status, and what is not reported. */
  #data(): Markup {
    const { words, language, edition } = this.#context;
    const { index, workspace } = edition;
    const counts = new Map<Status, number>();
    for (const { statuses: column } of index.indicators) {
      for (const status of column) counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    const known = (Object.keys(statuses) as Status[]).filter((status) => counts.has(status));
    const columns: TerminalColumn[] = [
      {
        heading: words.say('statusOf'),
        align: 'left',
        cells: known.map((status) => `${status} ${statuses[status][language]}`),
      },
      { heading: words.say('count'), align: 'right', cells: known.map((status) => `${counts.get(status)}`) },
    ];
    const gaps = workspace.regions.list.flatMap((region, at) => {
      const leaves = gapsOfRegion(index, at);
      return leaves.length === 0 ? [] : [{ region, leaves }];
    });
    const lines = gaps.map(({ region, leaves }) => {
      const codes = leaves.map((leaf) => workspace.tree.nodes[workspace.tree.leaves[leaf] ?? 0]?.code ?? '');
      return html`<li>${region.code} ${edition.nameOf(region, language)}${COLON[language]}${codes.join(language === 'zh' ? '、' : ', ')}</li>`;
    });
    const missing =
      lines.length === 0 ? html`<p>${words.say('complete')}</p>` : html`<h3>${words.say('gaps')}</h3><ul>${lines}</ul>`;
    return html`<h2>${words.say('dataNotes')}</h2>${columnTable(words.say('statuses'), columns)}${missing}`;
  }

  #notes(): Markup {
    const { language, edition } = this.#context;
    const notes = tableNotes(edition, language);
    return html`<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`;
  }

  #warnings(): Markup | false {
    const { words, language, edition } = this.#context;
    const { warnings } = edition.index;
    if (warnings === undefined) return false;
    const lines = warnings.map((warning) => html`<li>${warningLine(edition.index, warning, language)}</li>`);
    return html`<h2>${words.say('warned')}</h2>${lines.length === 0 ? html`<p>${words.say('noWarnings')}</p>` : html`<ul>${lines}</ul>`}`;
  }

  #verification(): Markup {
    const { words, file, edition } = this.#context;
    const { inputs } = edition.parts;
    const command = html`<p>${words.say('verifyText')}</p><p class="f">pingan verify site</p>`;
    const files = edition.downloads.map((name) => {
      const text = FILES[name];
      return html`<tr><td><a href="${file(`${SITE_DATA}/${name}`)}">${name}</a></td><td>${text && words.say(text)}</td></tr>`;
    });
    const digests: TerminalColumn[] = [
      { heading: words.say('file'), align: 'left', cells: inputs.map(({ path }) => path) },
      { heading: 'SHA-256', align: 'left', cells: inputs.map(({ sha256 }) => sha256) },
    ];
    const title = words.say('definitionFile');
    return html`<h2>${words.say('downloads')}</h2><table><thead><tr><th scope="col">${words.say('file')}</th><th scope="col">${words.say('holds')}</th></tr></thead><tbody>${files}</tbody></table><h2>${words.say('verify')}</h2>${command}<details><summary>${title} (${inputs.length})</summary>${columnTable(title, digests)}</details>`;
  }

  body(): Markup {
    const { words } = this.#context;
    return html`<h1>${words.say('method')}</h1>${this.brief()}${this.#warnings()}${this.#verification()}`;
  }

  /** Notes, bands, methods and data notes. */
  brief(): Markup {
    return html`${this.#notes()}${this.#bands()}${this.#methods()}${this.#data()}`;
  }
}

/** The same without warnings, downloads and how to verify, below a heading of the caller's own. */
export function methodBrief(context: PageContext): Markup {
  return new MethodPage(context).brief();
}

/** How the index is made: notes, bands, methods with formulas and sources, data notes, downloads, how to verify. */
export function methodPage(context: PageContext): string {
  return document(context, { title: context.words.say('method'), body: new MethodPage(context).body() });
}
