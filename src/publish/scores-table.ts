import type { ComputedIndex, NodeFigures } from '../model/computed-index.ts';
import { CsvSections } from './csv-text.ts';
import { type FigureTexts, rankText } from './figure-texts.ts';
import { headerOf } from './output-columns.ts';
import type { OutputWriter } from './output-writer.ts';

/** scores.csv: a row per region and node, regions by code, the total first, then the tree in pre-order. */
export function scoresTable({ workspace, nodes }: ComputedIndex): OutputWriter {
  const table = new CsvSections(headerOf('scores.csv'));
  const heads = workspace.tree.nodes.map(({ code, depth }) => `,${code},${depth},`);
  return {
    add({ region, scores, published }: FigureTexts): void {
      const code = workspace.regions.list[region]?.code;
      const rows = heads.map((head, at) => {
        const { ranks } = nodes[at] as NodeFigures;
        return `${code}${head}${scores[at]},${published[at]},${rankText(ranks[region])}`;
      });
      table.add(rows);
    },
    bytes: () => table.bytes(),
  };
}
