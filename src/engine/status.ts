import { methods } from '../methods/index.ts';
import type { Cells } from '../model/cells.ts';
import type { MethodTable } from '../model/method.ts';
import type { Origin, Status } from '../model/observation.ts';
import { hasFigure } from '../numeric/columns/certified.ts';

/**
 * The status each cell ends up with: M stays, an imputed value is I, whatever else has no adjusted value is L, a blank
 * status on a value is A. `filled` holds the adjusted values, those imputed included.
 */
export function finalStatuses(
  written: readonly (Status | '')[],
  adjusted: Cells,
  filled: Cells = adjusted,
): readonly Status[] {
  return written.map((status, region) => {
    if (status === 'M') return 'M';
    if (!hasFigure(filled, region)) return 'L';
    if (!hasFigure(adjusted, region)) return 'I';
    return status === '' ? 'A' : status;
  });
}

/**
 * How each cell came to its adjusted value: `method` is the one that filled in what was missing, `observed` tells the
 * others that were not simply reported.
 */
export function finalOrigins(
  adjusted: Cells,
  filled: Cells,
  method: string,
  observed: (region: number) => Origin | undefined = () => undefined,
): readonly Origin[] {
  return Array.from({ length: filled.length }, (_, region) => {
    if (!hasFigure(filled, region)) return '';
    return hasFigure(adjusted, region) ? (observed(region) ?? 'reported') : method;
  });
}

const missingMethods: MethodTable['missing'] = methods.missing;

/** Whether an origin is that of an earlier value of the region's own. */
export function isCarried(origin: Origin): boolean {
  return missingMethods[origin]?.carries === true;
}

/** Whether an origin is that of a value made of others: of peers', so that all of a group got the same, or of a parent's. */
export function imputedFrom(origin: Origin): 'peers' | 'parent' | undefined {
  return missingMethods[origin]?.impute?.from;
}
