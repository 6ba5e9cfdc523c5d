import { type Labelled, NO_LABELS } from '../../model/label.ts';
import type { Trace } from '../../model/trace.ts';
import { ofBlocks, ofTable, type Report } from '../report.ts';
import { explainJson } from './json.ts';
import { explainOutline } from './outline.ts';
import { explainRows } from './rows.ts';
import { explainTable } from './table.ts';
import { explainWords } from './words.ts';

/** A derivation in every form. */
export function explainReport(trace: Trace, labelled: Labelled = NO_LABELS): Report {
  return {
    ...ofBlocks((language) => explainOutline(trace, explainWords(language, labelled))),
    ...ofTable(explainTable, (language) => explainRows(trace, language), undefined),
    json: () => explainJson(trace),
  };
}
