import type { ComputedIndex } from '../model/computed-index.ts';
import { csvText } from './csv-text.ts';
import { type FigureTexts, rankText } from './figure-texts.ts';
import { headerOf } from './output-columns.ts';

/** scores.csv: a row per region and node, regions by code, the total first, then the tree in pre-order. */
export function scoresTable({ workspace, nodes }: ComputedIndex, texts: FigureTexts): string {
  const { list } = workspace.regions;
  const heads = workspace.tree.nodes.map(({ code, depth }) => `,${code},${depth},`);
  const rows: string[] = [];
  for (let region = 0; region < list.length; region += 1) {
    const code = list[region]?.code;
    for (let position = 0; position < heads.length; position += 1) {
      const figures = `${texts.scores[position]?.[region]},${texts.published[position]?.[region]}`;
      rows.push(`${code}${heads[position]}${figures},${rankText(nodes[position]?.ranks[region])}`);
    }
  }
  return csvText(headerOf('scores.csv'), rows);
}
