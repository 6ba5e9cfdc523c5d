import type { Exact } from './exact.ts';

/** The earlier months that a month's totals are measured against: the month before (环比), the same month a year before (同比). */
export const spans = ['month', 'year'] as const;
export type Span = (typeof spans)[number];

/** How a region's total has moved: both are above 0 where it has got better. */
export interface TotalChange {
  /** The published score less the one published then. */
  readonly score: Exact;
  /** The rank then less the rank: the places gained. */
  readonly rank: number;
}

/** By region; undefined where one of the two months has no total of it, or cannot be computed. */
export type Changes = Readonly<Record<Span, readonly (TotalChange | undefined)[]>>;
