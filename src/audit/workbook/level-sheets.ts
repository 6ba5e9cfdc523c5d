import { unscoredChildren } from '../../engine/unscored.ts';
import { noFacts, specialise } from '../../formula/specialise.ts';
import { anyTaking, type SpreadsheetCells, spreadsheetFormula } from '../../formula/spreadsheet.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import type { NodeFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { AggregationMethod } from '../../model/method.ts';
import { isPositive, ONE, subtract, sum } from '../../numeric/exact.ts';
import { toPlainText } from '../../numeric/text.ts';
import { type Area, areaIn } from './addresses.ts';
import type { Book } from './book.ts';
import { type Layout, type Leaf, WEIGHT_ROW } from './layout.ts';
import { NOT_APPLICABLE } from './raw-formulas.ts';
import { nodeColumn, regionSheet } from './region-sheet.ts';
import { scoreFormula } from './scores-sheet.ts';
import { arrayFormula, formats, formula, givenFigure, type Sheet, type SheetCell } from './sheet.ts';
import { levelSheetTitle, sheetTitles } from './sheet-names.ts';

const WEIGHT = { en: 'weight', zh: '权重' };

/** A node's children in order: they stand side by side in the sheet of their level. */
export function childrenOf({ computed }: Layout, { children }: IndexNode): readonly IndexNode[] {
  return children.map((position) => computed.workspace.tree.nodes[position] as IndexNode);
}

/** The columns that a node's children stand in, in one row. */
function acrossChildren(columns: readonly number[], row: number): Area {
  return { from: { column: Math.min(...columns), row }, to: { column: Math.max(...columns), row } };
}

/** The weights of a node's children. */
export function childWeights(layout: Layout, node: IndexNode): string {
  const columns = childrenOf(layout, node).map((child) => layout.columnOf(child));
  return areaIn(layout.levelName(node.depth + 1), acrossChildren(columns, WEIGHT_ROW), 'both');
}

/** A region's scores on a node's children, unrounded. */
export function childScores(layout: Layout, node: IndexNode, region: number): string {
  const columns = childrenOf(layout, node).map((child) => layout.columnOf(child));
  const row = layout.rowOf(region) as number;
  return areaIn(layout.levelName(node.depth + 1), acrossChildren(columns, row), 'column');
}

/** A region's cells of a node's children in a table that holds every node. */
export function childCells(
  layout: Layout,
  key: 'published' | 'reported' | 'coverage',
  node: IndexNode,
  region: number,
): string {
  const columns = childrenOf(layout, node).map((child) => layout.columnAmongAll(child));
  return areaIn(layout.name(key), acrossChildren(columns, layout.rowOf(region) as number), 'column');
}

/** The children of a node that no region has a score on, where the data makes their weights. */
export function unscoredOf(layout: Layout, node: IndexNode): readonly { child: IndexNode; share: Exact }[] {
  const { nodes, weights } = layout.computed;
  const children = childrenOf(layout, node);
  const carried = children.map(({ position }) => (nodes[position] as NodeFigures).scores);
  const own = children.map(({ position }) => weights[position] as Exact);
  return unscoredChildren({ node, children, carried }, own).map(({ child, share }) => {
    return { child: children[child] as IndexNode, share };
  });
}

/** The weight of the children that apply: those without any score count for their share, the others for the rest. */
function applyingWeight(layout: Layout, node: IndexNode, region: number): [string, string] {
  const states = childCells(layout, 'reported', node, region);
  const unscored = unscoredOf(layout, node);
  const applying = `SUMPRODUCT(${childWeights(layout, node)}*(${states}>0))`;
  if (unscored.length === 0) return ['', applying];
  const rest = `*${toPlainText(subtract(ONE, sum(unscored.map(({ share }) => share))))}`;
  const terms = unscored.map(({ child, share }) => {
    return `${toPlainText(share)}*(${layout.nodeCell('reported', child, region)}>0)`;
  });
  return [rest, `(${[`${applying}${rest}`, ...terms].join('+')})`];
}

