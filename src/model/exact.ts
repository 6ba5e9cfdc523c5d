/**
 * An exact decimal: `coefficient * 10 ** exponent`. Not normalised, so 1.0 and 1 are two forms of one value:
 * compare with `compare`, never with `===`.
 */
export interface Exact {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** `half-even` is GB/T 8170; `half-up` takes a half away from zero. */
export type Rounding = 'half-even' | 'half-up';

/** A positive number as a fraction in lowest terms: what a decimal cannot hold exactly, such as 1/3. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}
