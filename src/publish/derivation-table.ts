import type { ComputedIndex, IndicatorFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode, Indicator } from '../model/index-tree.ts';
import { importedFrom } from '../model/month-cells.ts';
import type { MonthData, Origin } from '../model/observation.ts';
import type { Settings } from '../model/settings.ts';
import type { Steps } from '../model/step.ts';
import { toShortText } from '../numeric/text.ts';
import { CsvSections, textCell } from './csv-text.ts';
import { type FigureTexts, figureText, SharedTexts } from './figure-texts.ts';
import { headerOf } from './output-columns.ts';
import type { OutputWriter } from './output-writer.ts';
import { scoringParameters } from './scoring-parameters.ts';

interface Shared {
  readonly coefficients: SharedTexts;
  readonly weights: SharedTexts;
  readonly settings: Settings;
  readonly steps: Steps;
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
  /** Scoring, direction and parameters, each after a comma. */
  readonly scoringCells: string;

  constructor(node: IndexNode, weight: Exact, figures: IndicatorFigures, shared: Shared) {
    const { adjustBy, per, scoring, direction } = node.indicator as Indicator;
    const parameters = scoringParameters(
      node.indicator as Indicator,
      shared.steps.get(node.code) ?? [],
      shared.settings,
    );
    this.scoringCells = `,${scoring},${direction},${parameters}`;
    this.#node = node;
    this.#figures = figures;
    this.#adjusterCells = `,${textCell(adjustBy ?? '')},`;
    this.#per = adjustBy === undefined ? ',,' : `,${toShortText(per)},`;
    this.#weightCell = `,${toShortText(weight)},`;
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

/** Where the values of a region are from. */
class RegionSources {
  readonly #data: MonthData;
  readonly #file: string;

  constructor(data: MonthData, region: number) {
    this.#data = data;
    this.#file = data.absent.has(region) ? '' : textCell(data.files[region] ?? '');
  }

  raw(cell: number): string {
    return this.#data.provenance.get(cell)?.raw ?? this.#data.raw[cell] ?? '';
  }

  /** The column of the value in its line, and the cell that it was imported from, each after a comma. */
  place(cell: number): string {
    const column = (this.#data.provenance.get(cell)?.column ?? this.#data.columns[cell]) || '';
    const imported = importedFrom(this.#data, cell);
    return `,${column},${imported === '' ? '' : textCell(imported)}`;
  }

  /** File, line, month, origin and the figure that was taken off, each after a comma. */
  cells(cell: number, origin: Origin): string {
    const { month, lines, provenance } = this.#data;
    const from = provenance.get(cell);
    const source =
      from === undefined ? `,${this.#file},${lines[cell] || ''}` : `,${textCell(from.file)},${from.line || ''}`;
    if (origin === '') return `${source},,,`;
    // What a method has put in the place of an observed value is of this month, and nothing was taken off it.
    return from?.origin === origin
      ? `${source},${from.month},${origin},${from.previous}`
      : `${source},${month},${origin},`;
  }
}

/** derivation.csv: a row per region and indicator, from the cell that was read to the contribution to the total. */
export function derivationTable({ workspace, data, weights, indicators }: ComputedIndex): OutputWriter {
  const { tree, regions } = workspace;
  const width = regions.list.length;
  const table = new CsvSections(headerOf('derivation.csv'));
  const { settings, steps } = workspace;
  const shared = { coefficients: new SharedTexts(toShortText), weights: new SharedTexts(figureText), settings, steps };
  const leaves = tree.leaves.map((position, leaf) => {
    const weight = weights[position] as Exact;
    return new IndicatorRows(tree.nodes[position] as IndexNode, weight, indicators[leaf] as IndicatorFigures, shared);
  });
  return {
    add({ region, scores }: FigureTexts): void {
      const head = `${regions.list[region]?.code},`;
      const level = textCell(regions.list[region]?.group ?? '');
      const sources = new RegionSources(data, region);
      const rows = leaves.map((indicator, leaf) => {
        const cell = leaf * width + region;
        const row = indicator.row(region, sources.raw(cell), scores[tree.leaves[leaf] as number]);
        const { origins, treatments } = indicators[leaf] as IndicatorFigures;
        const origin = sources.cells(cell, origins[region] ?? '');
        return `${head}${row}${origin},${treatments[region] ?? ''},${level}${indicator.scoringCells}${sources.place(cell)}`;
      });
      table.add(rows);
    },
    bytes: () => table.bytes(),
  };
}