/** Less of a node's weight is reported than it asks for. */
function isWithheld({ layout, indicators }: Book, node: IndexNode, region: number): string {
  const weights = childWeights(layout, node);
  const states = childCells(layout, 'reported', node, region);
  const [rest, applying] = applyingWeight(layout, node, region);
  const share = `${indicators.figure(node, 'min_weight')}*${applying}`;
  return `SUMPRODUCT(${weights}*(${states}=2))${rest}<${share}*(1-tie)`;
}

/** A region reports too few of the indicators that count. */
function isUnranked({ layout }: Book, region: number, screenedRow: number): string {
  const columns = layout.leaves.map(({ node }) => layout.columnOf(node));
  const row = layout.rowOf(region) as number;
  const screened = areaIn(layout.name('peers'), acrossChildren(columns, screenedRow), 'both');
  const counts = `ISNUMBER(${screened})*(${screened}=0)`;
  const adjusted = areaIn(layout.name('adjusted'), acrossChildren(columns, row), 'column');
  const raw = areaIn(layout.name('raw'), acrossChildren(columns, row), 'column');
  const applicable = `SUMPRODUCT(${counts}*(${raw}<>"${NOT_APPLICABLE}"))`;
  return `SUMPRODUCT(${counts}*ISNUMBER(${adjusted}))<min_availability*${applicable}*(1-tie)`;
}

/** What keeps a node from a score. */
function obstacles(book: Book, node: IndexNode, region: number): readonly string[] {
  const screenedRow = book.peers.screenedRow(book.layout.groupOf(region));
  return [
    ...(isPositive(node.minWeight) ? [isWithheld(book, node, region)] : []),
    ...(node.depth === 0 && screenedRow !== undefined ? [isUnranked(book, region, screenedRow)] : []),
  ];
}

/** What formulas of children do not use. */
const NO_VALUES = { x: '', values: '', statistic: () => '', steps: () => '' } as const;

function groupCell(book: Book, node: IndexNode, region: number): SheetCell | undefined {
  const { layout, indicators, figures } = book;
  const { workspace, nodes } = layout.computed;
  const method = methodNamed<AggregationMethod>(methods.aggregation, node.aggregation);
  if (method.over === 'peers') {
    return givenFigure(nodes[node.position]?.scores.at(region), method.unwritten, formats.value);
  }
  const isRounded = workspace.settings.carry === 'published';
  const cells: SpreadsheetCells = {
    weights: childWeights(layout, node),
    scores: isRounded ? childCells(layout, 'published', node, region) : childScores(layout, node, region),
    given: () => indicators.figure(node, 'exponent'),
    ...NO_VALUES,
  };
  const { content, isArray } = spreadsheetFormula(specialise(method.score, noFacts), cells);
  const none = obstacles(book, node, region);
  const takes =
    none.length === 0 ? anyTaking(cells) : `AND(${[anyTaking(cells), ...none.map((one) => `NOT(${one})`)]})`;
  const whole = `IF(${takes},${content},"")`;
  return (isArray ? arrayFormula : formula)(whole, figures.score(node, region), formats.value);
}

function titleOf(layout: Layout, depth: number): string {
  if (depth === 0) return layout.say(sheetTitles.total);
  if (depth === layout.depth) return layout.say(sheetTitles.scores);
  return levelSheetTitle(layout.label(layout.computed.workspace.settings.levels[depth - 1] ?? ''), layout.language);
}

/** The sheet of one level's scores, unrounded, below their weights: 0 for the total. */
export function levelSheet(book: Book, depth: number): Sheet {
  const { layout, indicators, figures } = book;
  const leaves = new Map(layout.leaves.map((leaf): [IndexNode, Leaf] => [leaf.node, leaf]));
  return regionSheet(layout, {
    name: layout.levelName(depth),
    title: titleOf(layout, depth),
    columns: layout.nodesAt(depth).map((node) => {
      const leaf = leaves.get(node);
      const cell = (region: number) =>
        leaf === undefined ? groupCell(book, node, region) : scoreFormula(book, leaf, region);
      return nodeColumn(
        layout,
        node,
        cell,
        depth === 0 ? undefined : formula(indicators.weight(node), figures.weight(node)),
      );
    }),
    lastHead: depth === 0 ? '' : layout.say(WEIGHT),
  });
}
