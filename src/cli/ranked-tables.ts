import type { ComputedIndex, NodeFigures } from '../model/computed-index.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { PeerGroup, Region } from '../model/region.ts';
import { visible } from '../model/visible.ts';
import { paintBand } from '../publish/band-colours.ts';
import { coverageText, publishedText, rankText } from '../publish/figure-texts.ts';
import { movementText } from '../publish/movement-text.ts';
import type { Painter } from '../publish/painter.ts';
import { rankedMembers } from '../publish/results-table.ts';
import { type TerminalColumn, tableWidth, terminalTable } from '../publish/terminal-table.ts';
import type { Say } from './texts.ts';

/** How tables are to look. */
export interface TableStyle {
  readonly say: Say;
  readonly chalk: Painter;
  /** The terminal's width; undefined where there is no terminal. */
  readonly width: number | undefined;
  readonly english: boolean;
}

/** What must stand above every table of invented figures. */
export function noticeOf({ workspace }: Pick<ComputedIndex, 'workspace'>, { say, chalk }: TableStyle): string[] {
  return workspace.settings.synthetic ? [chalk.yellow(say('synthetic'))] : [];
}

function titleOf(computed: ComputedIndex, style: TableStyle): string[] {
  const { workspace, data } = computed;
  const { say, chalk, english } = style;
  const { name, nameEn, ranking } = workspace.settings;
  const title = english && nameEn !== undefined ? `${name} (${nameEn})` : name;
  const by = say(ranking.by === 'published' ? 'byPublished' : 'byExact');
  const ties = say(ranking.ties === 'competition' ? 'tiesCompetition' : 'tiesDense');
  return [
    chalk.bold(visible(`${title}  ${data.month}`)),
    ...noticeOf(computed, style),
    chalk.dim(say('ties', { by, ties })),
  ];
}

class GroupTable {
  readonly #computed: ComputedIndex;
  readonly #style: TableStyle;
  readonly #members: readonly number[];

  constructor(computed: ComputedIndex, group: PeerGroup, style: TableStyle) {
    this.#computed = computed;
    this.#style = style;
    this.#members = rankedMembers(group, computed.nodes[0] as NodeFigures);
  }

  #regionColumn(heading: string, cellOf: (region: Region) => string): TerminalColumn {
    const { list } = this.#computed.workspace.regions;
    return { heading, align: 'left', cells: this.#members.map((region) => cellOf(list[region] as Region)) };
  }

  #figureColumn(heading: string, position: number): TerminalColumn {
    const published = this.#computed.nodes[position]?.published ?? [];
    return { heading, align: 'right', cells: this.#members.map((region) => publishedText(published[region])) };
  }

  /** The places that each region has gained or lost since the month before; not there without one. */
  #movement(): TerminalColumn[] {
    const since = this.#computed.changes?.month ?? [];
    if (since.length === 0) return [];
    const cells = this.#members.map((region) => movementText(since[region]?.rank));
    return [{ heading: this.#style.say('movement'), align: 'right', cells }];
  }

  /** How much of its weight each region reports; not there where all report everything. */
  #coverage(): TerminalColumn[] {
    const { coverage, workspace } = this.#computed;
    const cells = this.#members.map((region) => coverageText(coverage[region]?.[0], workspace.settings));
    if (cells.every((cell) => cell === '1' || cell === '')) return [];
    return [{ heading: this.#style.say('coverage'), align: 'right', cells }];
  }

  /** The columns that every table has. */
  #leading(): TerminalColumn[] {
    const { say, chalk, english } = this.#style;
    const { nodes, bands, workspace } = this.#computed;
    const ranks = nodes[0]?.ranks;
    const named = english && workspace.regions.list.some(({ nameEn }) => nameEn !== '');
    const banded = workspace.settings.bands.length > 0;
    const band = this.#members.map((region) => bands[region] ?? '');
    return [
      { heading: say('rank'), align: 'right', cells: this.#members.map((region) => rankText(ranks?.[region])) },
      ...this.#movement(),
      this.#regionColumn(say('code'), ({ code }) => code),
      this.#regionColumn(say('region'), ({ name }) => name),
      ...(named ? [this.#regionColumn(say('english'), ({ nameEn }) => nameEn)] : []),
      this.#figureColumn(say('score'), 0),
      ...(banded
        ? [
            {
              heading: say('band'),
              align: 'left' as const,
              cells: band,
              paint: (text: string, cell: string) => paintBand(chalk, text, cell),
            },
          ]
        : []),
      ...this.#coverage(),
    ];
  }

  /** The table's lines; the columns of level 1 are there where the terminal is wide enough for all of them. */
  lines(): string[] {
    const { chalk, width } = this.#style;
    const { nodes } = this.#computed.workspace.tree;
    const level1 = (nodes[0] as IndexNode).children.map((position) => {
      return this.#figureColumn(nodes[position]?.code ?? '', position);
    });
    const leading = this.#leading();
    const all = [...leading, ...level1];
    const fits = width === undefined || tableWidth(all) <= width;
    return terminalTable(fits ? all : leading, (heading) => chalk.dim(heading));
  }
}

/** The ranked table of every peer group as lines of text. */
export function rankedTables(computed: ComputedIndex, style: TableStyle): string[] {
  const { groups } = computed.workspace.regions;
  const tables = groups.flatMap((group) => {
    const ranked = group.members.filter((region) => computed.nodes[0]?.ranks[region] !== 0).length;
    const counts = { group: group.name, ranked: `${ranked}`, all: `${group.members.length}` };
    return [
      '',
      style.chalk.bold(visible(style.say('group', counts))),
      ...new GroupTable(computed, group, style).lines(),
    ];
  });
  return [...titleOf(computed, style), ...tables];
}

/** What a run of months prints of one of them: a row per peer group. */
export interface MonthSummary {
  readonly month: string;
  readonly group: string;
  readonly ranked: string;
  readonly first: string;
  readonly last: string;
}

/** The first and the last of each peer group of a month. */
export function summarise(computed: ComputedIndex): MonthSummary[] {
  const { regions } = computed.workspace;
  const total = computed.nodes[0] as NodeFigures;
  return regions.groups.map((group) => {
    const ranked = rankedMembers(group, total).filter((region) => total.ranks[region] !== 0);
    const show = (region: number | undefined): string => {
      if (region === undefined) return '';
      return `${regions.list[region]?.name ?? ''} ${publishedText(total.published[region])}`;
    };
    const month = computed.data.month;
    return { month, group: group.name, ranked: `${ranked.length}`, first: show(ranked[0]), last: show(ranked.at(-1)) };
  });
}

/** The summaries of a run of months as one table. */
export function summaryTable(rows: readonly MonthSummary[], { say, chalk }: TableStyle): string[] {
  const column = (key: keyof MonthSummary, heading: string, align: 'left' | 'right' = 'left'): TerminalColumn => {
    return { heading, align, cells: rows.map((row) => row[key]) };
  };
  const columns = [
    column('month', say('month')),
    column('group', say('peerGroup')),
    column('ranked', say('ranked'), 'right'),
    column('first', say('first')),
    column('last', say('last')),
  ];
  return terminalTable(columns, (heading) => chalk.dim(heading));
}
