import type { Workspace } from '../model/workspace.ts';
import type { FigureTexts } from '../tables/figure-texts.ts';
import { columnsOf, type Table } from '../tables/table.ts';
import { CsvSections } from './table/csv.ts';

/**
 * An output that is written region by region, all outputs side by side: a region's texts are made once and dropped
 * before the next one's, and what is finished is bytes, outside the heap.
 */
export interface OutputWriter {
  /** Takes in one region's figures; regions come by code. */
  add(texts: FigureTexts): void;
  /** The finished output. */
  bytes(): Buffer;
}

/** An output that is not made of regions: its text is written at the end. */
export function wholeOutput(write: () => string): OutputWriter {
  return { add: () => undefined, bytes: () => Buffer.from(write()) };
}

/** A table whose rows are made region by region. */
export function regionsOutput<Row>(
  table: Table<Row, Workspace>,
  workspace: Workspace,
  rowsOf: (texts: FigureTexts) => Iterable<Row>,
): OutputWriter {
  const sections = new CsvSections(columnsOf(table, workspace));
  return { add: (texts) => sections.add(rowsOf(texts)), bytes: () => sections.bytes() };
}
