import { methodNamed, methods } from '../../methods/index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { InputColumn } from '../../model/input-columns.ts';
import { indicatorColumns as inputs } from '../../model/input-tables/indicators.ts';
import type { Localised } from '../../model/localised.ts';
import { shownMethod, type WeightingMethod } from '../../model/method.ts';
import { directionTerms, shownCode } from '../../model/terms.ts';
import { cellIn } from './addresses.ts';
import { shownFigure } from './figures.ts';
import { contentOf, type IndicatorColumn, indicatorColumns } from './indicator-columns.ts';
import type { Layout } from './layout.ts';
import { reasons } from './reasons.ts';
import {
  formula,
  given,
  givenFigure,
  heading,
  input,
  numberOf,
  type Sheet,
  type SheetCell,
  title,
  words,
} from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

const FIRST = 2;
/** Code, parent, name, level, weight. */
const WEIGHT_COLUMN = 4;
const HEADS: readonly Localised[] = [
  { en: 'code', zh: '代码' },
  { en: 'parent', zh: '上级指标' },
  { en: 'name', zh: '名称' },
  { en: 'level', zh: '层级' },
  { en: 'weight', zh: '权重' },
];

/** The sheet of definitions and weights, and where each of them stands. */
export class Indicators {
  readonly #layout: Layout;
  readonly #columns;

  constructor(layout: Layout) {
    this.#layout = layout;
    const { nodes } = layout.computed.workspace.tree;
    this.#columns = indicatorColumns.filter(({ value }) => nodes.some((node) => (value(node) ?? '') !== ''));
  }

  #cellOf({ position }: IndexNode, column: number): string {
    return cellIn(this.#layout.name('indicators'), column, FIRST + position, 'both');
  }

  /** Where a node's weight stands. */
  weight(node: IndexNode): string {
    return this.#cellOf(node, WEIGHT_COLUMN);
  }

  /** Where a figure of a node stands, by its column's key. */
  figure(node: IndexNode, key: string): string {
    return this.#cellOf(node, HEADS.length + this.#columns.findIndex((column) => column.key === key));
  }

  #note({ depth, line }: IndexNode): string {
    const { indicators } = this.#layout.computed.workspace.settings.paths;
    return depth === 0 ? 'pingan.json' : `${indicators}:${line}`;
  }

  #weightCell(node: IndexNode): SheetCell | undefined {
    const { workspace, weights } = this.#layout.computed;
    const parent = workspace.tree.nodes[node.parent];
    const weight = weights[node.position];
    if (parent === undefined || weight === undefined) return undefined;
    const method: WeightingMethod = methodNamed(methods.weights, parent.weighting);
    if (method.objective !== undefined || method.combines) return givenFigure(weight, reasons.objective);
    if (method.compared)
      return { ...given(numberOf(weight), reasons.compared), note: workspace.settings.paths.comparisons };
    const shown = shownMethod(methods.weights, parent.weighting)[this.#layout.language];
    return input(numberOf(weight), method.written ? this.#note(node) : shown);
  }

  /** A reference region's value is the one it reports: a formula leads there. */
  #referenceCell(node: IndexNode): SheetCell | undefined {
    const layout = this.#layout;
    const { computed } = layout;
    const leaf = layout.leaves.find((other) => other.node === node);
    const region = computed.workspace.regions.byCode.get(leaf?.indicator.reference?.code ?? '');
    if (leaf === undefined || region === undefined) return undefined;
    const figure = computed.indicators[leaf.number]?.treated.at(region);
    if (layout.rowOf(region) === undefined) return givenFigure(figure, reasons.elsewhere);
    return formula(layout.leafCell(layout.valueStage, leaf, region), shownFigure(figure));
  }

  /** A code as the reader's language shows it: 逆向（negative） in Chinese. */
  #wordOf(key: IndicatorColumn['key'], code: string): string {
    const { language } = this.#layout;
    const column: InputColumn = inputs[key];
    if (column.form === 'method') return shownMethod(methods[column.of], code)[language];
    if (column.form === 'adjuster') return this.#layout.label(code);
    if (key === 'clamp') return this.#layout.say({ en: code, zh: `否（${code}）` });
    return key === 'direction' ? shownCode(directionTerms, code)[language] : code;
  }

  #cell(node: IndexNode, key: IndicatorColumn['key'], value: string | Exact | undefined): SheetCell | undefined {
    const reference = key === 'reference' ? this.#referenceCell(node) : undefined;
    if (reference !== undefined) return reference;
    if (value === undefined || value === '') return undefined;
    return input(typeof value === 'string' ? this.#wordOf(key, value) : contentOf(value), this.#note(node));
  }

  #row(node: IndexNode): (SheetCell | undefined)[] {
    const layout = this.#layout;
    const { tree, settings } = layout.computed.workspace;
    const parent = tree.nodes[node.parent];
    return [
      words(layout.codeOf(node)),
      words(parent === undefined ? '' : layout.codeOf(parent)),
      words(layout.nameOf(node)),
      words(layout.label(settings.levels[node.depth - 1] ?? '')),
      this.#weightCell(node),
      ...this.#columns.map(({ key, value }) => this.#cell(node, key, value(node))),
    ];
  }

  sheet(): Sheet {
    const layout = this.#layout;
    return {
      name: layout.name('indicators'),
      widths: [10, 10, 40, 12, 14, ...this.#columns.map(({ width }) => width)],
      frozen: { rows: FIRST, columns: 3 },
      heights: new Map(),
      rows: [
        [title(layout.say(sheetTitles.indicators))],
        [...HEADS, ...this.#columns.map(({ about }) => about)].map((about) => heading(layout.say(about))),
        ...layout.computed.workspace.tree.nodes.map((node) => this.#row(node)),
      ],
    };
  }
}
