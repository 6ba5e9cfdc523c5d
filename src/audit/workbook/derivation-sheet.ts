import type { IndexNode } from '../../model/index-tree.ts';
import type { Localised } from '../../model/localised.ts';
import { COLON } from '../../model/localised.ts';
import type { Region } from '../../model/region.ts';
import { cellIn } from './addresses.ts';
import type { Book } from './book.ts';
import { hasContribution } from './effective-sheets.ts';
import { type Layout, type Leaf, WEIGHT_ROW } from './layout.ts';
import { publishedFormat } from './published-sheets.ts';
import { formats, formula, heading, type Sheet, type SheetCell, type Shown, title, words } from './sheet.ts';
import { type SheetKey, sheetNames, sheetTitles } from './sheet-names.ts';

const HEADS: readonly Localised[] = [
  { en: 'code', zh: '代码' },
  { en: 'name', zh: '名称' },
  { en: 'unit', zh: '计量单位' },
];
const COEFFICIENT = { en: 'Coefficient', zh: '系数值' };
const WEIGHT = { en: 'Weight', zh: '权重' };

/** A cell that shows what another holds, and nothing where that is blank. */
function copied(cell: string, shown: Shown, format?: string): SheetCell {
  return formula(`IF(ISBLANK(${cell}),"",${cell})`, shown, format);
}

/** A node's unrounded score, its published one, and its rank. */
function scoreCells({ layout, figures }: Book, node: IndexNode, region: number): SheetCell[] {
  const inTable = (table: 'published' | 'ranks', format: string): SheetCell => {
    return copied(layout.nodeCell(table, node, region, 'both'), figures.in(table, node, region), format);
  };
  return [
    copied(layout.scoreCell(node, region, 'both'), figures.score(node, region), formats.value),
    inTable('published', publishedFormat(layout)),
    inTable('ranks', formats.whole),
  ];
}

function effectiveCell({ layout, figures }: Book, node: IndexNode, region: number): SheetCell {
  const shown = figures.in('effective', node, region);
  return formula(layout.nodeCell('effective', node, region, 'both'), shown, formats.share);
}

function row(book: Book, leaf: Leaf, region: number): (SheetCell | undefined)[] {
  const { layout, coefficients, figures } = book;
  const { node, indicator } = leaf;
  const coefficient = coefficients.cell(indicator, region, 'both');
  const weight = cellIn(layout.name('scores'), layout.columnOf(node), WEIGHT_ROW, 'both');
  const contribution = hasContribution(layout, node)
    ? copied(
        layout.leafCell('contributions', leaf, region, 'both'),
        figures.in('contributions', node, region),
        formats.value,
      )
    : undefined;
  return [
    words(node.code),
    words(layout.nameOf(node)),
    words(indicator.unit),
    copied(layout.leafCell('raw', leaf, region, 'both'), figures.raw(leaf, region)),
    coefficient === undefined ? undefined : copied(coefficient, figures.coefficient(leaf, region)),
    ...layout.stages.map((stage) => {
      const cell = layout.leafCell(stage, leaf, region, 'both');
      return copied(cell, figures.stage(stage, leaf, region), formats.value);
    }),
    ...scoreCells(book, node, region),
    formula(weight, figures.weight(node)),
    effectiveCell(book, node, region),
    contribution,
  ];
}

function heads(layout: Layout): readonly Localised[] {
  const named = (key: SheetKey) => sheetNames[key];
  const last = [...(['scores', 'published', 'ranks'] as const).map(named), WEIGHT];
  const shares = (['effective', 'contributions'] as const).map(named);
  return [...HEADS, named('raw'), COEFFICIENT, ...layout.stages.map(named), ...last, ...shares];
}

/** One region from its raw values to its contributions, an indicator a row, and what they come to. */
export function derivationSheet(book: Book, region: number): Sheet {
  const { layout } = book;
  const titles = heads(layout);
  const { code } = layout.computed.workspace.regions.list[region] as Region;
  const name = layout.nameOf(layout.computed.workspace.regions.list[region] as Region);
  const groups = layout.nodes.filter(({ depth }) => depth < layout.depth);
  const blanks = Array.from({ length: 2 + layout.stages.length }, () => undefined);
  return {
    name: layout.name('derivation'),
    widths: [10, 40, 14, ...titles.slice(HEADS.length).map(() => 13)],
    frozen: { rows: 2, columns: 2 },
    heights: new Map([[1, 32]]),
    filter: { heads: 1, last: 1 + groups.length + layout.leaves.length },
    rows: [
      [title(`${code} ${name}${layout.say(COLON)}${layout.say(sheetTitles.derivation)}`)],
      titles.map((title) => heading(layout.say(title))),
      ...groups.map((node) => [
        words(layout.codeOf(node)),
        words(layout.nameOf(node)),
        undefined,
        ...blanks,
        ...scoreCells(book, node, region),
        node.depth === 0 ? undefined : formula(book.indicators.weight(node), book.figures.weight(node)),
        effectiveCell(book, node, region),
      ]),
      ...layout.leaves.map((leaf) => row(book, leaf, region)),
    ],
  };
}
