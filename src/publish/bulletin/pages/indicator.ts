import { methods } from '../../../methods/index.ts';
import type { NodeFigures } from '../../../model/computed-index.ts';
import { type IndexNode, TOTAL } from '../../../model/index-tree.ts';
import { labelOf, namedLabel } from '../../../model/label.ts';
import { COLON, type Localised, localisedName } from '../../../model/localised.ts';
import { type MethodTable, shownMethod } from '../../../model/method.ts';
import { statuses } from '../../../model/observation.ts';
import { cellOf, type Region } from '../../../model/region.ts';
import { directionTerms, wordFor } from '../../../model/terms.ts';
import { doubleOf } from '../../../numeric/double.ts';
import { compareCodes } from '../../../numeric/order.ts';
import { toShortText } from '../../../numeric/text.ts';
import { publishedText, rankText } from '../../../tables/figure-texts.ts';
import { blankMarks } from '../../ranked/sentences.ts';
import { shownFigure } from '../../shown-figure.ts';
import type { TerminalColumn } from '../../table/terminal.ts';
import { columnTable, type LinkCell } from '../blocks.ts';
import { stripChart } from '../charts/strip.ts';
import { document, type PageContext } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import type { GroupView } from '../views/group.ts';

/** A region on a node. */
interface NodeRow {
  readonly region: Region;
  readonly rank: number;
  readonly published: string;
  readonly value: number | undefined;
  readonly raw: string;
  readonly status: string;
}

class NodePage {
  readonly #context: PageContext;
  readonly #node: IndexNode;
  readonly #figures: NodeFigures;
  /** Its number among the indicators; -1 for a group. */
  readonly #leaf: number;

  constructor(context: PageContext, node: IndexNode) {
    const { index, workspace } = context.edition;
    this.#context = context;
    this.#node = node;
    this.#figures = index.nodes[node.position] as NodeFigures;
    this.#leaf = workspace.tree.leaves.indexOf(node.position);
  }

  get name(): string {
    return localisedName(this.#node)[this.#context.language];
  }

  #nodeLink(position: number): Markup | string {
    const { edition, href, language, words } = this.#context;
    const node = edition.workspace.tree.nodes[position] as IndexNode;
    if (node.code === TOTAL) return html`<a href="${href({ kind: 'overview' })}">${words.say('total')}</a>`;
    return html`<a href="${href({ kind: 'indicator', code: node.code })}">${edition.nameOf(node, language)}</a>`;
  }

  #lineage(): Markup {
    const { nodes } = this.#context.edition.workspace.tree;
    const above: number[] = [];
    for (let at = this.#node.parent; at >= 0; at = (nodes[at] as IndexNode).parent) above.unshift(at);
    return html`${above.map((position, at) => [at > 0 && ' › ', this.#nodeLink(position)])}`;
  }

