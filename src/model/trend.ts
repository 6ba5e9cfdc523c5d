import type { Exact } from './exact.ts';
import type { Localised } from './localised.ts';
import type { Month } from './settings.ts';

/** A region's standing on one node in one month. */
export interface TrendPoint {
  readonly month: Month;
  /** Whether the workspace has data for the month. */
  readonly hasData: boolean;
  /** How many errors keep the month from being computed. */
  readonly errors: number;
  /** The published score; undefined where there is none. */
  readonly published: Exact | undefined;
  /** The unrounded score. */
  readonly score: Exact | undefined;
  /** 0 where there is none. */
  readonly rank: number;
  /** How many regions of the peer group are ranked. */
  readonly peers: number;
  /** Of the total; '' for none. */
  readonly band: string;
  /** Published, since the month before; undefined where one of the two has no score. */
  readonly scoreChange: Exact | undefined;
  readonly rankChange: number | undefined;
}

/** A region's series on one node, month by month, gaps included. */
export interface Trend {
  readonly index: Localised;
  readonly synthetic: boolean;
  readonly region: { readonly code: string; readonly name: string; readonly nameEn: string; readonly group: string };
  readonly node: { readonly code: string; readonly name: string; readonly nameEn: string; readonly isTotal: boolean };
  readonly points: readonly TrendPoint[];
}
