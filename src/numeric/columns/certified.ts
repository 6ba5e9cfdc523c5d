import type { Cell, Cells } from '../../model/cells.ts';
import type { Doubts } from '../../model/computed-index.ts';
import type { Exact, Rounding } from '../../model/exact.ts';
import { doubleOf } from '../double.ts';
import { roundTo as roundExact } from '../exact.ts';
import { compareSnapped } from '../order.ts';
import { toPlainText, toSignificantText } from '../text.ts';
import { type Column, createColumn, isMissing, setMissing } from './column.ts';
import { orderSnapped, sign, UNDECIDED } from './decide.ts';
import { scalarOf, setExact, setScaled } from './from-exact.ts';
import { identify } from './identity.ts';
import { roundTo } from './rounding.ts';
import { significantText } from './significant.ts';

/** The reference's figure of a region that has one. */
export type ExactFigure = (region: number) => Exact;

/** Figures that are made when they are asked for. */
export abstract class MadeFigures implements Cells {
  abstract get length(): number;

  /** Whether a region has a figure, which is not made for that. */
  abstract has(region: number): boolean;

  abstract at(region: number): Cell;

  map<T>(make: (figure: Cell, region: number) => T): T[] {
    return Array.from({ length: this.length }, (_, region) => make(this.at(region), region));
  }

  *[Symbol.iterator](): Generator<Cell> {
    for (let region = 0; region < this.length; region += 1) yield this.at(region);
  }
}

/**
 * One figure per region as a certified column. The exact figure of a region is worked out when it is asked for, by the
 * reference; then it is kept.
 */
export class Certified extends MadeFigures {
  readonly column: Column;
  readonly doubts: Doubts;
  readonly #exact: ExactFigure;
  readonly #made: Cell[] = [];
  /** What the figures are made of, if that tells regions that tie. */
  readonly madeOf: readonly Column[] | undefined;
  #identity: Int32Array | undefined;

  /**
   * @param exact the reference's figure of a region that has one.
   * @param madeOf columns of decimals as they were read, from which alone each figure is made, region by region; where
   *   they are given, regions in which they are equal tie without asking.
   */
  constructor(column: Column, exact: ExactFigure, doubts: Doubts, madeOf?: readonly Column[]) {
    super();
    this.column = column;
    this.doubts = doubts;
    this.#exact = exact;
    this.madeOf = madeOf;
  }

  get length(): number {
    return this.column.hi.length;
  }

  /** Whether the figures are decimals of up to 30 digits as they were read. */
  get isRead(): boolean {
    return this.madeOf?.[0] === this.column;
  }

  /** Regions that share a number tie; undefined where nothing is known of it. */
  get identity(): Int32Array | undefined {
    if (this.#identity === undefined && this.madeOf !== undefined) {
      this.#identity = new Int32Array(this.length);
      identify(this.#identity, this.madeOf);
    }
    return this.#identity;
  }

  has(region: number): boolean {
    return !isMissing(this.column, region);
  }

  at(region: number): Cell {
    if (!(region >= 0 && region < this.length) || !this.has(region)) return undefined;
    let figure = this.#made[region];
    if (figure === undefined) {
      figure = this.#exact(region);
      this.#made[region] = figure;
    }
    return figure;
  }

  /** The exact figure of a region that has one, because the bound leaves more than one answer. */
  ask(region: number): Exact {
    this.doubts.count += 1;
    return this.at(region) as Exact;
  }
}

/** Published figures: whole numbers of the last decimal, which doubles hold; NaN where there is none. */
export class Published extends MadeFigures {
  readonly integers: Float64Array;
  readonly decimals: number;
  readonly doubts: Doubts;
  #column: Column | undefined;

  constructor(integers: Float64Array, decimals: number, doubts: Doubts) {
    super();
    this.integers = integers;
    this.decimals = decimals;
    this.doubts = doubts;
  }

  get length(): number {
    return this.integers.length;
  }

