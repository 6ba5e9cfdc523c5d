import type { Benchmark, Profile } from '../../../analysis/profile/profile.ts';
import type { Cell } from '../../../model/cells.ts';
import type { RegionChange } from '../../../model/comparison.ts';
import { shownMonth } from '../../../model/label.ts';
import { COMMA, localisedName } from '../../../model/localised.ts';
import type { Trace } from '../../../model/trace.ts';
import { doubleOf } from '../../../numeric/double.ts';
import { publishedText, rankText } from '../../../tables/figure-texts.ts';
import { movingParts } from '../../comparison/report.ts';
import { explainWords } from '../../explain/words.ts';
import { profileFindings } from '../../profile/report.ts';
import { blankMarks } from '../../ranked/sentences.ts';
import type { TerminalColumn } from '../../table/terminal.ts';
import { warningLine } from '../../warning-text.ts';
import { blockHtml, columnTable, smallTable } from '../blocks.ts';
import { lineChart } from '../charts/line.ts';
import { type LollipopRow, lollipopChart } from '../charts/lollipop.ts';
import { derivationTree } from '../derivation-tree.ts';
import { anchorOf, document, nodeLinks, type PageContext } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import type { GroupView, StandingView } from '../views/group.ts';
import { bandMarkup, changeMarkup } from './standing.ts';

/** Indicators on either side of a profile, and among those that moved the total. */
const TOP = 8;
const BRIEF_TOP = 2;

function double(cell: Cell): number | undefined {
  return cell && doubleOf(cell);
}

/** A region's place in its group. */
export interface RegionPlace {
  readonly group: GroupView;
  readonly row: StandingView;
  readonly profile: Profile;
  /** Since the month before; undefined where there is none. */
  readonly change: RegionChange | undefined;
  /** undefined where derivations are left out. */
  readonly trace: Trace | undefined;
}

class RegionPage {
  readonly #context: PageContext;
  readonly #place: RegionPlace;

  constructor(context: PageContext, place: RegionPlace) {
    this.#context = context;
    this.#place = place;
  }

  get name(): string {
    return this.#place.row.name[this.#context.language];
  }

