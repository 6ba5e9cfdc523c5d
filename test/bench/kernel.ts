import { Decimal } from 'decimal.js';
import { add, compare, divide, multiply, WORKING_DIGITS } from '../../src/numeric/exact.ts';
import { exact } from '../../src/numeric/text.ts';

const Forty = Decimal.clone({ precision: WORKING_DIGITS, rounding: Decimal.ROUND_HALF_EVEN, defaults: true });

/** Scores and weights as they are carried up: figures of 40 digits by figures of four. */
const FIGURES = 1000;
const ROUNDS = 20;

/** What an operation of the exact reading takes, in nanoseconds, and what decimal.js takes for it. */
export interface KernelTime {
  readonly name: string;
  readonly own: number;
  readonly decimal: number;
}

/** The shortest of ten times of many rounds over all figures, for one of them. */
function timeOf(round: (at: number) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 10; n += 1) {
    const start = process.hrtime.bigint();
    for (let m = 0; m < ROUNDS; m += 1) for (let at = 0; at < FIGURES; at += 1) round(at);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / ROUNDS / FIGURES);
  }
  return best;
}

/** The arithmetic of the exact reading beside decimal.js at the same 40 digits. */
export function kernelTimes(): KernelTime[] {
  const texts = Array.from(
    { length: FIGURES },
    (_, n) => [`${(n * 7919) % 1000}.${1000 + n}`, `${7 + (n % 90)}`] as const,
  );
  const [a, b] = [texts.map(([text]) => divide(exact(text), exact('7'))), texts.map(([, text]) => exact(text))];
  const [c, d] = [texts.map(([text]) => new Forty(text).div(7)), texts.map(([, text]) => new Forty(text))];
  type Own = (typeof a)[number];
  const pair = (name: string, own: (x: Own, y: Own) => unknown, decimal: (x: Decimal, y: Decimal) => unknown) => ({
    name,
    own: timeOf((at) => own(a[at] as Own, b[at] as Own)),
    decimal: timeOf((at) => decimal(c[at] as Decimal, d[at] as Decimal)),
  });
  return [
    pair('sum', add, (x, y) => x.plus(y)),
    pair('product', multiply, (x, y) => x.times(y)),
    pair('quotient', divide, (x, y) => x.div(y)),
    pair('order', compare, (x, y) => x.cmp(y)),
  ];
}
