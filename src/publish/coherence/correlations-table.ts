import { isCollinear, type SiblingPair } from '../../analysis/coherence/sibling-pairs.ts';
import { csvText, textCell } from '../csv-text.ts';
import { figureText } from '../figure-texts.ts';
import { headerOf } from '../output-columns.ts';

/** A pair's cells by the columns of correlations.csv, as they are before they are made safe for CSV. */
export function correlationCells(pair: SiblingPair): readonly string[] {
  const { group, parent, node, sibling, regions, pearson, spearman } = pair;
  const figures = [figureText(pearson), figureText(spearman)];
  return [group, parent.code, node.code, sibling.code, `${regions}`, ...figures, isCollinear(pair) ? 'collinear' : ''];
}

/** correlations.csv: a row per peer group and pair of siblings, by parent in the order of the tree, then by code. */
export function correlationsTable(pairs: readonly SiblingPair[]): string {
  const rows = pairs.map((pair) => {
    const [group = '', ...cells] = correlationCells(pair);
    return [textCell(group), ...cells].join(',');
  });
  return csvText(headerOf('correlations.csv'), rows);
}
