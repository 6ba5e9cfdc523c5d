import type { Exact } from '../model/exact.ts';
import type { MonthData } from '../model/observation.ts';
import { compare, subtract } from '../numeric/exact.ts';
import { isJanuary } from '../workspace/month.ts';

/** A cell's value of one month alone, and the figure that was taken off for it, as written; '' where none was. */
export interface MonthlyValue {
  readonly value: Exact;
  readonly previous: string;
}

/**
 * What a cell tells of its month: the value; `blank`; or, of a cumulative figure, that the one of the month before is
 * not there (`unknown`), or is larger (`fallen`).
 */
export type MonthlyFinding = MonthlyValue | 'blank' | 'unknown' | 'fallen';

export function isValue(finding: MonthlyFinding): finding is MonthlyValue {
  return typeof finding === 'object';
}

/**
 * The value of one month in a cell of months that stand latest first. A figure that is cumulative from January gives
 * it less the figure of the month before; in January as it is.
 */
export function monthlyValue(
  months: readonly MonthData[],
  back: number,
  cell: number,
  isCumulative: boolean,
): MonthlyFinding {
  const { month, values } = months[back] as MonthData;
  const figure = values.at(cell);
  if (figure === undefined) return 'blank';
  if (!isCumulative || isJanuary(month)) return { value: figure, previous: '' };
  const before = months[back + 1];
  const taken = before?.values.at(cell);
  if (before === undefined || taken === undefined) return 'unknown';
  if (compare(figure, taken) < 0) return 'fallen';
  return { value: subtract(figure, taken), previous: before.raw.at(cell) };
}

/**
 * How many months back the latest one stands that tells a cell's value, or tells that it is at fault; undefined where
 * none of the `most` months before does.
 */
export function latestTelling(
  months: readonly MonthData[],
  most: number,
  cell: number,
  isCumulative: boolean,
): number | undefined {
  for (let back = 1; back <= most && back < months.length; back += 1) {
    const finding = monthlyValue(months, back, cell, isCumulative);
    if (isValue(finding) || finding === 'fallen') return back;
  }
  return undefined;
}
