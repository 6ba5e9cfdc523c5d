import type { Cell } from '../model/computed-index.ts';
import type { Status } from '../model/observation.ts';

/**
 * The status each cell ends up with: M stays, whatever else has no adjusted value is L, a blank status on a value is A.
 */
export function settleStatuses(written: readonly (Status | '')[], adjusted: readonly Cell[]): readonly Status[] {
  return written.map((status, region) => {
    if (status === 'M') return 'M';
    if (adjusted[region] === undefined) return 'L';
    return status === '' ? 'A' : status;
  });
}
