import type { ComputedIndex, IndicatorFigures } from '../model/computed-index.ts';
import type { IndexNode, Indicator } from '../model/index-tree.ts';
import type { Origin } from '../model/observation.ts';
import type { Month } from '../model/settings.ts';
import { toShortText } from '../numeric/text.ts';
import { CsvSections, textCell } from './csv-text.ts';
import { type FigureTexts, figureText, SharedTexts } from './figure-texts.ts';
import { headerOf } from './output-columns.ts';
import type { OutputWriter } from './output-writer.ts';

interface Shared {
  readonly coefficients: SharedTexts;
  readonly weights: SharedTexts;
}

/** The column of one indicator: a row per region, what is the same in all of them made once. */
class IndicatorRows {
  readonly #node: IndexNode;
  readonly #figures: IndicatorFigures;
  readonly #adjusterCells: string;
  readonly #per: string;
  readonly #weightCell: string;
  readonly #coefficientTexts: SharedTexts;
  readonly #weightTexts: SharedTexts;

  constructor(node: IndexNode, figures: IndicatorFigures, shared: Shared) {
    const { adjustBy, per } = node.indicator as Indicator;
    this.#node = node;
    this.#figures = figures;
    this.#adjusterCells = `,${textCell(adjustBy ?? '')},`;
    this.#per = adjustBy === undefined ? ',,' : `,${toShortText(per)},`;
    this.#weightCell = `,${toShortText(node.weight)},`;
    this.#coefficientTexts = shared.coefficients;
    this.#weightTexts = shared.weights;
  }

  /** The row of a region between its code and its source. */
  row(region: number, raw: string, score: string | undefined): string {
    const { statuses, coefficients, adjusted, treated, effectiveWeights, contributions } = this.#figures;
    const value = figureText(adjusted[region]);
    const treatedValue = treated[region] === adjusted[region] ? value : figureText(treated[region]);
    const coefficient = this.#coefficientTexts.of(coefficients[region]);
    const source = `${this.#node.code},${statuses[region]},${raw}${this.#adjusterCells}${coefficient}${this.#per}`;
    const weight = this.#weightTexts.of(effectiveWeights[region]);
    const contribution = figureText(contributions[region]);
    return `${source}${value},${treatedValue},${score}${this.#weightCell}${weight},${contribution}`;
  }
}

/** Which month a value is of, how it came about, and what was taken off it. */
function originCells(month: Month, origin: Origin): string {
  return origin === '' ? ',,,' : `,${month},${origin},`;
}

/** derivation.csv: a row per region and indicator, from the cell that was read to the contribution to the total. */
export function derivationTable({ workspace, data, indicators }: ComputedIndex): OutputWriter {
  const { tree, regions } = workspace;
  const width = regions.list.length;
  const table = new CsvSections(headerOf('derivation.csv'));
  const shared = { coefficients: new SharedTexts(toShortText), weights: new SharedTexts(figureText) };
  const leaves = tree.leaves.map((position, leaf) => {
    return new IndicatorRows(tree.nodes[position] as IndexNode, indicators[leaf] as IndicatorFigures, shared);
  });
  return {
    add({ region, scores }: FigureTexts): void {
      const head = `${regions.list[region]?.code},`;
      const source = `,${textCell(data.files[region] ?? '')},`;
      const rows = leaves.map((indicator, leaf) => {
        const cell = leaf * width + region;
        const row = indicator.row(region, data.raw[cell] ?? '', scores[tree.leaves[leaf] as number]);
        const { origins, treatments } = indicators[leaf] as IndicatorFigures;
        const origin = originCells(data.month, origins[region] ?? '');
        return `${head}${row}${source}${data.lines[cell] || ''}${origin},${treatments[region] ?? ''}`;
      });
      table.add(rows);
    },
    bytes: () => table.bytes(),
  };
}
