import { isAdditive } from '../../engine/contributions.ts';
import { weightTaking } from '../../formula/spreadsheet.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { cellIn } from './addresses.ts';
import type { Book } from './book.ts';
import { type Layout, WEIGHT_ROW } from './layout.ts';
import { childScores, childWeights } from './level-sheets.ts';
import { nodeColumn, regionSheet } from './region-sheet.ts';
import { formats, formula, type Sheet } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

/** The parent's weight in the total, shared out among the children that take part. */
function effectiveFormula(layout: Layout, node: IndexNode, region: number): string {
  const parent = layout.computed.workspace.tree.nodes[node.parent];
  const score = layout.scoreCell(node, region);
  if (parent === undefined) return `IF(ISNUMBER(${score}),1,0)`;
  const weight = cellIn(layout.levelName(node.depth), layout.columnOf(node), WEIGHT_ROW, 'row');
  const siblings = { weights: childWeights(layout, parent), scores: childScores(layout, parent, region), exponent: '' };
  const own = `${layout.nodeCell('effective', parent, region)}*${weight}/${weightTaking(siblings)}`;
  return `IF(AND(ISNUMBER(${score}),${weight}>0),${own},0)`;
}

/** Every node's weight in the total of each region. */
export function effectiveSheet({ layout, figures }: Book): Sheet {
  return regionSheet(layout, {
    name: layout.name('effective'),
    title: layout.say(sheetTitles.effective),
    columns: layout.nodes.map((node) => {
      return nodeColumn(layout, node, (region) => {
        return formula(effectiveFormula(layout, node, region), figures.in('effective', node, region), formats.share);
      });
    }),
    lastHead: '',
  });
}

/** Whether an indicator's contribution to the total is defined. */
export function hasContribution({ computed }: Layout, node: IndexNode): boolean {
  return isAdditive(computed.workspace.tree, node);
}

/** What each indicator contributes to the total; undefined where no contribution is defined. */
export function contributionsSheet({ layout, figures }: Book): Sheet | undefined {
  if (!layout.leaves.some(({ node }) => hasContribution(layout, node))) return undefined;
  return regionSheet(layout, {
    name: layout.name('contributions'),
    title: layout.say(sheetTitles.contributions),
    columns: layout.leaves.map(({ node }) => {
      return nodeColumn(layout, node, (region) => {
        if (!hasContribution(layout, node)) return undefined;
        const score = layout.scoreCell(node, region);
        const weighted = `${layout.nodeCell('effective', node, region)}*${score}`;
        const shown = figures.in('contributions', node, region);
        return formula(`IF(ISNUMBER(${score}),${weighted},0)`, shown, formats.value);
      });
    }),
    lastHead: '',
  });
}
