import type { ComputedIndex } from '../model/computed-index.ts';
import { csvText } from './csv-text.ts';
import { type FigureTexts, rankText } from './figure-texts.ts';
import { headerOf } from './output-columns.ts';

/** scores.csv: a row per region and node, regions by code, the total first, then the tree in pre-order. */
export function scoresTable({ workspace, nodes }: ComputedIndex, texts: FigureTexts): string {
  const rows: string[] = [];
  for (const [region, { code }] of workspace.regions.list.entries()) {
    for (const [position, node] of workspace.tree.nodes.entries()) {
      const score = texts.scores[position]?.[region];
      const published = texts.published[position]?.[region];
      const rank = rankText(nodes[position]?.ranks[region]);
      rows.push(`${code},${node.code},${node.depth},${score},${published},${rank}`);
    }
  }
  return csvText(headerOf('scores.csv'), rows);
}
