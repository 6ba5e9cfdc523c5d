import { Decimal } from 'decimal.js';
import type { Exact } from '../../src/model/exact.ts';
import { type Column, createColumn } from '../../src/numeric/columns/column.ts';
import { setExact } from '../../src/numeric/columns/from-exact.ts';
import { parseExact } from '../../src/numeric/text.ts';
import { binary } from './binary-figures.ts';
import { type Chance, isUnknown } from './drawn-columns.ts';

/** How many cells a function is tried on that is held against decimals of 60 digits, which take their time. */
export const FUNCTION_CELLS = Number(process.env['PINGAN_DRAWS'] ?? 10_000);

/** decimal.js with 60 digits and every exponent. */
export const Sixty = Decimal.clone({ precision: 60, defaults: true, toExpNeg: -9e15, toExpPos: 9e15 });

const powers = new Map<number, Decimal>();

/** A double as a decimal of 60 digits: powers of 2 are made once. */
function decimalOf(x: number): Decimal {
  const { integer, power } = binary(x);
  const known = powers.get(power) ?? new Sixty(2).pow(power);
  powers.set(power, known);
  return new Sixty(Number(integer)).times(known);
}

/** hi + lo of a cell, to 60 digits. */
export function decimal(column: Column, cell: number): Decimal {
  return decimalOf(column.hi[cell] as number).plus(decimalOf(column.lo[cell] as number));
}

/**
 * How far a cell is from what it should be, in bounds: above 1, it breaks its bound. 0 for an unknown one, and for one
 * that is as near as the 60 digits of what is expected can tell.
 */
export function strain(column: Column, cell: number, expected: Decimal, noise = expected.abs().times('1e-56')): number {
  const error = column.error[cell] as number;
  if (error === Number.POSITIVE_INFINITY) return 0;
  const apart = decimal(column, cell).minus(expected).abs();
  if (apart.lte(noise)) return 0;
  return error === 0 ? Number.POSITIVE_INFINITY : apart.toNumber() / error;
}

/** How cells fare against what they should be. */
export class Fare {
  /** The greatest strain of one. */
  worst = 0;
  /** How many are not unknown. */
  told = 0;
  /** How many would break a bound that is a million times too small. */
  caught = 0;

  add(column: Column, expected: readonly Decimal[], noiseOf?: (value: Decimal) => Decimal): void {
    for (const [cell, value] of expected.entries()) {
      const strained = strain(column, cell, value, noiseOf?.(value));
      this.worst = Math.max(this.worst, strained);
      if (strained > 1e-6) this.caught += 1;
      if (!isUnknown(column, cell)) this.told += 1;
    }
  }
}

/** Decimals in the cells of a column: half of them as they are, half moved within a bound that is made wider by that. */
export function columnOf(chance: Chance, truths: readonly Decimal[]): Column {
  const column = createColumn(truths.length);
  for (const [cell, truth] of truths.entries()) {
    const width = chance.below(2) === 0 ? 0 : 2 ** -(97 + chance.below(8));
    const moved = truth.times(new Sixty(1).plus(width * (1 - 2 * chance.next())));
    setExact(column, cell, parseExact(moved.toString()) as Exact);
    column.error[cell] = (column.error[cell] as number) + 1.001 * width * Math.abs(column.hi[cell] as number);
  }
  return column;
}

/** Exponents x, step by step, and e to the power of each. */
export interface Walk {
  readonly x: readonly Decimal[];
  readonly y: readonly Decimal[];
  /** Powers of the y: the first one, and what each step multiplies it with. */
  readonly powersOf: (exponent: Decimal) => readonly Decimal[];
}

/** Steps of a walk: exponentials of 60 digits cost a thousand products. */
export const STEPS = 100;

function geometric(first: Decimal, factor: Decimal): Decimal[] {
  const terms = [first];
  while (terms.length < STEPS) terms.push((terms.at(-1) as Decimal).times(factor));
  return terms;
}

/** exp(x + n h) = exp(x) exp(h)^n for n from 0 to 99: right to 57 digits. */
export function walk(start: number, step: number): Walk {
  const [first, more] = [new Sixty(start), new Sixty(step)];
  const [power, factor] = [first.exp(), more.exp()];
  return {
    x: Array.from({ length: STEPS }, (_, n) => first.plus(more.times(n))),
    y: geometric(power, factor),
    powersOf: (exponent) => geometric(power.pow(exponent), factor.pow(exponent)),
  };
}

/** A decimal and a cell that encloses it. */
export interface Enclosed {
  readonly value: Exact;
  readonly column: Column;
}

/** What follows a repeated digit: nothing, or what tells on which side of a half or a power of ten a figure is. */
const TAILS = ['', '', '1', '5', '49', '51', '9'];

/**
 * A decimal of so many digits behind the point, then `repeated` up to the 20th, 30th or 31st digit (a 5 once, and zeros or
 * nines behind it), then a tail; in a cell that is uncertain by about as much as arithmetic leaves, or not.
 */
export function drawDecimal(chance: Chance, places: number, repeated: string): Enclosed {
  const whole = chance.below(10 ** chance.below(6));
  let fraction = '';
  while (fraction.length < places) fraction += chance.below(10);
  const until = [20, 29, 30, 31, 33][chance.below(5)] as number;
  const run = repeated === '5' ? `5${'0'.repeat(40)}` : repeated.repeat(40);
  fraction += run.slice(0, Math.max(1, until - fraction.length - `${whole}`.length));
  const text = `${chance.sign() < 0 ? '-' : ''}${whole}.${fraction}${TAILS[chance.below(TAILS.length)]}`;
  const value = parseExact(text) as Exact;
  const column = createColumn(1);
  const error = Number(text) * 2 ** -(98 + chance.below(8));
  setExact(column, 0, parseExact(chance.below(2) === 0 ? text : moved(text, error * chance.next())) as Exact);
  column.error[0] = (column.error[0] as number) + Math.abs(error) * 1.001;
  return { value, column };
}

function moved(text: string, by: number): string {
  return new Sixty(text).plus(by).toFixed();
}
