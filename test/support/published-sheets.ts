import { type PublishedSheet, publishedSheet } from '../../src/audit/published/sheet.ts';
import { delimitedSheet } from '../../src/import/sheets/delimited.ts';
import type { ProblemList } from '../../src/model/problem-list.ts';

/** A text as the sheets of a published table. */
export function sheetsOf(text: string, problems: ProblemList): PublishedSheet[] {
  const sheet = delimitedSheet('b.csv', text, problems);
  return sheet === undefined ? [] : [publishedSheet(sheet)];
}
