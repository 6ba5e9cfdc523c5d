import type { Span, TotalChange } from '../../../model/change.ts';
import type { ComputedIndex, NodeFigures } from '../../../model/computed-index.ts';
import type { Exact } from '../../../model/exact.ts';
import { labelsOf } from '../../../model/label.ts';
import { type Localised, localisedName } from '../../../model/localised.ts';
import type { PeerGroup, Tile } from '../../../model/region.ts';
import { mean } from '../../../numeric/averages.ts';
import { doubleOf } from '../../../numeric/double.ts';
import { compare, isPositive, isZero, negate, roundTo } from '../../../numeric/exact.ts';
import { toPlainText } from '../../../numeric/text.ts';
import { rankText } from '../../../tables/figure-texts.ts';
import { groupRows, level1Columns, type ResultRow, resultsTable } from '../../../tables/results.ts';
import { columnNamed } from '../../../tables/table.ts';
import { blankMarks } from '../../ranked/sentences.ts';
import { type Weather, weatherOf } from '../signs.ts';

/** How many shades a heat table has. */
const SHADES = 5;

/** A published figure, and how it is shaded: 0 among the best of the peer group, 4 among the last; undefined without a rank. */
export interface ShadedFigure {
  readonly text: string;
  readonly shade: number | undefined;
}

/** The band of a total. */
export interface BandView {
  readonly name: Localised;
  readonly weather: Weather;
  /** Its place among the bands, the best first. */
  readonly at: number;
}

/** A change of a total as it is shown: points with their sign, and places gained. */
export interface ChangeView {
  readonly points: string;
  readonly places: number;
  readonly sign: -1 | 0 | 1;
}

/** A region in the ranked table of its group. Every figure is a text as results.csv has it. */
export interface StandingView {
  /** Its position among the regions. */
  readonly at: number;
  readonly code: string;
  readonly tile: Tile | undefined;
  readonly name: Localised;
  /** '' where it has none. */
  readonly rank: string;
  /** The mark of a missing figure where it has none. */
  readonly total: string;
  /** Where the total stands on a chart. */
  readonly value: number | undefined;
  readonly band: BandView | undefined;
  readonly changes: Readonly<Record<Span, ChangeView | undefined>>;
  /** '' where everything is reported. */
  readonly coverage: string;
  /** In the order of the nodes of level 1. */
  readonly level1: readonly ShadedFigure[];
}

/** A peer group. */
export interface GroupView {
  /** As it stands in the files. */
  readonly key: string;
  readonly name: Localised;
  /** By rank; those without one last. */
  readonly rows: readonly StandingView[];
  readonly ranked: number;
  /** The mean of the unrounded totals, rounded as they are; '' where nobody is ranked. */
  readonly mean: string;
  /** Those of the first rank. */
  readonly leaders: readonly StandingView[];
  /** Who has risen and who has fallen most on the month; undefined where nobody has. */
  readonly rise: StandingView | undefined;
  readonly fall: StandingView | undefined;
}

/** The shade of a rank among so many. */
export function shadeOf(rank: number, ranked: number): number | undefined {
  return rank === 0 ? undefined : Math.min(SHADES - 1, Math.floor(((rank - 1) * SHADES) / ranked));
}

function changeView(change: TotalChange | undefined): ChangeView | undefined {
  if (change === undefined) return undefined;
  const { score, rank } = change;
  const sign = isZero(score) ? 0 : isPositive(score) ? 1 : -1;
  return { points: `${sign === 1 ? '+' : ''}${toPlainText(score)}`, places: rank, sign };
}

/** Makes the views of one peer group. */
class GroupViews {
  readonly #computed: ComputedIndex;
  readonly #group: PeerGroup;
  readonly #level1: readonly number[];
  readonly #ranked: ReadonlyMap<number, number>;

