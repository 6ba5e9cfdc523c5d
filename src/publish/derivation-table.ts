import type { Cell, ComputedIndex, IndicatorFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode, Indicator } from '../model/index-tree.ts';
import { toShortText } from '../numeric/text.ts';
import { csvText, textCell } from './csv-text.ts';
import { type FigureTexts, figureText } from './figure-texts.ts';
import { headerOf } from './output-columns.ts';

/** Texts of figures that stand in many cells as one object: coefficients and effective weights. */
class SharedTexts {
  readonly #texts = new Map<Cell, string>([[undefined, '']]);
  readonly #write: (figure: Exact) => string;

  constructor(write: (figure: Exact) => string) {
    this.#write = write;
  }

  of(figure: Cell): string {
    let text = this.#texts.get(figure);
    if (text === undefined) {
      text = this.#write(figure as Exact);
      this.#texts.set(figure, text);
    }
    return text;
  }
}

interface Shared {
  readonly coefficients: SharedTexts;
  readonly weights: SharedTexts;
}

/** The column of one indicator: a row per region, what is the same in all of them made once. */
class IndicatorRows {
  readonly #node: IndexNode;
  readonly #figures: IndicatorFigures;
  readonly #scores: readonly string[];
  readonly #adjusterCells: string;
  readonly #per: string;
  readonly #weightCell: string;
  readonly #coefficientTexts: SharedTexts;
  readonly #weightTexts: SharedTexts;

  constructor(node: IndexNode, figures: IndicatorFigures, scores: readonly string[], shared: Shared) {
    const { adjustBy, per } = node.indicator as Indicator;
    this.#node = node;
    this.#figures = figures;
    this.#scores = scores;
    this.#adjusterCells = `,${textCell(adjustBy ?? '')},`;
    this.#per = adjustBy === undefined ? ',,' : `,${toShortText(per)},`;
    this.#weightCell = `,${toShortText(node.weight)},`;
    this.#coefficientTexts = shared.coefficients;
    this.#weightTexts = shared.weights;
  }

  /** The row of a region between its code and its source. */
  row(region: number, raw: string): string {
    const { statuses, coefficients, adjusted, treated, effectiveWeights, contributions } = this.#figures;
    const value = figureText(adjusted[region]);
    const treatedValue = treated[region] === adjusted[region] ? value : figureText(treated[region]);
    const coefficient = this.#coefficientTexts.of(coefficients[region]);
    const source = `${this.#node.code},${statuses[region]},${raw}${this.#adjusterCells}${coefficient}${this.#per}`;
    const weight = this.#weightTexts.of(effectiveWeights[region]);
    const contribution = figureText(contributions[region]);
    return `${source}${value},${treatedValue},${this.#scores[region]}${this.#weightCell}${weight},${contribution}`;
  }
}

/** derivation.csv: a row per region and indicator, from the cell that was read to the contribution to the total. */
export function derivationTable({ workspace, data, indicators }: ComputedIndex, texts: FigureTexts): string {
  const { tree, regions } = workspace;
  const width = regions.list.length;
  const shared = { coefficients: new SharedTexts(toShortText), weights: new SharedTexts(figureText) };
  const leaves = tree.leaves.map((position, leaf) => {
    const figures = indicators[leaf] as IndicatorFigures;
    return new IndicatorRows(tree.nodes[position] as IndexNode, figures, texts.scores[position] ?? [], shared);
  });
  const rows: string[] = [];
  for (let region = 0; region < width; region += 1) {
    const head = `${regions.list[region]?.code},`;
    const source = `,${textCell(data.files[region] ?? '')},`;
    for (let leaf = 0; leaf < leaves.length; leaf += 1) {
      const cell = leaf * width + region;
      const row = leaves[leaf]?.row(region, data.raw[cell] ?? '');
      rows.push(`${head}${row}${source}${data.lines[cell] || ''}`);
    }
  }
  return csvText(headerOf('derivation.csv'), rows);
}
