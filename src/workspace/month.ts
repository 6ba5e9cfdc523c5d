import type { Month } from '../model/settings.ts';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether a text is a month written YYYY-MM. */
export function isMonth(text: string): text is Month {
  return MONTH.test(text) && !text.startsWith('0000');
}

/** Whether figures that are cumulative within a year begin anew in a month. */
export function isJanuary(month: Month): boolean {
  return month.endsWith('-01');
}

/** The month after. */
export function nextMonth(month: Month): Month {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`;
}

/** The month before; undefined for the first month of the first year. */
export function previousMonth(month: Month): Month | undefined {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  const previous = number === 1 ? [year - 1, 12] : [year, number - 1];
  if (previous[0] === 0) return undefined;
  return `${String(previous[0]).padStart(4, '0')}-${String(previous[1]).padStart(2, '0')}`;
}

/** The so many months before a month, the latest first. */
export function monthsBefore(month: Month, count: number): Month[] {
  const months: Month[] = [];
  for (let at = previousMonth(month); at !== undefined && months.length < count; at = previousMonth(at))
    months.push(at);
  return months;
}

/** The same month of the year before; undefined in the first year. */
export function yearBefore(month: Month): Month | undefined {
  return monthsBefore(month, 12)[11];
}

/** Every month from the first to the last, both included; none when they are the wrong way round. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last && months.length < 12_000; month = nextMonth(month)) months.push(month);
  return months;
}
