import type { Profile } from '../../analysis/profile/profile.ts';
import { labelOf } from '../../model/label.ts';
import type { Region } from '../../model/region.ts';
import type { Settings } from '../../model/settings.ts';
import { compare, isPositive, snap } from '../../numeric/exact.ts';
import { compareCodes } from '../../numeric/order.ts';
import { coverageText, publishedText, rankText } from '../../tables/figure-texts.ts';
import { type Column, columnsNamed } from '../../tables/table.ts';
import { type Block, line, tableBlock } from '../blocks/blocks.ts';
import { shownName, shownTitle } from '../shown-name.ts';
import { type ReaderColumn, readerColumns } from '../table/terminal.ts';
import { type ProfileRow, profileRows, profileTable } from './table.ts';
import { type ProfileWords, profileTexts } from './words.ts';

const NAMING = columnsNamed(profileTable, 'node', 'name');

const STANDINGS = [
  ...NAMING,
  ...columnsNamed(profileTable, 'published', 'rank', 'median', 'median_points', 'best', 'best_points'),
];

const SHORTFALLS = [...NAMING, ...columnsNamed(profileTable, 'raw', 'target', 'gain', 'published_after', 'rank_after')];

/** Tells of one region's profile, of the indicators `top` on either side; undefined: all, and each with its figures. */
class ProfileOutline {
  readonly #profile: Profile;
  readonly #words: ProfileWords;
  readonly #top: number | undefined;
  readonly #settings: Settings;
  /** By the position of the node. */
  readonly #rows: readonly ProfileRow[];

  constructor(profile: Profile, words: ProfileWords, top: number | undefined) {
    this.#profile = profile;
    this.#words = words;
    this.#top = top;
    this.#settings = profile.computed.workspace.settings;
    this.#rows = profileRows(profile);
  }

  #table(columns: readonly (Column<ProfileRow> | ReaderColumn<ProfileRow>)[], rows: readonly ProfileRow[]): Block {
    return tableBlock(0, readerColumns(columns, rows, this.#words.language));
  }

  #section(heading: 'groups' | 'indicators' | 'strengths' | 'shortfalls', content: Block): Block[] {
    return [{ kind: 'heading', level: 1, text: this.#words.say(heading) }, content];
  }

  /** The indicators ahead of the median, the furthest first, then by code. */
  get #strengths(): readonly ProfileRow[] {
    const ahead = this.#rows.flatMap((row) => {
      const points = row.node.indicator === undefined ? undefined : row.median?.points;
      return points !== undefined && isPositive(snap(points)) ? [{ row, points: snap(points) }] : [];
    });
    ahead.sort((a, b) => compare(b.points, a.points) || compareCodes(a.row.node.code, b.row.node.code));
    return ahead.map(({ row }) => row).slice(0, this.#top);
  }

  #strengthBlocks(): Block[] {
    const rows = this.#strengths;
    const content = rows.length === 0 ? line(0, this.#words.say('noStrengths')) : this.#table(STANDINGS, rows);
    return this.#section('strengths', content);
  }

  #shortfallBlocks(): Block[] {
    const { improvements } = this.#profile;
    const rows = improvements.slice(0, this.#top).map(({ node }) => this.#rows[node.position] as ProfileRow);
    const content = rows.length === 0 ? line(0, this.#words.say('noShortfalls')) : this.#table(SHORTFALLS, rows);
    return this.#section('shortfalls', content);
  }

  /** The indicators that the region does not report, of those that apply to it; nothing where it reports all. */
  #unreportedBlocks(): Block[] {
    const { say } = this.#words;
    const { computed, region, unreported } = this.#profile;
    if (unreported.length === 0) return [];
    const rows = unreported.map((position) => this.#rows[position] as ProfileRow);
    const coverage = coverageText(computed.coverage[region]?.[0], this.#settings);
    const heading: Block = { kind: 'heading', level: 1, text: say('unreported', { coverage }) };
    const status: ReaderColumn<ProfileRow> = {
      title: profileTexts.status,
      align: 'left',
      shown: ({ node }) => {
        const leaf = computed.workspace.tree.leaves.indexOf(node.position);
        return computed.indicators[leaf]?.statuses[region];
      },
    };
    return [heading, this.#table([...NAMING, status], rows)];
  }

  #head(): Block[] {
    const { say, language } = this.#words;
    const { computed, region, nodes } = this.#profile;
    const { code, group, ...names } = computed.workspace.regions.list[region] as Region;
    const total = nodes[0];
    const named = `${code} ${shownName(names, language)}`;
    const figures = { score: publishedText(total?.published), rank: rankText(total?.rank), peers: `${total?.peers}` };
    const subject = total?.rank === 0 ? 'unranked' : 'subject';
    const isAdditive = computed.indicators.every(({ contributions }) => contributions.at(0) !== undefined);
    return [
      { kind: 'heading', level: 0, text: shownTitle(this.#settings, computed.data.month, language) },
      ...(this.#settings.synthetic ? [line(0, say('synthetic'))] : []),
      line(0, say(subject, { region: named, group: labelOf(computed.workspace, group, language), ...figures })),
      line(0, say(isAdditive ? 'additive' : 'recomputed')),
    ];
  }

  blocks(): readonly Block[] {
    const groups = this.#rows.filter(({ node }) => node.indicator === undefined);
    const indicators = this.#rows.filter(({ node }) => node.indicator !== undefined);
    return [
      ...this.#head(),
      ...this.#section('groups', this.#table(STANDINGS, groups)),
      ...this.#shortfallBlocks(),
      ...this.#strengthBlocks(),
      ...this.#unreportedBlocks(),
      ...(this.#top === undefined ? this.#section('indicators', this.#table(STANDINGS, indicators)) : []),
    ];
  }
}

/**
 * Strengths and shortfalls as blocks of text: `top` indicators on either side, or all of them and then each indicator's
 * standing.
 */
export function profileOutline(profile: Profile, words: ProfileWords, top: number | undefined): readonly Block[] {
  return new ProfileOutline(profile, words, top).blocks();
}
