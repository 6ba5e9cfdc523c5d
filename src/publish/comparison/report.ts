import { rankChange, scoreChange } from '../../analysis/change/order-of-change.ts';
import { type ComparisonReport, effects, type NodeChange } from '../../model/comparison.ts';
import type { Exact } from '../../model/exact.ts';
import { labelOf, NO_LABELS } from '../../model/label.ts';
import { type Language, type Words, wordsIn } from '../../model/localised.ts';
import { absolute, compare, isZero } from '../../numeric/exact.ts';
import { compareCodes } from '../../numeric/order.ts';
import { commonColumns } from '../../tables/common-columns.ts';
import { columnsAmong, columnsNamed } from '../../tables/table.ts';
import { type Block, heading, line, titleBlocks, wholeTable } from '../blocks/blocks.ts';
import { ofBlocks, ofTable, type Report } from '../report.ts';
import { movementText } from '../shown-figure.ts';
import { spanTitle } from '../shown-name.ts';
import { type AnyColumn, readerColumns } from '../table/terminal.ts';
import { comparisonJson } from './json.ts';
import { type ChangeRow, changeRows, comparisonTable } from './table.ts';
import { approachTexts, comparisonTexts } from './words.ts';

/** The present stands before the past, since readers look for it; files go by time. */
const SCORES = columnsNamed(comparisonTable, 'published_after', 'published_before', 'published_change');

const RANKS: readonly AnyColumn<ChangeRow>[] = [
  ...columnsNamed(comparisonTable, 'rank_after', 'rank_before'),
  { title: comparisonTexts.movement, align: 'right', shown: ({ node }) => movementText(rankChange(node)) },
];

const englishName = commonColumns<ChangeRow>().nameEn(({ region }) => region.nameEn);

const regionColumns = () => columnsAmong(comparisonTable, 'region', 'name');
const effectColumns = () =>
  columnsAmong(comparisonTable, ...effects.map((effect) => `${effect}_effect` as const), 'rounding_effect');

/** Levels that a comparison of all regions goes down to. */
const LEVEL_1 = 1;

/** A node, by default the total, and its children. */
function withChildren(nodes: readonly NodeChange[], code: string | undefined): readonly NodeChange[] {
  const at = code === undefined ? 0 : nodes.findIndex((node) => node.code === code);
  const top = nodes[at] as NodeChange;
  const end = nodes.findIndex((node, other) => other > at && node.depth <= top.depth);
  const below = nodes.slice(at, end === -1 ? undefined : end);
  return below.filter(({ depth }) => depth <= top.depth + 1);
}

class ComparisonOutline {
  readonly #report: ComparisonReport;
  readonly #words: Words<keyof typeof comparisonTexts>;

  constructor(report: ComparisonReport, language: Language) {
    this.#report = report;
    this.#words = wordsIn(comparisonTexts, language);
  }

  #group(name: string): string {
    return labelOf(this.#report.labelled ?? NO_LABELS, name, this.#words.language);
  }

  #head(): Block[] {
    const { index, states, approach } = this.#report;
    const { language } = this.#words;
    return [
      ...titleBlocks(spanTitle(index, states, language), this.#report, language),
      line(0, approachTexts[approach][language], 'remark'),
    ];
  }