  #method(kind: keyof MethodTable, name: string): string {
    const table: Readonly<Record<string, { readonly label: Localised; readonly about: Localised }>> = methods[kind];
    const { language } = this.#context;
    const about = Object.hasOwn(table, name) ? table[name]?.about[language] : undefined;
    const shown = shownMethod(methods[kind], name)[language];
    return about === undefined || about === '' ? shown : `${shown}${COLON[language]}${about}`;
  }

  /** What only an indicator has. */
  #ofIndicator(): [string, Markup | string][] {
    const { indicator } = this.#node;
    if (indicator === undefined) return [];
    const { words, language, edition } = this.#context;
    const { direction, unit, adjustBy, per, scoring, missing, treatment, transform } = indicator;
    const facts: [string, string][] = [
      [words.say('direction'), wordFor(directionTerms, direction)[language]],
      [words.say('unitOf'), unit],
    ];
    if (adjustBy !== undefined) {
      const adjuster = namedLabel(edition.workspace, adjustBy, language);
      facts.push([words.say('adjuster'), words.say('adjusterPer', { adjuster, per: toShortText(per) })]);
    }
    facts.push([words.say('scoring'), this.#method('scoring', scoring)]);
    facts.push([words.say('missing'), this.#method('missing', missing)]);
    if (treatment !== 'none') facts.push([words.say('treatment'), this.#method('treatment', treatment)]);
    if (transform !== '' && transform !== 'none')
      facts.push([words.say('transform'), this.#method('transform', transform)]);
    return facts;
  }

  #definition(): Markup {
    const { words, edition } = this.#context;
    const { code, position, children, aggregation, weighting, extra } = this.#node;
    const weight = edition.index.weights[position];
    const facts: [string, Markup | string][] = [
      [words.say('code'), code],
      [words.say('path'), this.#lineage()],
      ...this.#ofIndicator(),
    ];
    if (children.length > 0) {
      facts.push([words.say('aggregation'), this.#method('aggregation', aggregation)]);
      facts.push([words.say('weighting'), this.#method('weights', weighting)]);
    }
    if (weight !== undefined) facts.push([words.say('weightOf'), shownFigure(weight)]);
    facts.push([words.say('nominal'), edition.shares.text(position)]);
    for (const [name, text] of extra) facts.push([name === 'source' ? words.say('sourceOf') : name, text]);
    const filled = facts.filter(([, fact]) => fact !== '');
    return html`<h2>${words.say('definition')}</h2><dl class="terms">${filled.map(([name, fact]) => html`<dt>${name}</dt><dd>${fact}</dd>`)}</dl>`;
  }

  #children(): Markup | false {
    const { words, edition, language, href } = this.#context;
    const { nodes } = edition.workspace.tree;
    const children = this.#node.children.map((child) => nodes[child] as IndexNode);
    if (children.length === 0) return false;
    const columns: TerminalColumn[] = [
      { heading: words.say('code'), align: 'left', cells: children.map(({ code }) => code) },
      { heading: words.say('name'), align: 'left', cells: children.map((node) => edition.nameOf(node, language)) },
      {
        heading: words.say('weight'),
        align: 'right',
        cells: children.map(({ position }) =>
          shownFigure(edition.index.weights[position] ?? { coefficient: 0n, exponent: 0 }),
        ),
      },
      {
        heading: words.say('nominal'),
        align: 'right',
        cells: children.map(({ position }) => edition.shares.text(position)),
      },
    ];
    const link: LinkCell = (cell, column) => {
      return column === columns[0] ? html`<a href="${href({ kind: 'indicator', code: cell })}">${cell}</a>` : cell;
    };
    return html`<h2>${words.say('children')}</h2>${columnTable(words.say('children'), columns, link)}`;
  }

  #row(at: number): NodeRow {
    const { index, workspace } = this.#context.edition;
    const published = this.#figures.published.at(at);
    const raw =
      this.#leaf === -1
        ? ''
        : (index.data.provenance.get(cellOf(workspace.regions, this.#leaf, at))?.raw ??
          index.data.raw.at(cellOf(workspace.regions, this.#leaf, at)));
    const status = this.#leaf === -1 ? undefined : index.indicators[this.#leaf]?.statuses[at];
    return {
      region: workspace.regions.list[at] as Region,
      rank: this.#figures.ranks[at] ?? 0,
      published: publishedText(published),
      value: published && doubleOf(published),
      raw,
      status: status === undefined || status === 'A' ? '' : statuses[status][this.#context.language],
    };
  }

  #ranking(group: GroupView): Markup {
    const { words, language, href, edition } = this.#context;
    const rows = group.rows.map(({ at }) => this.#row(at));
    const last = Number.POSITIVE_INFINITY;
    rows.sort((a, b) => (a.rank || last) - (b.rank || last) || compareCodes(a.region.code, b.region.code));
    const isLeaf = this.#leaf !== -1;
    const hasStatus = rows.some(({ status }) => status !== '');
    const unit = this.#node.indicator?.unit ?? '';
    const columns: TerminalColumn[] = [
      {
        heading: words.say('rank'),
        align: 'right',
        cells: rows.map(({ rank }) => rankText(rank) || blankMarks.missing),
      },
      {
        heading: words.say('region'),
        align: 'left',
        cells: rows.map(({ region }) => edition.nameOf(region, language)),
      },
      ...(isLeaf
        ? [
            {
              heading: `${words.say('raw')}${unit === '' ? '' : ` (${unit})`}`,
              align: 'right',
              cells: rows.map(({ raw }) => raw || blankMarks.missing),
            } as const,
          ]
        : []),
      ...(hasStatus
        ? [{ heading: words.say('statusOf'), align: 'left', cells: rows.map(({ status }) => status) } as const]
        : []),
      {
        heading: words.say('score'),
        align: 'right',
        cells: rows.map(({ published }) => published || blankMarks.missing),
      },
    ];
    const codes = rows.map(({ region }) => region.code);
    const link: LinkCell = (cell, column, row) => {
      if (column !== columns[1]) return cell;
      return html`<a href="${href({ kind: 'region', code: codes[row] ?? '' })}">${cell}</a>`;
    };
    const title = words.say('rankingOn', { group: group.name[language], name: this.name });
    return html`<h2>${title}</h2>${this.#distribution(group, rows)}${columnTable(title, columns, link)}`;
  }

  #distribution(group: GroupView, rows: readonly NodeRow[]): Markup {
    const { words, language, edition } = this.#context;
    const known = rows.filter(({ value }) => value !== undefined);
    const ordered = [...known].sort((a, b) => (a.value as number) - (b.value as number));
    if (ordered.length === 0) return html`<p>${words.say('nobody')}</p>`;
    const extremes = { least: ordered[0]?.published ?? '', most: ordered.at(-1)?.published ?? '' };
    const note = words.say('distributionNote', { count: `${ordered.length}`, ...extremes });
    const title = words.say('distribution', { group: labelOf(edition.workspace, group.key, language) });
    return html`${stripChart(
      ordered.map(({ value }) => value as number),
      title,
      note,
    )}<p class="soft small">${note}</p>`;
  }

  body(): Markup {
    const { edition } = this.#context;
    const rankings = edition.groups.map((group) => this.#ranking(group));
    return html`<h1>${this.name} <span class="soft small">${this.#node.code}</span></h1>${this.#definition()}${this.#children()}${rankings}`;
  }
}

/** The page of a node: what it is, what it weighs, how regions stand on it. */
export function indicatorPage(context: PageContext, node: IndexNode): string {
  const page = new NodePage(context, node);
  return document(context, { title: page.name, body: page.body() });
}
