import type { IndexNode } from '../../model/index-tree.ts';
import type { Region } from '../../model/region.ts';
import { workbookTitle } from './about-sheet.ts';
import { publishedCoverage } from './coverage-sheet.ts';
import type { Layout } from './layout.ts';
import { bandFormula } from './publication-formulas.ts';
import { figureKey, publishedFormat } from './published-sheets.ts';
import { bandCells } from './settings-sheet.ts';
import { formats, formula, heading, type Sheet, type SheetCell, title, words } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

const COVERAGE = { en: 'coverage', zh: '覆盖率' };

const HEADS = [
  { en: 'peer group', zh: '组别' },
  { en: 'rank', zh: '名次' },
  { en: 'region', zh: '地区代码' },
  { en: 'name', zh: '地区' },
  { en: 'score', zh: '总分' },
  { en: 'band', zh: '等级' },
] as const;

function row(layout: Layout, region: number, [total, ...groups]: readonly IndexNode[]): SheetCell[] {
  const { regions, settings } = layout.computed.workspace;
  const { code, group } = regions.list[region] as Region;
  const top = total as IndexNode;
  const format = publishedFormat(layout);
  const figure = layout.nodeCell(figureKey(layout), top, region);
  const band = bandFormula(figure, bandCells(layout, 'from'), bandCells(layout, 'name'));
  return [
    words(layout.label(group)),
    formula(layout.nodeCell('ranks', top, region), formats.whole),
    words(code),
    words(layout.nameOf(regions.list[region] as Region)),
    formula(layout.nodeCell('published', top, region), format),
    settings.bands.length === 0 ? words('') : formula(band),
    ...groups.map((node) => formula(layout.nodeCell('published', node, region), format)),
    formula(publishedCoverage(layout.nodeCell('coverage', top, region)), formats.share),
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

/** What results.csv holds: each region's rank, published score, band, its scores on the first level, and coverage. */
export function resultsSheet(layout: Layout): Sheet {
  const shown = layout.nodes.filter(({ depth }) => depth <= 1);
  const [, ...groups] = shown;
  const [name, about] = [workbookTitle(layout), sheetTitles.results];
  return {
    name: layout.name('results'),
    widths: [14, 8, 12, 24, 10, 10, ...groups.map(() => 16), 10],
    frozen: { rows: 3, columns: 4 },
    heights: new Map([[2, 48]]),
    rows: [
      [title(layout.say({ en: `${name}: ${about.en}`, zh: `${name}：${about.zh}（单位：分）` }))],
      [...HEADS.map(() => heading('')), ...groups.map(({ code }) => heading(code)), heading('')],
      [
        ...HEADS.map((head) => heading(layout.say(head))),
        ...groups.map((node) => heading(layout.nameOf(node))),
        heading(layout.say(COVERAGE)),
      ],
      ...ranked(layout).map((region) => row(layout, region, shown)),
      ...sourceRows(layout),
    ],
  };
}
