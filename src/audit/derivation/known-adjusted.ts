import { imputedFrom, isCarried } from '../../engine/status.ts';
import type { Exact } from '../../model/exact.ts';
import { divide, isZero, multiply, ONE, subtract } from '../../numeric/exact.ts';
import { toSignificantText } from '../../numeric/text.ts';
import { asWritten, exactly, type Known } from './known.ts';
import type { DerivationRow } from './read-derivation.ts';

/** A figure of fewer digits was not cut to 20: that it ended in so many zeros is one chance in 10^8. */
const FEW_DIGITS = 12;

/** Whether an adjusted value is made of the row's own raw value. */
export function isObserved({ texts: { origin } }: DerivationRow): boolean {
  return origin === '' || origin === 'reported' || isCarried(origin);
}

/** (raw - previous) / coefficient x per; undefined if a part is missing, null if the coefficient cannot divide. */
export function adjustedOf({ texts, figures }: DerivationRow): Exact | undefined | null {
  const { raw, previous, coefficient, per = ONE } = figures;
  if (raw === undefined) return undefined;
  const value = previous === undefined ? raw : subtract(raw, previous);
  if (texts.adjust_by === '') return value;
  if (coefficient === undefined) return undefined;
  return isZero(coefficient) ? null : divide(multiply(value, per), coefficient);
}

export function isAlike(written: Exact, derived: Exact): boolean {
  return toSignificantText(derived) === toSignificantText(written);
}

/** Whether a figure may have been cut when it was written. */
function isCut(figure: Exact): boolean {
  return toSignificantText(figure).replace(/^-?0*\.?0*|[-.]|e.*$/g, '').length >= FEW_DIGITS;
}

/** A figure that nothing else gives: unless it has few digits, it may have been cut. */
export function asItStands(written: Exact): Known {
  return isCut(written) ? asWritten(written) : exactly(written);
}

/** A reported value computed from its parts, with all its digits; as it is written if they do not give it. */
function observed(row: DerivationRow, written: Exact): Known {
  const derived = adjustedOf(row);
  if (derived !== undefined && derived !== null && isAlike(written, derived)) return exactly(derived);
  return asItStands(written);
}

/**
 * The adjusted values of rows, with all digits where values were reported. Of an imputed or rolled-up value only the written
 * digits are known, and that regions of one peer group were given the same value.
 */
export function knownAdjusted(rows: readonly DerivationRow[]): ReadonlyMap<DerivationRow, Known> {
  const known = new Map<DerivationRow, Known>();
  const shared = new Map<string, Known>();
  for (const row of rows) {
    const written = row.figures.adjusted;
    if (written === undefined) continue;
    const { origin, level } = row.texts;
    const key = `${origin} ${row.indicator} ${level} ${toSignificantText(written)}`;
    const own = isObserved(row) ? observed(row, written) : (shared.get(key) ?? asWritten(written));
    if (imputedFrom(origin) === 'peers') shared.set(key, own);
    known.set(row, own);
  }
  return known;
}
