/** A positive number as a fraction in lowest terms: what a decimal cannot hold exactly, such as 1/3. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}
