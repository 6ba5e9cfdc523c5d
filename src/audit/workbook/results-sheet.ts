import { COVERAGE_DECIMALS, roundCoverage } from '../../engine/round.ts';
import type { Cells } from '../../model/cells.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { Region } from '../../model/region.ts';
import { syntheticRows, workbookTitle } from './about-sheet.ts';
import type { Book } from './book.ts';
import { publishedCoverage } from './coverage-sheet.ts';
import { shownFigure } from './figures.ts';
import type { Layout } from './layout.ts';
import { bandFormula } from './publication-formulas.ts';
import { figureKey, publishedFormat } from './published-sheets.ts';
import { bandCells } from './settings-sheet.ts';
import { formats, formula, heading, type Sheet, type SheetCell, title, words } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

const COVERAGE = { en: 'coverage', zh: '覆盖率' };

const BAND = { en: 'band', zh: '等级' } as const;

const HEADS = [
  { en: 'peer group', zh: '组别' },
  { en: 'rank', zh: '名次' },
  { en: 'region', zh: '地区代码' },
  { en: 'name', zh: '地区' },
  { en: 'score', zh: '总分' },
  BAND,
] as const;

const WIDTHS: Readonly<Record<(typeof HEADS)[number]['en'], number>> = {
  'peer group': 14,
  rank: 8,
  region: 10,
  name: 20,
  score: 10,
  band: 10,
};

function hasBands({ computed }: Layout): boolean {
  return computed.workspace.settings.bands.length > 0;
}

const NODE_WIDTH = 12;
/** Points that a line of a heading is high. */
const LINE_HEIGHT = 15;

/** How high the headings stand: characters of Chinese are two wide, and words leave some room. */
function headHeight(heads: readonly string[]): number {
  const lines = heads.map((head) => {
    const wide = head.match(/[\u2E80-\uFFFF]/g)?.length ?? 0;
    return Math.ceil((head.length + wide) / (NODE_WIDTH - 3));
  });
  return LINE_HEIGHT * Math.max(...lines);
}

/** Cells of other sheets are named so that rows keep their figures when readers sort them. */
function row({ layout, figures }: Book, region: number, [total, ...groups]: readonly IndexNode[]): SheetCell[] {
  const { workspace, bands, coverage } = layout.computed;
  const { code, group } = workspace.regions.list[region] as Region;
  const top = total as IndexNode;
  const format = publishedFormat(layout);
  const copied = (table: 'published' | 'ranks', node: IndexNode, shownAs: string): SheetCell => {
    return formula(layout.nodeCell(table, node, region, 'both'), figures.in(table, node, region), shownAs);
  };
  const figure = layout.nodeCell(figureKey(layout), top, region, 'both');
  const band = bandFormula(figure, bandCells(layout, 'from'), bandCells(layout, 'name'));
  const share = publishedCoverage(layout.nodeCell('coverage', top, region, 'both'));
  const covered = roundCoverage(coverage[0] as Cells, region, COVERAGE_DECIMALS, workspace.settings);
  return [
    words(layout.label(group)),
    copied('ranks', top, formats.whole),
    words(code),
    words(layout.nameOf(workspace.regions.list[region] as Region)),
    copied('published', top, format),
    ...(hasBands(layout) ? [formula(band, layout.label(bands[region] ?? ''))] : []),
    ...groups.map((node) => copied('published', node, format)),
    formula(share, shownFigure(covered), formats.value),
  ];
}

/** The regions of each peer group by rank as computed, those without one last: a formula of ranks would not sort them. */
function ranked({ computed, groups }: Layout): readonly number[] {
  const place = (region: number): number => computed.nodes[0]?.ranks[region] || Number.POSITIVE_INFINITY;
  const order = (a: number, b: number): number => (place(a) === place(b) ? 0 : place(a) - place(b));
  return groups.flatMap(({ members }) => [...members].sort(order));
}

/** Below the table: who the figures come from. */
function sourceRows(layout: Layout): SheetCell[][] {
  const { source, sourceEn = source } = layout.computed.workspace.settings;
  if (source === undefined) return [];
  return [[], [words(layout.say({ en: `Source: ${sourceEn}`, zh: `资料来源：${source}` }))]];
}

/** The first sheet, what results.csv holds: each region's rank, published score, band, its scores on the first level, coverage. */
export function resultsSheet(book: Book): Sheet {
  const { layout } = book;
  const shown = layout.nodes.filter(({ depth }) => depth <= 1);
  const [, ...groups] = shown;
  const [name, about] = [workbookTitle(layout), sheetTitles.results];
  const above = [
    [title(layout.say({ en: `${name}: ${about.en}`, zh: `${name}：${about.zh}（单位：分）` }))],
    ...syntheticRows(layout),
  ];
  const columns = HEADS.filter((head) => head !== BAND || hasBands(layout));
  const heads = [...columns.map((head) => layout.say(head)), ...groups.map((node) => layout.nameOf(node))];
  const rows = ranked(layout).map((region) => row(book, region, shown));
  return {
    name: layout.name('results'),
    widths: [...columns.map((head) => WIDTHS[head.en]), ...groups.map(() => NODE_WIDTH), 10],
    frozen: { rows: above.length + 1, columns: 4 },
    heights: new Map([[above.length, headHeight(groups.map((node) => layout.nameOf(node)))]]),
    filter: { heads: above.length, last: above.length + rows.length },
    rows: [...above, [...heads, layout.say(COVERAGE)].map((head) => heading(head)), ...rows, ...sourceRows(layout)],
  };
}
