import { Decimal } from 'decimal.js';
import { ONE, parseDecimal, publish, type Rational, rational, snap, sum, ZERO } from '../oracle/rational.ts';

/** A formula as explain's JSON form tells it. */
export interface FormulaData {
  readonly figure?: string;
  readonly of?: string;
  readonly value?: string;
  readonly operator?: string;
  readonly operands?: readonly FormulaData[];
  readonly decimals?: number;
  readonly rounding?: 'half-even' | 'half-up';
}

const Wide = Decimal.clone({ precision: 90, defaults: true, toExpNeg: -9e15, toExpPos: 9e15 });

function wide(x: Rational): Decimal {
  return new Wide(x.n.toString()).div(x.d.toString()).times(x.s < 0n ? -1 : 1);
}

function narrow(x: Decimal): Rational {
  return parseDecimal(x.toFixed());
}

function ascending(values: readonly Rational[]): readonly Rational[] {
  return [...values].sort((a, b) => a.compare(b));
}

function middle(values: readonly Rational[]): Rational {
  const sorted = ascending(values);
  const upper = sorted.length >> 1;
  const above = sorted[upper] ?? ZERO;
  return sorted.length % 2 === 1 ? above : above.add(sorted[upper - 1] ?? ZERO).div(2);
}

function power(base: Rational, exponent: Rational): Rational {
  if (exponent.d === 1n && exponent.n < 100n) {
    const whole = Array.from({ length: Number(exponent.n) }, () => base).reduce((a, b) => a.mul(b), ONE);
    return exponent.s < 0n ? ONE.div(whole) : whole;
  }
  return base.n === 0n ? ZERO : narrow(wide(base).pow(wide(exponent)));
}

type Evaluate = (values: readonly Rational[], formula: FormulaData) => Rational;

const first = (values: readonly Rational[]): Rational => values[0] ?? ZERO;
const second = (values: readonly Rational[]): Rational => values[1] ?? ZERO;

const operators: Readonly<Record<string, Evaluate>> = {
  add: (values) => sum(values),
  sum: (values) => sum(values),
  subtract: (values) => first(values).sub(second(values)),
  multiply: (values) => values.reduce((a, b) => a.mul(b), ONE),
  divide: (values) => first(values).div(second(values)),
  power: (values) => power(first(values), second(values)),
  ln: (values) => narrow(wide(first(values)).ln()),
  log10: (values) => narrow(wide(first(values)).log(10)),
  exp: (values) => narrow(wide(first(values)).exp()),
  sqrt: (values) => narrow(wide(first(values)).sqrt()),
  min: (values) => ascending(values)[0] ?? ZERO,
  max: (values) => ascending(values).at(-1) ?? ZERO,
  median: middle,
  round: (values, { decimals = 0, rounding = 'half-even' }) => parseDecimal(publish(first(values), decimals, rounding)),
};

/** What a formula comes to, and the largest figure that was added or taken off on the way. */
function evaluated(formula: FormulaData): { value: Rational; scale: Rational } {
  if (formula.operator === undefined) return { value: parseDecimal(formula.value ?? ''), scale: ZERO };
  const parts = (formula.operands ?? []).map(evaluated);
  const values = parts.map(({ value }) => value);
  const evaluate = operators[formula.operator];
  if (evaluate === undefined) throw new Error(`no operator is called ${formula.operator}`);
  const added = ['add', 'subtract', 'sum'].includes(formula.operator) ? values.map((value) => value.abs()) : [];
  const scale = [...added, ...parts.map((part) => part.scale)].reduce((a, b) => (a.gt(b) ? a : b), ZERO);
  return { value: evaluate(values, formula), scale };
}

/** What a formula comes to with the figures it shows. */
export function evaluate(formula: FormulaData): Rational {
  return evaluated(formula).value;
}

/**
 * Whether a formula comes to a shown result at the 30 digits that count; of a difference that cancels, at as many as
 * its terms have.
 */
export function comesTo(formula: FormulaData, shown: string): boolean {
  const { value, scale } = evaluated(formula);
  const result = parseDecimal(shown);
  if (snap(value).equals(snap(result))) return true;
  const size = [scale, result.abs()].reduce((a, b) => (a.gt(b) ? a : b));
  return value
    .sub(result)
    .abs()
    .lte(size.mul(rational(1n, 10n ** 30n)));
}
