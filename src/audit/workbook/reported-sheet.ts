import type { IndexNode } from '../../model/index-tree.ts';
import type { Book } from './book.ts';
import type { Leaf } from './layout.ts';
import { childCells, childWeights, unscoredOf } from './level-sheets.ts';
import { isScreened } from './peers-sheet.ts';
import { NOT_APPLICABLE } from './raw-formulas.ts';
import { nodeColumn, regionSheet } from './region-sheet.ts';
import { formats, formula, type Sheet } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

function leafState({ layout, peers }: Book, leaf: Leaf, region: number): string {
  const isOut = `${layout.leafCell('raw', leaf, region)}="${NOT_APPLICABLE}"`;
  const screened = `${peers.cell('screened', leaf, layout.groupOf(region))}=1`;
  const applies = isScreened(leaf) ? `OR(${isOut},${screened})` : isOut;
  return `IF(${applies},0,IF(ISNUMBER(${layout.leafCell(layout.valueStage, leaf, region)}),2,1))`;
}

function groupState({ layout }: Book, node: IndexNode, region: number): string {
  const weights = childWeights(layout, node);
  const states = childCells(layout, 'reported', node, region);
  const isReported = `SUMPRODUCT((${weights}>0)*(${states}=2))>0`;
  const unscored = unscoredOf(layout, node).map(({ child }) => `+(${layout.nodeCell('reported', child, region)}>0)`);
  const applies = `SUMPRODUCT((${weights}>0)*(${states}>0))${unscored.join('')}=0`;
  return `IF(${applies},0,IF(AND(ISNUMBER(${layout.scoreCell(node, region)}),${isReported}),2,1))`;
}

/** What nodes are to each region, where some node asks for a share of reported weight; undefined where none does. */
export function reportedSheet(book: Book): Sheet | undefined {
  const { layout } = book;
  if (!layout.asksForWeight) return undefined;
  return regionSheet(layout, {
    name: layout.name('reported'),
    title: layout.say(sheetTitles.reported),
    columns: layout.nodes.map((node) => {
      const leaf = layout.leaves.find((other) => other.node === node);
      return nodeColumn(layout, node, (region) => {
        const state = leaf === undefined ? groupState(book, node, region) : leafState(book, leaf, region);
        return formula(state, book.figures.in('reported', node, region), formats.whole);
      });
    }),
    lastHead: '',
  });
}
