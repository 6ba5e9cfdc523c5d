import type { ComputedIndex, IndicatorFigures } from '../model/computed-index.ts';
import type { IndexNode, Indicator } from '../model/index-tree.ts';
import { toShortText } from '../numeric/text.ts';
import { csvText, textCell } from './csv-text.ts';
import { type FigureTexts, figureText } from './figure-texts.ts';
import { headerOf } from './output-columns.ts';

/** What a row needs of one indicator: made once, used for every region. */
interface IndicatorCells {
  readonly node: IndexNode;
  readonly figures: IndicatorFigures;
  readonly adjuster: string;
  readonly per: string;
  readonly weight: string;
}

function indicatorCells(node: IndexNode, figures: IndicatorFigures): IndicatorCells {
  const { adjustBy, per } = node.indicator as Indicator;
  return {
    node,
    figures,
    adjuster: textCell(adjustBy ?? ''),
    per: adjustBy === undefined ? '' : toShortText(per),
    weight: toShortText(node.weight),
  };
}

/** Writes each figure once where the same object stands in several cells. */
function memoised(): (figure: Parameters<typeof figureText>[0]) => string {
  let last: Parameters<typeof figureText>[0];
  let text = '';
  return (figure) => {
    if (figure !== last) {
      last = figure;
      text = figureText(figure);
    }
    return figure === undefined ? '' : text;
  };
}

/** derivation.csv: a row per region and indicator, from the cell that was read to the contribution to the total. */
export function derivationTable({ workspace, data, indicators }: ComputedIndex, texts: FigureTexts): string {
  const { tree, regions } = workspace;
  const width = regions.list.length;
  const leaves = tree.leaves.map((position, leaf) => {
    return indicatorCells(tree.nodes[position] as IndexNode, indicators[leaf] as IndicatorFigures);
  });
  const adjustedText = memoised();
  const weightTexts = leaves.map(() => memoised());
  const rows: string[] = [];
  for (const [region, { code }] of regions.list.entries()) {
    const source = textCell(data.files[region] ?? '');
    for (const [leaf, { node, figures, adjuster, per, weight }] of leaves.entries()) {
      const cell = leaf * width + region;
      const coefficient = figures.coefficients[region];
      const line = data.lines[cell];
      const adjusted = adjustedText(figures.adjusted[region]);
      const treated = adjustedText(figures.treated[region]);
      const effective = weightTexts[leaf]?.(figures.effectiveWeights[region]);
      const contribution = figureText(figures.contributions[region]);
      rows.push(
        `${code},${node.code},${figures.statuses[region]},${data.raw[cell]},${adjuster},` +
          `${coefficient === undefined ? '' : toShortText(coefficient)},${per},${adjusted},${treated},` +
          `${texts.scores[node.position]?.[region]},${weight},${effective},${contribution},` +
          `${source},${line === 0 ? '' : line}`,
      );
    }
  }
  return csvText(headerOf('derivation.csv'), rows);
}
