import { coefficientsInForce } from '../../engine/adjust.ts';
import type { Cell } from '../../model/cells.ts';
import { importedText } from '../../model/imported-cells.ts';
import type { Indicator } from '../../model/index-tree.ts';
import { rowInForce } from '../../model/observation.ts';
import { regionHierarchy } from '../../model/region-hierarchy.ts';
import { address, cellIn, type Fixed } from './addresses.ts';
import { shownFigure } from './figures.ts';
import { FIRST_COLUMN, type Layout } from './layout.ts';
import { MOST_ARGUMENTS } from './raw-formulas.ts';
import { reasons } from './reasons.ts';
import { type RegionSheetColumn, regionSheet } from './region-sheet.ts';
import { formula, givenFigure, input, numberOf, type Sheet, type SheetCell } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

const ROLLED_UP = { en: 'rolled up', zh: '含下级汇总' };

/** A column of coefficients, with those that parents lack made of their children's or without. */
interface Adjuster {
  readonly name: string;
  readonly isRolledUp: boolean;
}

function adjusterOf({ adjustBy, rollup }: Indicator): Adjuster | undefined {
  return adjustBy === undefined ? undefined : { name: adjustBy, isRolledUp: rollup !== undefined };
}

/** What values are divided by, and what child regions weigh by. */
function adjustersOf(indicator: Indicator): readonly Adjuster[] {
  const { rollupBy } = indicator;
  const divisor = adjusterOf(indicator);
  return [...(divisor === undefined ? [] : [divisor]), ...(rollupBy === undefined ? [] : [rolledUp(rollupBy)])];
}

function rolledUp(name: string): Adjuster {
  return { name, isRolledUp: true };
}

/** The sheet of coefficients, and where each of them stands. */
export class Coefficients {
  readonly #layout: Layout;
  readonly #adjusters: readonly Adjuster[];

  constructor(layout: Layout) {
    this.#layout = layout;
    const used = layout.leaves.flatMap(({ indicator }) => adjustersOf(indicator));
    // What is rolled up is made of what is written.
    const all = used.flatMap((adjuster) => [
      { ...adjuster, isRolledUp: false },
      ...(adjuster.isRolledUp ? [adjuster] : []),
    ]);
    const keys = new Map(all.map((adjuster) => [`${adjuster.name}/${adjuster.isRolledUp}`, adjuster]));
    this.#adjusters = [...keys.values()];
  }

  #columnOf({ name, isRolledUp }: Adjuster): number {
    const at = this.#adjusters.findIndex((other) => other.name === name && other.isRolledUp === isRolledUp);
    return FIRST_COLUMN + at;
  }

  /** Where the coefficient of an indicator stands; undefined where values are not divided. */
  cell(indicator: Indicator, region: number, fixed: Fixed = 'none'): string | undefined {
    const adjuster = adjusterOf(indicator);
    if (adjuster === undefined) return undefined;
    const row = this.#layout.rowOf(region) as number;
    return cellIn(this.#layout.name('coefficients'), this.#columnOf(adjuster), row, fixed);
  }

  /** Where the coefficient stands that a child region weighs by. */
  weightCell(name: string, region: number): string {
    const column = this.#columnOf(rolledUp(name));
    return cellIn(this.#layout.name('coefficients'), column, this.#layout.rowOf(region) as number);
  }

  #written(name: string, region: number): SheetCell | undefined {
    const { workspace, data } = this.#layout.computed;
    const row = rowInForce(workspace.coefficients[region] ?? [], data.month);
    const value = row?.values.get(name);
    if (row === undefined || value === undefined) return undefined;
    const { file, line, imported = '' } = row.place(name);
    const from = imported === '' ? '' : `\n${importedText(imported, this.#layout.language)}`;
    return input(numberOf(value), `${file}:${line}${from}`);
  }

  #rolledUp(adjuster: Adjuster, region: number, value: Cell): SheetCell | undefined {
    const layout = this.#layout;
    const row = layout.rowOf(region) as number;
    if (this.#written(adjuster.name, region) !== undefined) {
      return formula(address(this.#columnOf({ ...adjuster, isRolledUp: false }), row), shownFigure(value));
    }
    const children = regionHierarchy(layout.computed.workspace.regions).children[region] ?? [];
    const rows = children.map((child) => layout.rowOf(child));
    const isTold = !rows.includes(undefined) && rows.length <= MOST_ARGUMENTS;
    if (value === undefined || !isTold) return givenFigure(value, reasons.rolledUpCoefficient);
    return formula(`SUM(${rows.map((at) => address(this.#columnOf(adjuster), at as number)).join()})`, numberOf(value));
  }

  /** What an adjuster is called, where that is not the name that stands above, and whether parents hold their children's. */
  #named({ name, isRolledUp }: Adjuster): string {
    const label = this.#layout.label(name);
    const own = label === name ? '' : label;
    if (!isRolledUp) return own;
    return this.#layout.say(
      own === '' ? ROLLED_UP : { en: `${own} (${ROLLED_UP.en})`, zh: `${own}（${ROLLED_UP.zh}）` },
    );
  }

  #column(adjuster: Adjuster): RegionSheetColumn {
    const { workspace, data } = this.#layout.computed;
    const { name, isRolledUp } = adjuster;
    const leaf = this.#layout.leaves.find(({ indicator }) => indicator.rollup !== undefined);
    const figures = leaf && coefficientsInForce(workspace, name, data.month, leaf.indicator);
    return {
      code: name,
      name: this.#named(adjuster),
      last: undefined,
      cell: (region) =>
        isRolledUp ? this.#rolledUp(adjuster, region, figures?.at(region)) : this.#written(name, region),
    };
  }

  /** undefined where nothing is adjusted. */
  sheet(): Sheet | undefined {
    if (this.#adjusters.length === 0) return undefined;
    const layout = this.#layout;
    return regionSheet(layout, {
      name: layout.name('coefficients'),
      title: layout.say(sheetTitles.coefficients),
      columns: this.#adjusters.map((adjuster) => this.#column(adjuster)),
      lastHead: '',
    });
  }
}
