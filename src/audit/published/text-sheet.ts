import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { CellLocator } from '../../workspace/csv/cell-locator.ts';
import { scanRecords } from '../../workspace/csv/scan-records.ts';
import type { SourceText } from '../../workspace/files/decode-source.ts';
import type { PublishedSheet, SheetRow } from './sheet.ts';

/** What cells are separated by, in the order in which it is tried. */
const SEPARATORS = ['\t', ',', ';', '|'] as const;

/** What separates most cells in the rows of a text: copied from a page it is the tab, saved as CSV mostly the comma. */
function separatorOf(text: string): string {
  const lines = text.split('\n', 200);
  const counts = SEPARATORS.map((separator) => {
    // Commas within one line of prose must not outweigh a tab in every row.
    return lines.filter((line) => line.includes(separator)).length;
  });
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** A text with one table, as rows of cells. A quote that does not end is a problem. */
export function textSheet({ path, text }: SourceText, problems: ProblemList): PublishedSheet {
  const separator = separatorOf(text);
  const locator = new CellLocator(text, separator);
  const rows: SheetRow[] = [];
  const failure = scanRecords(
    text,
    (cells, line) => {
      rows.push({ line, cells, placeOf: (field) => ({ file: path, ...locator.locate(line, field) }) });
    },
    separator,
  );
  if (failure !== undefined) {
    problems.add(problem(failure.kind, { file: path, ...locator.locate(failure.line, failure.field) }, {}));
  }
  return { file: path, rows };
}