  /** A table below its heading, with a column for each effect that is more than nothing anywhere. */
  #table(title: string, columns: readonly AnyColumn<ChangeRow>[], rows: readonly ChangeRow[]): Block[] {
    const { language } = this.#words;
    const isSomething = (text: string) => /[1-9]/.test(text);
    const told = effectColumns().filter((effect) =>
      readerColumns([effect], rows, language)[0]?.cells.some(isSomething),
    );
    return [heading(1, title), wholeTable(0, [...columns, ...told], rows, language)];
  }

  #counts(rows: readonly ChangeRow[], group: string): string {
    const changes = rows.flatMap(({ node }) => scoreChange(node) ?? []);
    const count = (isSo: (coefficient: bigint) => boolean): string => {
      return `${changes.filter(({ coefficient }) => isSo(coefficient)).length}`;
    };
    const rose = count((coefficient) => coefficient > 0n);
    const fell = count((coefficient) => coefficient < 0n);
    const stayed = count((coefficient) => coefficient === 0n);
    return this.#words.say('group', { group: this.#group(group), rose, fell, stayed });
  }

  /** The regions of each peer group by the change of their totals. */
  ofGroups(): readonly Block[] {
    const rows = changeRows(this.#report, 0);
    const groups = [...new Set(rows.map(({ region }) => region.group))];
    const tables = groups.flatMap((group) => {
      const own = rows.filter(({ region }) => region.group === group);
      const isNamed = this.#words.language === 'en' && own.some(({ region }) => region.nameEn !== '');
      const columns = [...RANKS, ...regionColumns(), ...(isNamed ? [englishName] : []), ...SCORES];
      return this.#table(this.#counts(own, group), columns, own);
    });
    return [...this.#head(), ...tables];
  }

  /** Of the one region that is told of: level 1, and the indicators with the largest parts in the change of its total. */
  movingParts(most: number): readonly Block[] {
    const { say } = this.#words;
    const [region] = this.#report.regions;
    if (region === undefined) return [];
    const { decimals } = this.#report;
    const part = (row: ChangeRow) => row.node.change as Exact;
    const rows = region.nodes.map((node): ChangeRow => ({ region, node, decimals }));
    // In the order of a tree, what is followed by nothing deeper has no children.
    const leaves = rows.filter(({ node }, at) => (rows[at + 1]?.node.depth ?? 0) <= node.depth);
    const moved = leaves.filter(({ node }) => node.change !== undefined && !isZero(node.change));
    moved.sort((a, b) => compare(absolute(part(b)), absolute(part(a))) || compareCodes(a.node.code, b.node.code));
    const columns = [
      ...columnsAmong(comparisonTable, 'node', 'node_name'),
      ...SCORES,
      ...columnsNamed(comparisonTable, 'change'),
    ];
    const top = rows.filter(({ node }) => node.depth <= LEVEL_1);
    const told = moved.slice(0, most);
    const indicators = told.length === 0 ? [] : this.#table(say('moved'), columns, told);
    return [...this.#table(say('level1'), columns, top), ...indicators];
  }

  /** Of each region a node, by default the total, and its children, each with its part in the change of the total. */
  ofNodes(code: string | undefined): readonly Block[] {
    const { regions, decimals } = this.#report;
    const { language, say } = this.#words;
    const tables = regions.flatMap((region) => {
      const nodes = withChildren(region.nodes, code);
      const naming = nodes.some(({ name }) => name !== '') ? (['node', 'node_name'] as const) : (['node'] as const);
      const columns = [
        ...columnsAmong(comparisonTable, ...naming),
        ...[...SCORES, ...RANKS],
        ...columnsNamed(comparisonTable, 'change'),
      ];
      const name = language === 'en' && region.nameEn !== '' ? `${region.name} ${region.nameEn}` : region.name;
      const title = say('heading', { code: region.code, name, group: this.#group(region.group) });
      return this.#table(
        title,
        columns,
        nodes.map((node) => ({ region, node, decimals })),
      );
    });
    return [...this.#head(), ...tables];
  }
}

/** What moved a region: level 1, then the indicators that moved it most, each with its part in the change of the total. */
export function movingParts(report: ComparisonReport, language: Language, most: number): readonly Block[] {
  return new ComparisonOutline(report, language).movingParts(most);
}

/** A comparison in every form: of all regions, or of one of them, whose text tells a node, by default the total, and its children. */
export function compareReport(
  comparison: ComparisonReport,
  region: { readonly node?: string | undefined } | undefined,
): Report {
  const depth = region === undefined ? LEVEL_1 : Number.POSITIVE_INFINITY;
  const { text } = ofBlocks((language) => {
    const outline = new ComparisonOutline(comparison, language);
    return region === undefined ? outline.ofGroups() : outline.ofNodes(region.node);
  });
  return {
    text,
    ...ofTable(comparisonTable, () => changeRows(comparison, depth), undefined),
    json: () => comparisonJson(comparison, depth),
  };
}
