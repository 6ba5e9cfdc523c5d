import type { Exact } from './exact.ts';
import type { Status } from './observation.ts';

/** What of a definition is to be otherwise than its files say. */
export interface DefinitionAmendments {
  /** Settings of pingan.json that take the place of those written, by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Weights as they would be written in indicators.csv, by the code of the node. */
  readonly weights: ReadonlyMap<string, string>;
}

/** One cell of a month's observations that is to be otherwise than its row says. */
export interface AmendedCell {
  readonly leaf: number;
  readonly region: number;
  /** undefined: missing or not applicable. */
  readonly value: Exact | undefined;
  /** The value as it would be written. */
  readonly raw: string;
  readonly status: Status | '';
}
