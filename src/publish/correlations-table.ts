import { COLLINEAR_LIMIT, isBeyond } from '../analysis/coherence/limits.ts';
import type { SiblingPair } from '../analysis/coherence/sibling-pairs.ts';
import { csvText, textCell } from './csv-text.ts';
import { figureText } from './figure-texts.ts';
import { headerOf } from './output-columns.ts';

function rowOf({ group, parent, node, sibling, regions, pearson, spearman }: SiblingPair): string {
  const flag = isBeyond(pearson, COLLINEAR_LIMIT) ? 'collinear' : '';
  const figures = [figureText(pearson), figureText(spearman)];
  return [textCell(group), parent.code, node.code, sibling.code, regions, ...figures, flag].join(',');
}

/** correlations.csv: a row per peer group and pair of siblings, by parent in the order of the tree, then by code. */
export function correlationsTable(pairs: readonly SiblingPair[]): string {
  return csvText(headerOf('correlations.csv'), pairs.map(rowOf));
}
