import type { Robustness } from '../../analysis/robustness/robustness.ts';
import { ofTable, type Report } from '../report.ts';
import { robustnessData } from './json.ts';
import { rankRows, ranksTable } from './tables.ts';
import { robustnessText } from './text.ts';

/** What robustness found in every form; its CSV is of ranks. */
export function robustnessReport(robustness: Robustness): Report {
  return {
    text: (look) => robustnessText(robustness, look),
    ...ofTable(ranksTable, () => rankRows(robustness), undefined),
    json: () => robustnessData(robustness),
  };
}