  constructor(computed: ComputedIndex, group: PeerGroup) {
    this.#computed = computed;
    this.#group = group;
    this.#level1 = computed.workspace.tree.nodes[0]?.children ?? [];
    this.#ranked = new Map([0, ...this.#level1].map((position) => [position, this.#countRanked(position)]));
  }

  #figures(position: number): NodeFigures {
    return this.#computed.nodes[position] as NodeFigures;
  }

  #countRanked(position: number): number {
    return this.#group.members.filter((region) => this.#figures(position).ranks[region] !== 0).length;
  }

  #mark(text: string, region: number, position: number): string {
    if (text !== '') return text;
    return this.#computed.coverage[position]?.at(region) === undefined ? blankMarks.notApplicable : blankMarks.missing;
  }

  #band(region: number): BandView | undefined {
    const name = this.#computed.bands[region] ?? '';
    const { bands } = this.#computed.workspace.settings;
    const at = bands.findIndex((band) => band.name === name);
    if (at === -1) return undefined;
    return { name: labelsOf(this.#computed.workspace, name), weather: weatherOf(at, bands.length), at };
  }

  #standing(row: ResultRow): StandingView {
    const { region, at } = row;
    const text = (name: 'score' | 'coverage'): string => `${columnNamed(resultsTable, name).value(row) ?? ''}`;
    const { published, ranks } = this.#figures(0);
    const total = published.at(at);
    const level1 = level1Columns(this.#computed.workspace).map((column, number): ShadedFigure => {
      const position = this.#level1[number] as number;
      const rank = this.#figures(position).ranks[at] ?? 0;
      const figure = this.#mark(`${column.value(row) ?? ''}`, at, position);
      return { text: figure, shade: shadeOf(rank, this.#ranked.get(position) ?? 0) };
    });
    const coverage = text('coverage');
    return {
      at,
      code: region.code,
      tile: region.tile,
      name: localisedName(region),
      rank: rankText(ranks[at]),
      total: this.#mark(text('score'), at, 0),
      value: total && doubleOf(total),
      band: this.#band(at),
      changes: {
        month: changeView(this.#computed.changes?.month[at]),
        year: changeView(this.#computed.changes?.year[at]),
      },
      coverage: coverage === '1' ? '' : coverage,
      level1,
    };
  }

  #mean(): string {
    const { decimals, rounding } = this.#computed.workspace.settings;
    const totals = this.#group.members.flatMap((region) => this.#figures(0).scores.at(region) ?? []);
    return totals.length === 0 ? '' : toPlainText(roundTo(mean(totals), decimals, rounding));
  }

  /** The region of the first of equal changes on the month that are above 0 when they are signed so. */
  #furthest(rows: readonly StandingView[], signed: (change: Exact) => Exact): StandingView | undefined {
    let furthest: { row: StandingView; by: Exact } | undefined;
    for (const row of rows) {
      const change = this.#computed.changes?.month[row.at];
      const by = change && signed(change.score);
      if (by === undefined || !isPositive(by)) continue;
      if (furthest === undefined || compare(by, furthest.by) > 0) furthest = { row, by };
    }
    return furthest?.row;
  }

  view(): GroupView {
    const rows = groupRows(this.#computed, this.#group).map((row) => this.#standing(row));
    return {
      key: this.#group.name,
      name: labelsOf(this.#computed.workspace, this.#group.name),
      rows,
      ranked: this.#ranked.get(0) ?? 0,
      mean: this.#mean(),
      leaders: rows.filter(({ rank }) => rank === '1'),
      rise: this.#furthest(rows, (change) => change),
      fall: this.#furthest(rows, negate),
    };
  }
}

/** The peer groups of a computed index. */
export function groupViews(computed: ComputedIndex): readonly GroupView[] {
  return computed.workspace.regions.groups.map((group) => new GroupViews(computed, group).view());
}

/** Whether any of the rows has a change since the span. */
export function isMeasured(groups: readonly GroupView[], span: Span): boolean {
  return groups.some(({ rows }) => rows.some(({ changes }) => changes[span] !== undefined));
}
