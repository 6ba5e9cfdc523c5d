import type { Month } from '../model/settings.ts';
import { isMonth, monthsBetween } from '../workspace/month.ts';
import { UsageError } from './exit-codes.ts';
import type { Say } from './texts.ts';

/** The options that name months. */
export interface MonthOptions {
  readonly month?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A month as an option gives it. */
export function readMonthOption(option: string, value: string, say: Say): Month {
  if (isMonth(value)) return value;
  throw new UsageError(say('badMonth', { option, value }));
}

/** The month of --month; undefined where it is not given. */
export function readMonthIfGiven(value: string | undefined, say: Say): Month | undefined {
  return value === undefined ? undefined : readMonthOption('--month', value, say);
}

/** The latest month with observations, which counts without --month. */
export function latestMonth({ available }: { readonly available: readonly Month[] }, say: Say): Month {
  const latest = available.at(-1);
  if (latest === undefined) throw new UsageError(say('noMonthYet'));
  return latest;
}

/** The month of --month, or every month of --from and --to. */
export function monthsOf({ month, from, to }: MonthOptions, say: Say): Month[] {
  const isRun = from !== undefined || to !== undefined;
  if (month !== undefined && isRun) throw new UsageError(say('monthAndRun'));
  if (month !== undefined) return [readMonthOption('--month', month, say)];
  if (!isRun) throw new UsageError(say('noMonth'));
  if (from === undefined || to === undefined) throw new UsageError(say('halfRun'));
  const first = readMonthOption('--from', from, say);
  const last = readMonthOption('--to', to, say);
  if (first > last) throw new UsageError(say('backwardRun', { from, to }));
  return monthsBetween(first, last);
}
