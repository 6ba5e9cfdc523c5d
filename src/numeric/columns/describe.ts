import type { Cell, Cells } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import { compareSnapped } from '../order.ts';
import { describeColumn } from '../statistics.ts';
import { addCells, divideCells, multiplyCells, snapCell, subtractCells } from './cells.ts';
import { Certified, significantTextOf } from './certified.ts';
import { type Column, copyCell, createColumn, gather, scalar, setMissing } from './column.ts';
import { deviationOf, meanOf, quantileOf } from './peers.ts';
import { countBelow } from './ranks.ts';

/** The figures that describe a column, in the order in which they stand. */
export const STATISTICS = ['min', 'max', 'mean', 'median', 'standardDeviation', 'skewness', 'kurtosis'] as const;

export type Statistic = (typeof STATISTICS)[number];

/** What describes a column: counts, and figures of which those are missing that too few or equal values leave without meaning. */
export interface Description {
  readonly count: number;
  readonly distinct: number;
  /** How many values equal the most frequent one. */
  readonly modeCount: number;
  /** Positions of the values that equal the minimum, and the maximum. */
  readonly minAt: readonly number[];
  readonly maxAt: readonly number[];
  /** By position in `STATISTICS`. */
  readonly figures: Cells;
}

/** Describes exact values; see `describeColumn`. */
export function describeExactly(values: readonly Exact[]): Description {
  const { count, distinct, modeCount, minAt, maxAt, ...statistics } = describeColumn(values);
  return { count, distinct, modeCount, minAt, maxAt, figures: STATISTICS.map((name) => statistics[name]) };
}

/** The counts of values that are below each, by how many they are and how often each stands. */
function countsOf(below: Int32Array) {
  const often = new Map<number, number>();
  for (const count of below) often.set(count, (often.get(count) ?? 0) + 1);
  const most = Math.max(...often.keys());
  const positions = (wanted: number): number[] => {
    return [...below.keys()].filter((position) => below[position] === wanted);
  };
  return {
    distinct: often.size,
    modeCount: Math.max(...often.values()),
    minAt: positions(0),
    maxAt: positions(most),
  };
}

/** Figures as they are once snapped: what was read is as it was, what was computed less certain. */
function snappedOf(column: Column, isRead: boolean): Column {
  if (isRead) return column;
  const out = createColumn(column.hi.length);
  for (let at = 0; at < out.hi.length; at += 1) {
    copyCell(out, at, column, at);
    snapCell(out, at);
  }
  return out;
}

const HALF: Exact = { coefficient: 5n, exponent: -1 };

/** The cells that moments are made in. */
const work = createColumn(6);
const [DEVIATION, POWER, THIRD, FOURTH, SCALE, SHIFT] = [0, 1, 2, 3, 4, 5];

function setWhole(cell: number, value: number): void {
  copyCell(work, cell, scalar(value), 0);
}

/** Sums of the third and the fourth powers of (x - mean) / sd. */
function addPowers(column: Column, mean: Column, meanAt: number, deviation: Column, deviationAt: number): void {
  setWhole(THIRD, 0);
  setWhole(FOURTH, 0);
  for (let at = 0; at < column.hi.length; at += 1) {
    subtractCells(work, DEVIATION, column, at, mean, meanAt);
    divideCells(work, DEVIATION, work, DEVIATION, deviation, deviationAt);
    multiplyCells(work, POWER, work, DEVIATION, work, DEVIATION);
    multiplyCells(work, POWER, work, POWER, work, DEVIATION);
    addCells(work, THIRD, work, THIRD, work, POWER);
    multiplyCells(work, POWER, work, POWER, work, DEVIATION);
    addCells(work, FOURTH, work, FOURTH, work, POWER);
  }
}

/** work[to] = a / b, of whole numbers that doubles hold. */
function setRatio(to: number, a: number, b: number): void {
  divideCells(work, to, scalar(a), 0, scalar(b), 0);
}

/** skewness = n / ((n-1)(n-2)) z3; kurtosis = n(n+1) / ((n-1)(n-2)(n-3)) z4 - 3(n-1)^2 / ((n-2)(n-3)). */
function setShape(out: Column, column: Column, at: Readonly<Record<Statistic, number>>): void {
  const n = column.hi.length;
  if (n < 3) return;
  addPowers(column, out, at.mean, out, at.standardDeviation);
  setRatio(SCALE, n, (n - 1) * (n - 2));
  multiplyCells(out, at.skewness, work, THIRD, work, SCALE);
  if (n < 4) return;
  setRatio(SCALE, n * (n + 1), (n - 1) * (n - 2) * (n - 3));
  setRatio(SHIFT, 3 * (n - 1) ** 2, (n - 2) * (n - 3));
  multiplyCells(work, FOURTH, work, FOURTH, work, SCALE);
  subtractCells(out, at.kurtosis, work, FOURTH, work, SHIFT);
}

const AT = Object.fromEntries(STATISTICS.map((name, at) => [name, at])) as Readonly<Record<Statistic, number>>;

/** A figure that describes a column; undefined where it has none. */
export function statisticOf({ figures }: Description, statistic: Statistic): Cell {
  return figures.at(AT[statistic]);
}

/** The text of a figure that describes a column, at 20 significant digits; '' where there is none. */
export function statisticText({ figures }: Description, statistic: Statistic): string {
  return significantTextOf(figures, AT[statistic]);
}

/** Describes certified figures, as `describeExactly` does. */
export function describeCertified(figures: Certified, regions: readonly number[]): Description {
  const count = regions.length;
  const exact = () => describeExactly(regions.map((region) => figures.at(region) as Exact));
  // Products of three such numbers are whole numbers that doubles hold.
  if (count === 0 || count > 100_000) return exact();
  const gathered = createColumn(count);
  gather(gathered, figures.column, regions);
  const places = Int32Array.from(regions, (_, place) => place);
  const below = new Int32Array(count);
  const { identity } = figures;
  const ask = (i: number, j: number) =>
    compareSnapped(figures.ask(regions[i] as number), figures.ask(regions[j] as number));
  countBelow(
    below,
    gathered,
    places,
    ask,
    identity && Int32Array.from(regions, (region) => identity[region] as number),
  );
  const counts = countsOf(below);
  const snapped = snappedOf(gathered, figures.isRead);
  const out = createColumn(STATISTICS.length);
  for (const at of Object.values(AT)) setMissing(out, at);
  copyCell(out, AT.min, snapped, counts.minAt[0] as number);
  copyCell(out, AT.max, snapped, counts.maxAt[0] as number);
  meanOf(out, AT.mean, snapped, places);
  quantileOf(out, AT.median, snapped, places, HALF);
  if (counts.distinct > 1) {
    deviationOf(out, AT.standardDeviation, snapped, places, 'sample');
    setShape(out, snapped, AT);
  } else if (count > 1) copyCell(out, AT.standardDeviation, scalar(0), 0);
  let made: Description | undefined;
  const exactly = (at: number): Exact => {
    made ??= exact();
    return made.figures.at(at) as Exact;
  };
  return { count, ...counts, figures: new Certified(out, exactly, figures.doubts) };
}
