import type { IndexNode } from '../../model/index-tree.ts';
import { cellOf } from '../../model/region.ts';
import type { Book } from './book.ts';
import type { Leaf } from './layout.ts';
import { childCells, childWeights } from './level-sheets.ts';
import { isScreened } from './peers-sheet.ts';
import { NOT_APPLICABLE } from './raw-formulas.ts';
import { nodeColumn, regionSheet } from './region-sheet.ts';
import { formats, formula, type Sheet } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

/** 1 where the value is reported, 0 where it is missing or imputed, blank where it does not apply. */
function leafCoverage({ layout, peers }: Book, leaf: Leaf, region: number): string {
  const raw = layout.leafCell('raw', leaf, region);
  const isOut = `${raw}="${NOT_APPLICABLE}"`;
  const screened = `${peers.cell('screened', leaf, layout.groupOf(region))}=1`;
  const isImputed =
    layout.computed.indicators[leaf.number]?.statuses[region] === 'I' && isFilledIn(layout, leaf, region);
  const own = isImputed ? '0' : `IF(ISNUMBER(${layout.leafCell('adjusted', leaf, region)}),1,0)`;
  return `IF(${isScreened(leaf) ? `OR(${isOut},${screened})` : isOut},"",${own})`;
}

/** Whether the raw value itself is an imputed one: carried forward, or reported as imputed. */
function isFilledIn({ computed }: Book['layout'], leaf: Leaf, region: number): boolean {
  return computed.data.values.has(cellOf(computed.workspace.regions, leaf.number, region));
}

function groupCoverage({ layout }: Book, node: IndexNode, region: number): string {
  const weights = childWeights(layout, node);
  const shares = childCells(layout, 'coverage', node, region);
  const applying = `SUMPRODUCT(${weights}*ISNUMBER(${shares}))`;
  return `IF(${applying}=0,"",SUMPRODUCT(${weights},${shares})/${applying})`;
}

/** The share of every node's weight that each region reports. */
export function coverageSheet(book: Book): Sheet {
  const { layout } = book;
  return regionSheet(layout, {
    name: layout.name('coverage'),
    title: layout.say(sheetTitles.coverage),
    columns: layout.nodes.map((node) => {
      const leaf = layout.leaves.find((other) => other.node === node);
      return nodeColumn(layout, node, (region) => {
        const share = leaf === undefined ? groupCoverage(book, node, region) : leafCoverage(book, leaf, region);
        return formula(share, book.figures.in('coverage', node, region), formats.share);
      });
    }),
    lastHead: '',
  });
}

/** A coverage as it is published: with 4 decimals; 1 only if all is reported, 0 only if nothing is. */
export function publishedCoverage(cell: string): string {
  const inner = `MAX(0.0001,MIN(0.9999,ROUND(${cell},4)))`;
  return `IF(ISNUMBER(${cell}),IF(${cell}>=1-tie,1,IF(${cell}<=tie,0,${inner})),"")`;
}
