import type { AmendedCell } from '../../model/amendments.ts';
import type { MonthData } from '../../model/observation.ts';

/** A month's observations with some cells otherwise than their rows say; the rows keep their places. */
export function amendCells(data: MonthData, cells: readonly AmendedCell[]): MonthData {
  if (cells.length === 0) return data;
  const [values, raw, statuses] = [[...data.values], [...data.raw], [...data.statuses]];
  const regions = data.files.length;
  for (const amended of cells) {
    const cell = amended.leaf * regions + amended.region;
    values[cell] = amended.value;
    raw[cell] = amended.raw;
    statuses[cell] = amended.status;
  }
  return { ...data, values, raw, statuses };
}
