import type { Benchmark, NodeProfile, Profile } from '../../analysis/profile/profile.ts';
import { labelOf } from '../../model/label.ts';
import type { Region } from '../../model/region.ts';
import type { Settings } from '../../model/settings.ts';
import { compare, isPositive, snap } from '../../numeric/exact.ts';
import { compareCodes } from '../../numeric/order.ts';
import { coverageText, publishedText, rankText } from '../../tables/figure-texts.ts';
import { type Block, line, tableBlock } from '../blocks/blocks.ts';
import { briefFigure, signedText } from '../shown-figure.ts';
import { shownName, shownTitle } from '../shown-name.ts';
import type { TerminalColumn } from '../table/terminal.ts';
import type { ProfileWords } from './words.ts';

type Named = Pick<NodeProfile, 'node'>;

/** Tells of one region's profile, of the indicators `top` on either side; undefined: all, and each with its figures. */
class ProfileOutline {
  readonly #profile: Profile;
  readonly #words: ProfileWords;
  readonly #top: number | undefined;
  readonly #settings: Settings;

  constructor(profile: Profile, words: ProfileWords, top: number | undefined) {
    this.#profile = profile;
    this.#words = words;
    this.#top = top;
    this.#settings = profile.computed.workspace.settings;
  }

  #naming(rows: readonly Named[]): TerminalColumn[] {
    const { say, language } = this.#words;
    const name = ({ node }: Named) => (node.depth === 0 ? say('total') : shownName(node, language));
    return [
      { heading: say('code'), align: 'left', cells: rows.map(({ node }) => node.code) },
      { heading: say('name'), align: 'left', cells: rows.map(name) },
    ];
  }

  #standings(rows: readonly NodeProfile[]): Block {
    const { say } = this.#words;
    const column = (heading: string, of: (row: NodeProfile) => string): TerminalColumn => {
      return { heading, align: 'right', cells: rows.map(of) };
    };
    const points = (benchmark: Benchmark | undefined) => signedText(benchmark?.points, this.#settings);
    return tableBlock(0, [
      ...this.#naming(rows),
      column(say('score'), ({ published }) => publishedText(published)),
      column(say('rank'), ({ rank }) => rankText(rank)),
      column(say('median'), ({ median }) => publishedText(median?.published)),
      column(say('medianLead'), ({ median }) => points(median)),
      column(say('best'), ({ best }) => publishedText(best?.published)),
      column(say('bestLead'), ({ best }) => points(best)),
    ]);
  }

  #section(heading: 'groups' | 'indicators' | 'strengths' | 'shortfalls', content: Block): Block[] {
    return [{ kind: 'heading', level: 1, text: this.#words.say(heading) }, content];
  }

  /** The indicators ahead of the median, the furthest first, then by code. */
  get #strengths(): readonly NodeProfile[] {
    const ahead = this.#profile.nodes.flatMap((row) => {
      const points = row.node.indicator === undefined ? undefined : row.median?.points;
      return points !== undefined && isPositive(snap(points)) ? [{ row, points: snap(points) }] : [];
    });
    ahead.sort((a, b) => compare(b.points, a.points) || compareCodes(a.row.node.code, b.row.node.code));
    return ahead.map(({ row }) => row).slice(0, this.#top);
  }

  #strengthBlocks(): Block[] {
    const rows = this.#strengths;
    const content = rows.length === 0 ? line(0, this.#words.say('noStrengths')) : this.#standings(rows);
    return this.#section('strengths', content);
  }

  #shortfallBlocks(): Block[] {
    const { say } = this.#words;
    const rows = this.#profile.improvements.slice(0, this.#top);
    if (rows.length === 0) return this.#section('shortfalls', line(0, say('noShortfalls')));
    const column = (heading: string, of: (row: (typeof rows)[number]) => string): TerminalColumn => {
      return { heading, align: 'right', cells: rows.map(of) };
    };
    return this.#section(
      'shortfalls',
      tableBlock(0, [
        ...this.#naming(rows),
        column(say('value'), ({ raw }) => raw),
        column(say('target'), ({ target }) => briefFigure(target)),
        column(say('gain'), ({ gain }) => signedText(gain, this.#settings)),
        column(say('totalAfter'), ({ published }) => publishedText(published)),
        column(say('rankAfter'), ({ rank }) => rankText(rank)),
      ]),
    );
  }

  /** The indicators that the region does not report, of those that apply to it; nothing where it reports all. */
  #unreportedBlocks(): Block[] {
    const { say } = this.#words;
    const { computed, region, nodes, unreported } = this.#profile;
    if (unreported.length === 0) return [];
    const rows = unreported.map((position) => nodes[position] as NodeProfile);
    const coverage = coverageText(computed.coverage[region]?.[0], this.#settings);
    const heading: Block = { kind: 'heading', level: 1, text: say('unreported', { coverage }) };
    const status = (row: NodeProfile): string => {
      const leaf = computed.workspace.tree.leaves.indexOf(row.node.position);
      return computed.indicators[leaf]?.statuses[region] ?? '';
    };
    const column: TerminalColumn = { heading: say('status'), align: 'left', cells: rows.map(status) };
    return [heading, tableBlock(0, [...this.#naming(rows), column])];
  }

  #head(): Block[] {
    const { say, language } = this.#words;
    const { computed, region, nodes } = this.#profile;
    const { code, group, ...names } = computed.workspace.regions.list[region] as Region;
    const total = nodes[0];
    const named = `${code} ${shownName(names, language)}`;
    const figures = { score: publishedText(total?.published), rank: rankText(total?.rank), peers: `${total?.peers}` };
    const subject = total?.rank === 0 ? 'unranked' : 'subject';
    const isAdditive = computed.indicators.every(({ contributions }) => contributions[0] !== undefined);
    return [
      { kind: 'heading', level: 0, text: shownTitle(this.#settings, computed.data.month, language) },
      ...(this.#settings.synthetic ? [line(0, say('synthetic'))] : []),
      line(0, say(subject, { region: named, group: labelOf(computed.workspace, group, language), ...figures })),
      line(0, say(isAdditive ? 'additive' : 'recomputed')),
    ];
  }

  blocks(): readonly Block[] {
    const { nodes } = this.#profile;
    const groups = nodes.filter(({ node }) => node.indicator === undefined);
    const indicators = nodes.filter(({ node }) => node.indicator !== undefined);
    return [
      ...this.#head(),
      ...this.#section('groups', this.#standings(groups)),
      ...this.#shortfallBlocks(),
      ...this.#strengthBlocks(),
      ...this.#unreportedBlocks(),
      ...(this.#top === undefined ? this.#section('indicators', this.#standings(indicators)) : []),
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