  /** The figures as a certified column. */
  get column(): Column {
    if (this.#column === undefined) {
      this.#column = createColumn(this.length);
      for (const [region, integer] of this.integers.entries()) {
        if (Number.isNaN(integer)) setMissing(this.#column, region);
        else setScaled(this.#column, region, integer, this.decimals);
      }
    }
    return this.#column;
  }

  has(region: number): boolean {
    return !Number.isNaN(this.integers[region] ?? Number.NaN);
  }

  at(region: number): Cell {
    const integer = this.integers[region];
    if (integer === undefined || Number.isNaN(integer)) return undefined;
    return { coefficient: BigInt(integer), exponent: -this.decimals };
  }
}

/** Exact figures as a column. */
export function columnOfExact(figures: Iterable<Cell> & { readonly length: number }): Column {
  const column = createColumn(figures.length);
  let at = 0;
  for (const figure of figures) {
    if (figure === undefined) setMissing(column, at);
    else setExact(column, at, figure);
    at += 1;
  }
  return column;
}

const BEYOND_SNAPPED = 10n ** 30n;

/** Whether a decimal has no more digits than snapping keeps, so that no other is taken for it. */
function isShort(figure: Cell): boolean {
  return figure === undefined || (figure.coefficient < BEYOND_SNAPPED && figure.coefficient > -BEYOND_SNAPPED);
}

/** Exact figures as certified ones. */
export function certify(figures: readonly Cell[], doubts: Doubts): Certified {
  const column = columnOfExact(figures);
  const madeOf = figures.every(isShort) ? [column] : undefined;
  return new Certified(column, (region) => figures[region] as Exact, doubts, madeOf);
}

/** Certified figures with exact ones in some of their places. */
export function withExact(figures: Certified, others: ReadonlyMap<number, Exact>): Certified {
  if (others.size === 0) return figures;
  const { hi, lo, error } = figures.column;
  const column = { hi: hi.slice(), lo: lo.slice(), error: error.slice() };
  for (const [region, figure] of others) setExact(column, region, figure);
  return new Certified(column, (region) => (others.get(region) ?? figures.at(region)) as Exact, figures.doubts);
}

/** The figures of some regions; the others have none. */
export function figuresWhere(cells: Cells, isKept: (region: number) => boolean): Cells {
  if (!(cells instanceof Certified)) return cells.map((figure, region) => (isKept(region) ? figure : undefined));
  const { hi, lo, error } = cells.column;
  const column = { hi: hi.map((high, region) => (isKept(region) ? high : Number.NaN)), lo, error };
  return new Certified(column, (region) => cells.at(region) as Exact, cells.doubts);
}

/** Whether a region has a figure, which is not made for that. */
export function hasFigure(cells: Cells, region: number): boolean {
  return cells instanceof MadeFigures ? cells.has(region) : cells.at(region) !== undefined;
}

/** Whether a region has a figure that is 0; where the column tells, it is not made for that. */
export function isNothing(cells: Cells, region: number): boolean {
  if (!hasFigure(cells, region)) return false;
  const known = cells instanceof Certified ? sign(cells.column, region) : UNDECIDED;
  return known === UNDECIDED ? cells.at(region)?.coefficient === 0n : known === 0;
}

/** Figures that have a certified column. */
export type ColumnFigures = Certified | Published;

export function hasColumn(cells: Cells): cells is ColumnFigures {
  return cells instanceof Certified || cells instanceof Published;
}

/** More than rounding may take from the sum of two parts. */
const UPWARDS = 1 + 2 ** -50;

/**
 * The double nearest to a figure, for statistics about figures; NaN where there is none. It is the column's high part
 * where nothing that the figure can be has another.
 */
export function doubleAt(cells: Cells, region: number): number {
  if (!hasFigure(cells, region)) return Number.NaN;
  if (hasColumn(cells)) {
    const { hi, lo, error } = cells.column;
    const high = hi[region] as number;
    const apart = (Math.abs(lo[region] as number) + (error[region] as number)) * UPWARDS;
    if (high + apart === high && high - apart === high) return high;
  }
  return doubleOf(cells.at(region) as Exact);
}

/** The same of all regions. */
export function doublesOf(cells: Cells): Float64Array {
  const doubles = new Float64Array(cells.length);
  for (let region = 0; region < doubles.length; region += 1) doubles[region] = doubleAt(cells, region);
  return doubles;
}

/** The text of a figure at 20 significant digits; '' where there is none. */
export function significantTextOf(cells: Cells, region: number): string {
  if (!(cells instanceof Certified)) {
    const figure = cells.at(region);
    return figure === undefined ? '' : toSignificantText(figure);
  }
  if (!cells.has(region)) return '';
  return significantText(cells.column, region) ?? toSignificantText(cells.ask(region));
}

/** The plain text of a published figure, with all its decimals; '' where there is none. */
export function publishedTextOf(cells: Cells, region: number): string {
  if (!(cells instanceof Published)) {
    const figure = cells.at(region);
    return figure === undefined ? '' : toPlainText(figure);
  }
  const { integers, decimals } = cells;
  const integer = integers[region] ?? Number.NaN;
  if (Number.isNaN(integer)) return '';
  const digits = `${Math.abs(integer)}`.padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return integer < 0 ? `-${text}` : text;
}

/** Figures snapped, then rounded for publication; undefined where one is beyond what doubles hold. */
export function publish(figures: Certified, decimals: number, rounding: Rounding): Published | undefined {
  const integers = new Float64Array(figures.length);
  for (let region = 0; region < integers.length; region += 1) {
    let integer = Number.NaN;
    if (figures.has(region)) {
      integer = roundTo(figures.column, region, decimals, rounding);
      if (Number.isNaN(integer)) integer = Number(roundExact(figures.ask(region), decimals, rounding).coefficient);
      if (!Number.isSafeInteger(integer)) return undefined;
    }
    integers[region] = integer;
  }
  return new Published(integers, decimals, figures.doubts);
}

/** The order of two figures, of one column or of two, once both are snapped. */
export function orderOf(a: Certified, i: number, b: Certified, j: number): -1 | 0 | 1 {
  const order = orderSnapped(a.column, i, b.column, j);
  return order === UNDECIDED ? compareSnapped(a.ask(i), b.ask(j)) : order;
}

/** The scalars of what columns are compared with: a limit is one for all regions. */
const scalars = new WeakMap<Exact, Column>();

/** The order of a figure, by region, and an exact one, once both are snapped. */
export function orderingWith(cells: Cells, other: Exact): (region: number) => -1 | 0 | 1 {
  if (!(cells instanceof Certified)) return (region) => compareSnapped(cells.at(region) as Exact, other);
  const scalar = scalars.get(other) ?? scalarOf(other);
  scalars.set(other, scalar);
  const { column } = cells;
  return (region) => {
    const order = orderSnapped(column, region, scalar, 0);
    return order === UNDECIDED ? compareSnapped(cells.ask(region), other) : order;
  };
}

/** The order of one region's figure and an exact one, once both are snapped. */
export function orderWith(cells: Cells, region: number, other: Exact): -1 | 0 | 1 {
  return orderingWith(cells, other)(region);
}
