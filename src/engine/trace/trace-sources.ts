import type { ComputedIndex, IndicatorFigures } from '../../model/computed-index.ts';
import type { FigureSource } from '../../model/formula.ts';
import type { IndexNode, Indicator } from '../../model/index-tree.ts';
import { type MonthData, rowInForce } from '../../model/observation.ts';
import { cellOf } from '../../model/region.ts';
import type { GivenName } from '../../model/term.ts';

/** The figures that stand in pingan.json; all others that are given stand in the indicator's own row. */
const SETTINGS: ReadonlySet<GivenName> = new Set(['floor', 'ceiling', 'mean', 'sd']);

/** Tells where the figures of a computed month stand. */
export class TraceSources {
  readonly #computed: ComputedIndex;

  constructor(computed: ComputedIndex) {
    this.#computed = computed;
  }

  codeOf(region: number): string {
    return this.#computed.workspace.regions.list[region]?.code ?? '';
  }

  /** The position of a leaf's cell of a region. */
  cell(leaf: number, region: number): number {
    return cellOf(this.#computed.workspace.regions, leaf, region);
  }

  /** The cell of one month; line and column are 0 where the file has no row for it. */
  cellOf({ month, files, lines, columns, imported, absent }: MonthData, leaf: number, region: number): FigureSource {
    const cell = this.cell(leaf, region);
    const [line = 0, column = 0] = [lines[cell], columns[cell]];
    const file = absent.has(region) ? '' : (files[region] ?? '');
    return { region: this.codeOf(region), file, line, column, imported: imported.of(cell), month };
  }

  /** Where a region's value of a leaf was read; its own cell where it has none. */
  value(leaf: number, region: number): FigureSource {
    const { data } = this.#computed;
    const from = data.provenance.get(this.cell(leaf, region));
    if (from === undefined) return this.cellOf(data, leaf, region);
    const { file, line, column, imported, month } = from;
    return { region: this.codeOf(region), file, line, column, imported, month };
  }

  /** Where a region's coefficient in force is written; nowhere where it was made of its children's. */
  coefficient(adjuster: string, region: number): readonly FigureSource[] {
    const { workspace, data } = this.#computed;
    const row = rowInForce(workspace.coefficients[region] ?? [], data.month);
    if (row?.values.get(adjuster) === undefined) return [];
    const { file, line, column, imported = '' } = row.place(adjuster);
    return [{ region: this.codeOf(region), file, line, column, imported, month: row.from }];
  }

  /** A row of the definition. */
  #defined(file: string, line: number): FigureSource {
    return { region: '', file, line, column: 0, imported: '', month: '' };
  }

  /** A node's row of indicators.csv; the total has none. */
  node({ depth, line }: IndexNode): FigureSource {
    if (depth === 0) return this.setting;
    return this.#defined(this.#computed.workspace.settings.paths.indicators, line);
  }

  get setting(): FigureSource {
    return this.#defined('pingan.json', 0);
  }

  /** A figure that an indicator is scored by; a reference region's is the one that it reports. */
  given(name: GivenName, node: IndexNode, leaf: number): readonly FigureSource[] {
    if (SETTINGS.has(name)) return [this.setting];
    const reference = name === 'reference' ? node.indicator?.reference?.code : undefined;
    const region = reference === undefined ? undefined : this.#computed.workspace.regions.byCode.get(reference);
    return region === undefined ? [this.node(node)] : [this.value(leaf, region)];
  }

  /** A row of steps.csv. */
  step(line = 0): FigureSource {
    return this.#defined(this.#computed.workspace.settings.paths.steps, line);
  }
}

/** One indicator of one region. */
export interface LeafCase {
  readonly computed: ComputedIndex;
  readonly sources: TraceSources;
  readonly node: IndexNode;
  readonly indicator: Indicator;
  readonly leaf: number;
  readonly figures: IndicatorFigures;
  readonly region: number;
}