  #facts(): Markup {
    const { words, language, edition } = this.#context;
    const { row, group } = this.#place;
    const among = words.say('among', { ranked: `${group.ranked}` });
    const standing = row.rank === '' ? words.say('noRank') : html`${row.rank} <span class="soft small">${among}</span>`;
    const facts: [string, Markup | string][] = [
      [words.say('score'), row.total],
      [words.say('rank'), standing],
      ...(edition.settings.bands.length > 0
        ? [[words.say('sign'), bandMarkup(row.band, language, words)] as [string, Markup]]
        : []),
      [words.say('onMonth'), changeMarkup(row.changes.month)],
      [words.say('onYear'), changeMarkup(row.changes.year)],
      ...(row.coverage === '' ? [] : [[words.say('coverage'), row.coverage] as [string, string]]),
    ];
    return html`<ul class="facts">${facts.map(([name, fact]) => html`<li><span class="soft small">${name}</span><b>${fact}</b></li>`)}</ul>`;
  }

  #trend(): Markup | false {
    const { words, edition, language } = this.#context;
    const { row } = this.#place;
    const { series } = edition.parts;
    const points = series.map(({ month, total }) => {
      const published = total?.published[row.at];
      const rank = rankText(total?.ranks[row.at]);
      return { label: month, value: double(published), text: publishedText(published) || blankMarks.missing, rank };
    });
    if (points.filter(({ value }) => value !== undefined).length < 2) return false;
    const title = words.say('trendTitle', { name: this.name });
    const description = points.map(({ label, text }) => `${label} ${text}`).join(COMMA[language]);
    const columns: TerminalColumn[] = [
      { heading: words.say('month'), align: 'left', cells: points.map(({ label }) => shownMonth(label, language)) },
      { heading: words.say('score'), align: 'right', cells: points.map(({ text }) => text) },
      { heading: words.say('rank'), align: 'right', cells: points.map(({ rank }) => rank || blankMarks.missing) },
    ];
    return html`<h2>${words.say('trend')}</h2>${lineChart(points, title, description)}${columnTable(title, columns)}`;
  }

  /** Level 1 as the chart and as the table have it. */
  #level1Rows(): readonly (LollipopRow & { readonly cells: readonly string[] })[] {
    const { words, language } = this.#context;
    const nodes = this.#place.profile.nodes.filter(({ node }) => node.depth === 1);
    const benchmark = (text: string, found: Benchmark | undefined) => `${text} ${publishedText(found?.published)}`;
    return nodes.map(({ node, published, rank, peers, median, best }, at) => {
      const label = localisedName(node)[language];
      const text = this.#place.row.level1[at]?.text ?? publishedText(published);
      return {
        label,
        value: double(published),
        text,
        median: double(median?.published),
        medianText: benchmark(words.say('median'), median),
        best: double(best?.published),
        bestText: benchmark(words.say('best'), best),
        cells: [
          node.code,
          label,
          text,
          rank === 0 ? blankMarks.missing : `${rank} / ${peers}`,
          publishedText(median?.published),
          publishedText(best?.published),
        ],
      };
    });
  }

  #level1Columns(rows: readonly { readonly cells: readonly string[] }[]): readonly TerminalColumn[] {
    const { words } = this.#context;
    const heads = ['code', 'name', 'score', 'rank', 'median', 'best'] as const;
    return heads.map(
      (heading, at): TerminalColumn => ({
        heading: words.say(heading),
        align: at < 2 ? 'left' : 'right',
        cells: rows.map(({ cells }) => cells[at] as string),
      }),
    );
  }

  #level1(): Markup {
    const { words } = this.#context;
    const rows = this.#level1Rows();
    const title = words.say('level1Title', { name: this.name });
    const description = words.say('level1Note');
    return html`<h2>${words.say('level1')}</h2>${lollipopChart(rows, title, description)}<p class="soft small">${description}</p>${columnTable(title, this.#level1Columns(rows), nodeLinks(this.#context))}`;
  }

  #findings(top: number): Markup {
    const { words, language } = this.#context;
    const blocks = profileFindings(this.#place.profile, language, top);
    return html`<h2>${words.say('findings')}</h2>${blockHtml(blocks, 3, nodeLinks(this.#context))}`;
  }

  #changed(): Markup {
    const { words, language, edition } = this.#context;
    const { before } = edition.parts;
    const { change } = this.#place;
    const heading = (month: string) => html`<h2>${words.say('changed', { month })}</h2>`;
    if (before === undefined || change === undefined)
      return html`<h2>${words.say('onMonth')}</h2><p>${words.say('unchanged')}</p>`;
    const { settings } = edition.workspace;
    const report = {
      approach: before.comparer.approach,
      regions: [change],
      labelled: edition.workspace,
      index: edition.title,
      synthetic: settings.synthetic,
      states: [before.month, edition.index.data.month] as const,
      decimals: settings.decimals,
    };
    return html`${heading(shownMonth(before.month, language))}${blockHtml(movingParts(report, language, TOP), 3, nodeLinks(this.#context))}`;
  }

  #warnings(): Markup | false {
    const { words, language, edition } = this.#context;
    const { warnings } = edition.index;
    if (warnings === undefined) return false;
    const own = warnings.filter(({ region }) => region === this.#place.row.at);
    const lines = own.map((warning) => html`<li>${warningLine(edition.index, warning, language)}</li>`);
    const list = lines.length === 0 ? html`<p>${words.say('noWarnings')}</p>` : html`<ul>${lines}</ul>`;
    return html`<h2>${words.say('warned')}</h2>${list}`;
  }

  #derivation(): Markup {
    const { words, language, edition } = this.#context;
    const { trace } = this.#place;
    const title = html`<h2>${words.say('derivation')}</h2>`;
    if (trace === undefined) return html`${title}<p>${words.say('noDerivation')}</p>`;
    const tree = derivationTree(trace, explainWords(language, edition.workspace));
    return html`${title}<p class="soft small">${words.say('derivationNote')}</p>${tree}`;
  }

  /** A section of a page that holds every region: figures and findings, no picture. */
  brief(): Markup {
    const { row } = this.#place;
    const id = anchorOf({ kind: 'region', code: row.code });
    const findings = profileFindings(this.#place.profile, this.#context.language, BRIEF_TOP).map((block) => {
      if (block.kind === 'table') return smallTable(block.columns);
      // What a heading explains after its colon, the pages of regions explain.
      return block.kind === 'heading' ? html`<h3>${block.text.split(/[:：]/)[0]}</h3>` : blockHtml([block], 3);
    });
    // The overview names the nodes with their codes already.
    const level1 = smallTable(this.#level1Columns(this.#level1Rows()).slice(1));
    return html`<section id="${id}"><h2>${this.name} <small>${row.code}</small></h2>${this.#facts()}${level1}${findings}</section>\n`;
  }

  body(): Markup {
    const { words, language } = this.#context;
    const { group, row } = this.#place;
    const about = words.say('peerGroupIs', { group: group.name[language] });
    return html`<h1>${this.name} <span class="soft small">${row.code}</span></h1><p class="soft">${about}</p>${this.#facts()}${this.#trend()}${this.#level1()}${this.#findings(TOP)}${this.#changed()}${this.#warnings()}${this.#derivation()}`;
  }
}

/** A region in a page that holds all. */
export function regionBrief(context: PageContext, place: Pick<RegionPlace, 'group' | 'row' | 'profile'>): Markup {
  return new RegionPage(context, { ...place, change: undefined, trace: undefined }).brief();
}

/** The page of a region: how it stands, where it is ahead and behind, what changed and why, and where its total comes from. */
export function regionPage(context: PageContext, place: RegionPlace): string {
  const page = new RegionPage(context, place);
  return document(context, { title: page.name, body: page.body() });
}
