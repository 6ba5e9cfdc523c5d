import { labelOf } from '../../../model/label.ts';
import { COMMA } from '../../../model/localised.ts';
import { SITE_DATA } from '../../output-files.ts';
import { cardPath } from '../addresses.ts';
import { wideTable } from '../blocks.ts';
import { document, type PageContext } from '../frame.ts';
import { headline } from '../headline.ts';
import { html, type Markup } from '../html.ts';
import type { MapBand } from '../map/hatching.ts';
import { regionMap } from '../map/region-map.ts';
import { type TileRegion, tileMap } from '../map/tiles.ts';
import { signOf, weatherOf } from '../signs.ts';
import type { GroupView, StandingView } from '../views/group.ts';
import { standingTable } from './standing.ts';

/** The pages of regions that the overview links to. */
type RegionLink = (row: StandingView) => Markup | string;

class Overview {
  readonly #context: PageContext;
  readonly #link: RegionLink;

  constructor(context: PageContext, link: RegionLink) {
    this.#context = context;
    this.#link = link;
  }

  #tools(id: string): Markup {
    const { words } = this.#context;
    const texts = {
      of: id,
      search: words.say('search'),
      band: words.say('sign'),
      all: words.say('allBands'),
      compare: words.say('compare'),
      beside: words.say('comparison'),
      close: words.say('closeComparison'),
      pick: words.say('pick'),
      picked: words.say('picked'),
      found: words.say('found'),
    };
    const data = Object.entries(texts).map(([name, text]) => html` data-${name}="${text}"`);
    return html`<div class="tools"${data}></div>`;
  }

  #mapRegion(row: StandingView): TileRegion {
    const { words, language, href } = this.#context;
    const { band, code, tile, total, rank } = row;
    const name = row.name[language];
    return {
      code,
      name,
      shortName: name,
      tile,
      score: total,
      rank: rank === '' ? '' : words.say('placed', { rank }),
      band: band?.name[language] ?? '',
      bandIndex: band?.at,
      sign: band && signOf(band.weather),
      href: href({ kind: 'region', code }),
    };
  }

  /** The map of a group by its boundaries, else by tiles; nothing where it has neither. */
  #map(id: string, group: GroupView): Markup | false {
    const { words, language, edition } = this.#context;
    const { boundaries } = edition.parts;
    const regions = group.rows.map((row) => this.#mapRegion(row));
    const title = words.say('mapOf', { group: group.name[language] });
    const told = { title, unplaced: words.say('unplaced'), comma: COMMA[language] };
    const shapes = { ...told, id: `${id}-map`, approval: words.say('approval'), description: words.say('shapesNote') };
    const drawn = boundaries && regionMap(boundaries, regions, this.#bands(), shapes);
    const map = drawn ?? tileMap(regions, { ...told, description: words.say('mapNote') });
    if (map === undefined) return false;
    const note = words.say(drawn === undefined ? 'mapNote' : 'shapesNote');
    return html`<h2>${title}</h2><p class="soft small">${note}</p>${map}`;
  }

  /** The bands as the key of a map has them. */
  #bands(): MapBand[] {
    const { edition, language } = this.#context;
    const { bands } = edition.settings;
    return bands.map(({ name }, at) => {
      return { name: labelOf(edition.workspace, name, language), sign: signOf(weatherOf(at, bands.length)) };
    });
  }

  #heat(id: string, group: GroupView): Markup {
    const { words, language, edition, href } = this.#context;
    const { tree } = edition.workspace;
    const nodes = (tree.nodes[0]?.children ?? []).map((position) => tree.nodes[position]);
    const heads = nodes.map((node) => {
      if (node === undefined) return undefined;
      return html`<th scope="col" class="n"><a href="${href({ kind: 'indicator', code: node.code })}">${edition.nameOf(node, language)}</a></th>`;
    });
    const rows = group.rows.map((row) => {
      const cells = row.level1.map(
        ({ text, shade }) => html`<td class="n${shade !== undefined && html` t${shade}`}">${text}</td>`,
      );
      return html`<tr data-code="${row.code}"><th scope="row" class="k">${this.#link(row)}</th>${cells}</tr>\n`;
    });
    const title = words.say('heat', { group: group.name[language] });
    const table = html`<table id="${id}-heat"><thead><tr><th scope="col">${words.say('region')}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
    return html`<h2>${title}</h2><p class="soft small">${words.say('heatNote')}</p>${wideTable(title, table)}`;
  }

  /** Where the table is to be had as data and as a picture. */
  #files(at: number): Markup | false {
    const { words, language, file, isWhole } = this.#context;
    const data = html`<a href="${file(`${SITE_DATA}/results.csv`)}">results.csv</a>`;
    const [before, after] = words.say('download', { file: '\u0000' }).split('\u0000');
    const card = html`<a href="${file(cardPath(at, language))}">${words.say('card')}</a>`;
    return !isWhole && html`<p class="soft small">${before}${data}${after} · ${card}</p>`;
  }

  #group(group: GroupView, at: number): Markup {
    const { words, language, edition } = this.#context;
    const id = `ranking-${at + 1}`;
    const title = words.say('ranking', { group: group.name[language] });
    const { bands } = edition.settings;
    const table = standingTable(id, group, {
      groups: [group],
      hasBands: bands.length > 0,
      language,
      words,
      named: this.#link,
    });
    return html`<section><h2>${title}</h2>${this.#tools(id)}${wideTable(title, table)}${this.#files(at)}${this.#map(id, group)}${this.#heat(id, group)}</section>`;
  }

  body(): Markup {
    const { edition, language, words } = this.#context;
    const notes = edition.notes(language);
    return html`<h1>${edition.title[language]} <span class="soft">${edition.month(language)}</span></h1>${edition.groups.map((group) => html`<p class="lead">${headline(group, words)}</p>`)}${notes !== undefined && html`<p>${notes}</p>`}${edition.groups.map((group, at) => this.#group(group, at))}`;
  }
}

/** A link to the page of a region. */
export function regionLink({ href, language }: PageContext): RegionLink {
  return ({ code, name }) => html`<a href="${href({ kind: 'region', code })}">${name[language]}</a>`;
}

/** What the overview says. */
export function overviewBody(context: PageContext): Markup {
  return new Overview(context, regionLink(context)).body();
}

/** The overview: who leads and what moved, a ranked table a peer group, level 1 at a glance. */
export function overviewPage(context: PageContext): string {
  return document(context, { title: '', body: overviewBody(context), hasScript: true });
}
