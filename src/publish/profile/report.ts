import type { Profile } from '../../analysis/profile/profile.ts';
import type { Cells } from '../../model/cells.ts';
import { labelOf } from '../../model/label.ts';
import { type Language, type Words, wordsIn } from '../../model/localised.ts';
import type { Region } from '../../model/region.ts';
import { compare, isPositive, snap } from '../../numeric/exact.ts';
import { compareCodes } from '../../numeric/order.ts';
import { coverageText, publishedText, rankText } from '../../tables/figure-texts.ts';
import { columnsAmong } from '../../tables/table.ts';
import { type Block, heading, line, tableBlock, titleBlocks } from '../blocks/blocks.ts';
import { ofBlocks, ofTable, type Report } from '../report.ts';
import { shownName, shownTitle } from '../shown-name.ts';
import type { AnyColumn, ReaderColumn } from '../table/terminal.ts';
import { profileJson } from './json.ts';
import { type ProfileRow, profileRows, profileTable } from './table.ts';
import { profileTexts } from './words.ts';

const namingColumns = () => columnsAmong(profileTable, 'node', 'name');

const benchmarkColumns = () =>
  columnsAmong(
    profileTable,
    ...(['node', 'name', 'published', 'rank', 'median', 'median_points', 'best', 'best_points'] as const),
  );

const shortfallColumns = () =>
  columnsAmong(profileTable, ...(['node', 'name', 'raw', 'target', 'gain', 'published_after', 'rank_after'] as const));

/** Tells of one region's profile in one language, of the indicators `top` on either side; undefined: all. */
class ProfileOutline {
  readonly #profile: Profile;
  readonly #words: Words<keyof typeof profileTexts>;
  readonly #top: number | undefined;
  /** By the position of the node. */
  readonly #rows: readonly ProfileRow[];

  constructor(profile: Profile, language: Language, top: number | undefined) {
    this.#profile = profile;
    this.#words = wordsIn(profileTexts, language);
    this.#top = top;
    this.#rows = profileRows(profile);
  }

  /** A table below its heading, or what is said where it has no rows. */
  #section(
    title: string,
    columns: readonly AnyColumn<ProfileRow>[],
    rows: readonly ProfileRow[],
    none?: 'noStrengths' | 'noShortfalls',
  ): Block[] {
    const { say, language } = this.#words;
    const isEmpty = none !== undefined && rows.length === 0;
    return [heading(1, title), isEmpty ? line(0, say(none)) : tableBlock(0, columns, rows, language)];
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

  get #shortfalls(): readonly ProfileRow[] {
    const most = this.#profile.improvements.slice(0, this.#top);
    return most.map(({ node }) => this.#rows[node.position] as ProfileRow);
  }

  /** The indicators that the region does not report, of those that apply to it; nothing where it reports all. */
  #unreported(): Block[] {
    const { computed, region, unreported } = this.#profile;
    if (unreported.length === 0) return [];
    const { tree, settings } = computed.workspace;
    const status: ReaderColumn<ProfileRow> = {
      title: profileTexts.status,
      align: 'left',
      shown: ({ node }) => computed.indicators[tree.leaves.indexOf(node.position)]?.statuses[region],
    };
    const coverage = coverageText(computed.coverage[0] as Cells, region, settings);
    const rows = unreported.map((position) => this.#rows[position] as ProfileRow);
    return this.#section(this.#words.say('unreported', { coverage }), [...namingColumns(), status], rows);
  }

  #head(): Block[] {
    const { say, language } = this.#words;
    const { computed, region, nodes } = this.#profile;
    const { workspace, data, indicators } = computed;
    const { code, group, ...names } = workspace.regions.list[region] as Region;
    const total = nodes[0];
    const named = `${code} ${shownName(names, language)}`;
    const figures = { score: publishedText(total?.published), rank: rankText(total?.rank), peers: `${total?.peers}` };
    const subject = total?.rank === 0 ? 'unranked' : 'subject';
    const isAdditive = indicators.every(({ contributions }) => contributions.at(0) !== undefined);
    return [
      ...titleBlocks(shownTitle(workspace.settings, data.month, language), workspace.settings, language),
      line(0, say(subject, { region: named, group: labelOf(workspace, group, language), ...figures })),
      line(0, say(isAdditive ? 'additive' : 'recomputed')),
    ];
  }

  /** Where the region falls short, where it is ahead, and what it does not report. */
  findings(): readonly Block[] {
    const { say } = this.#words;
    return [
      ...this.#section(say('shortfalls'), shortfallColumns(), this.#shortfalls, 'noShortfalls'),
      ...this.#section(say('strengths'), benchmarkColumns(), this.#strengths, 'noStrengths'),
      ...this.#unreported(),
    ];
  }

  blocks(): readonly Block[] {
    const { say } = this.#words;
    const groups = this.#rows.filter(({ node }) => node.indicator === undefined);
    const indicators = this.#rows.filter(({ node }) => node.indicator !== undefined);
    return [
      ...this.#head(),
      ...this.#section(say('groups'), benchmarkColumns(), groups),
      ...this.findings(),
      ...(this.#top === undefined ? this.#section(say('indicators'), benchmarkColumns(), indicators) : []),
    ];
  }
}

/** The findings of a profile alone: shortfalls and strengths, the `top` of each, and what is not reported. */
export function profileFindings(profile: Profile, language: Language, top: number): readonly Block[] {
  return new ProfileOutline(profile, language, top).findings();
}

/**
 * A profile in every form: its text tells the `top` indicators on either side; undefined for all, and then each indicator's
 * standing. Data always have all.
 */
export function profileReport(profile: Profile, top: number | undefined): Report {
  return {
    ...ofBlocks((language) => new ProfileOutline(profile, language, top).blocks()),
    ...ofTable(profileTable, () => profileRows(profile), undefined),
    json: () => profileJson(profile),
  };
}
