import type { Exact } from './exact.ts';
import type { Status } from './observation.ts';

/** Changes to a definition that its files do not hold. */
export interface DefinitionAmendments {
  /** Settings of pingan.json that take the place of those written, by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Weights as they would be written in indicators.csv, by the code of the node. */
  readonly weights: ReadonlyMap<string, string>;
}

/** A change to one cell of a month's observations that its row does not hold. */
export interface AmendedCell {
  readonly leaf: number;
  readonly region: number;
  /** undefined: missing or not applicable. */
  readonly value: Exact | undefined;
  /** The value as it would be written. */
  readonly raw: string;
  readonly status: Status | '';
}
