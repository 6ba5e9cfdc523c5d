import type { Exact } from '../../src/model/exact.ts';

/** An exact binary figure: integer * 2 ** power. */
export interface Binary {
  readonly integer: bigint;
  readonly power: number;
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/** A finite double as it is, from its bits: the lower half stands first on all machines that Node runs on. */
export function binary(x: number): Binary {
  double[0] = x;
  const [low, high] = words as unknown as readonly [number, number];
  const exponent = (high >>> 20) & 0x7ff;
  const digits = ((high & 0xfffff) + (exponent === 0 ? 0 : 0x100000)) * 2 ** 32 + low;
  return { integer: BigInt(x < 0 ? -digits : digits), power: Math.max(exponent, 1) - 1075 };
}

function at(value: Binary, power: number): bigint {
  return value.integer << BigInt(value.power - power);
}

export function plus(a: Binary, b: Binary): Binary {
  const power = Math.min(a.power, b.power);
  return { integer: at(a, power) + at(b, power), power };
}

export function minus(a: Binary, b: Binary): Binary {
  return plus(a, { integer: -b.integer, power: b.power });
}

export function times(a: Binary, b: Binary): Binary {
  return { integer: a.integer * b.integer, power: a.power + b.power };
}

export function size(a: Binary): Binary {
  return a.integer < 0n ? { integer: -a.integer, power: a.power } : a;
}

/** Below 0, 0 or above, as a is to b. */
export function order(a: Binary, b: Binary): number {
  const { integer } = minus(a, b);
  return integer === 0n ? 0 : integer < 0n ? -1 : 1;
}

/** The same figure as a decimal: every binary fraction is one. */
export function exactOf({ integer, power }: Binary): Exact {
  if (power >= 0) return { coefficient: integer << BigInt(power), exponent: 0 };
  return { coefficient: integer * 5n ** BigInt(-power), exponent: power };
}
