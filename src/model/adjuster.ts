import type { Exact } from './exact.ts';

/** What a number can be, both ends included; undefined: there is no such limit. */
export interface Bounds {
  readonly min: Exact | undefined;
  readonly max: Exact | undefined;
}

/** What adjusters.csv says of a column of coefficients.csv. */
export interface Adjuster {
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly bounds: Bounds;
}

/** By the name of the column. */
export type Adjusters = ReadonlyMap<string, Adjuster>;
