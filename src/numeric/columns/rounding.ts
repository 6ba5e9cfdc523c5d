import type { Rounding } from '../../model/exact.ts';
import { roundTo as roundExact } from '../exact.ts';
import { toPlainText } from '../text.ts';
import type { Column } from './column.ts';
import { decided } from './decide.ts';
import { product, rest } from './double-double.ts';

/** Powers of ten for as many decimals as can be asked for, all of them doubles. */
const SCALES = Float64Array.from({ length: 16 }, (_, n) => Number(`1e${n}`));
/** Above this, scaled figures have too few digits behind the point in two doubles. */
const GREATEST_SCALED = 2 ** 50;
/** Snapping moves a figure by up to half a unit of its 30th digit. */
const SNAPPED = 5.001e-30;
/** What the sum of what is behind the point may lose. */
const LOST = 2 ** -50;

/** The figure snapped and rounded, times 10 ** decimals, where the bound leaves but one; else undefined. */
function roundDecided(column: Column, at: number, decimals: number, rounding: Rounding): bigint | undefined {
  return decided(column, at, (snapped) => roundExact(snapped, decimals, rounding).coefficient);
}

/** The magnitude of a figure times 10 ** decimals, rounded, where that is clear of every half; else NaN. */
function roundClear(hi: number, lo: number, error: number, decimals: number): number {
  const scale = SCALES[decimals] as number;
  const high = product(hi, lo, scale, 0);
  const whole = Math.floor(high);
  const beyond = high - whole + (rest[0] as number);
  const margin = (error * scale + (rest[1] as number) + SNAPPED * high) * 1.001 + LOST;
  // A low part of up to 2 ** -3 may lead across a whole number, a margin of a quarter then across no half.
  if (!(high < GREATEST_SCALED && margin < 0.25 && Math.abs(beyond - 0.5) > margin)) return Number.NaN;
  return beyond > 0.5 ? whole + 1 : whole;
}

/**
 * A figure snapped, then rounded to at most 15 decimals, times 10 ** decimals: a whole number, as `roundTo` of exact
 * figures gives it. NaN where the bound leaves more than one, for a missing figure, and for more than 2 ** 53.
 */
export function roundTo(column: Column, at: number, decimals: number, rounding: Rounding): number {
  const hi = column.hi[at] as number;
  const lo = column.lo[at] as number;
  const size = roundClear(Math.abs(hi), hi < 0 ? -lo : lo, column.error[at] as number, decimals);
  if (!Number.isNaN(size)) return hi < 0 && size > 0 ? -size : size;
  const rounded = Number(roundDecided(column, at, decimals, rounding) ?? Number.NaN);
  return Number.isSafeInteger(rounded) ? rounded : Number.NaN;
}

/** The text of a rounded figure, with so many decimals; undefined where the bound leaves more than one. */
export function roundedText(column: Column, at: number, decimals: number, rounding: Rounding): string | undefined {
  const rounded = roundTo(column, at, decimals, rounding);
  const coefficient = Number.isNaN(rounded) ? roundDecided(column, at, decimals, rounding) : BigInt(rounded);
  return coefficient === undefined ? undefined : toPlainText({ coefficient, exponent: -decimals });
}
