/** The limits beyond which figures are warned of without a rule. They are doubles: no output is made of them. */
export interface Plausibility {
  /** How many robust standard deviations a value may lie from its peers. */
  readonly deviations: number;
  /** By which factor, besides, it may differ from their median, or have changed since its own earlier periods. */
  readonly factor: number;
  /** By which factor a coefficient may change between its rows. */
  readonly coefficientFactor: number;
  /** Which share of a region's weight may go unreported. */
  readonly missing: number;
}

/** The limits unless pingan.json sets others. */
export const PLAUSIBILITY: Plausibility = { deviations: 10, factor: 5, coefficientFactor: 3, missing: 0.1 };
