import type { Localised } from '../../model/localised.ts';
import { COLON } from '../../model/localised.ts';
import type { Region } from '../../model/region.ts';
import { cellIn } from './addresses.ts';
import type { Book } from './book.ts';
import { hasContribution } from './effective-sheets.ts';
import { type Layout, type Leaf, WEIGHT_ROW } from './layout.ts';
import { publishedFormat } from './published-sheets.ts';
import { formats, formula, heading, type Sheet, type SheetCell, title, words } from './sheet.ts';
import { type SheetKey, sheetNames, sheetTitles } from './sheet-names.ts';

const HEADS: readonly Localised[] = [
  { en: 'code', zh: '代码' },
  { en: 'name', zh: '名称' },
  { en: 'unit', zh: '计量单位' },
];
const COEFFICIENT = { en: 'Coefficient', zh: '系数值' };
const WEIGHT = { en: 'Weight', zh: '权重' };

/** A cell that shows what another holds, and nothing where that is blank. */
function shown(cell: string, format?: string): SheetCell {
  return formula(`IF(ISBLANK(${cell}),"",${cell})`, format);
}

function row({ layout, coefficients }: Book, leaf: Leaf, region: number): (SheetCell | undefined)[] {
  const { node, indicator } = leaf;
  const coefficient = coefficients.cell(indicator, region);
  const weight = cellIn(layout.name('scores'), layout.columnOf(node), WEIGHT_ROW, 'both');
  const contribution = hasContribution(layout, node)
    ? shown(layout.leafCell('contributions', leaf, region), formats.value)
    : undefined;
  return [
    words(node.code),
    words(layout.nameOf(node)),
    words(indicator.unit),
    shown(layout.leafCell('raw', leaf, region)),
    coefficient === undefined ? undefined : shown(coefficient),
    ...layout.stages.map((stage) => shown(layout.leafCell(stage, leaf, region), formats.value)),
    shown(layout.scoreCell(node, region), formats.value),
    shown(layout.nodeCell('published', node, region), publishedFormat(layout)),
    shown(layout.nodeCell('ranks', node, region), formats.whole),
    formula(weight),
    formula(layout.nodeCell('effective', node, region), formats.share),
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
    rows: [
      [title(`${code} ${name}${layout.say(COLON)}${layout.say(sheetTitles.derivation)}`)],
      titles.map((title) => heading(layout.say(title))),
      ...groups.map((node) => [
        words(layout.codeOf(node)),
        words(layout.nameOf(node)),
        undefined,
        ...blanks,
        shown(layout.scoreCell(node, region), formats.value),
        shown(layout.nodeCell('published', node, region), publishedFormat(layout)),
        shown(layout.nodeCell('ranks', node, region), formats.whole),
        node.depth === 0 ? undefined : formula(book.indicators.weight(node)),
        formula(layout.nodeCell('effective', node, region), formats.share),
      ]),
      ...layout.leaves.map((leaf) => row(book, leaf, region)),
    ],
  };
}
