import type { Language } from '../model/localised.ts';
import type { Table } from '../tables/table.ts';
import type { Block } from './blocks/blocks.ts';
import { blockMarkdown } from './blocks/markdown.ts';
import { type BlockStyle, blockText } from './blocks/text.ts';
import { tableCsv } from './table/csv.ts';

/** How a report is to look to people. */
export type Look = BlockStyle;

/** The forms that a command may print what it found in. */
export type ReportFormat = 'text' | 'markdown' | 'json' | 'csv';

/** Whether a format is lines for people; the others are data for machines. */
export function isForPeople(format: ReportFormat): boolean {
  return format === 'text' || format === 'markdown';
}

/** How the name of a file in each form ends. */
export const extensions: Readonly<Record<ReportFormat, string>> = {
  text: 'txt',
  markdown: 'md',
  json: 'json',
  csv: 'csv',
};

/** What a command found, in each form that it can be printed in; only the form that is asked for is made. */
export interface Report {
  readonly text: (look: Look) => readonly string[];
  readonly markdown?: (language: Language) => readonly string[];
  readonly json: () => unknown;
  readonly csv?: (language: Language) => string;
}

/** What is printed: lines for people, or bytes for machines. */
export type Printed =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'data'; readonly text: string };

/** The text and the Markdown of a report that is made of blocks. */
export function ofBlocks(
  blocks: (language: Language) => readonly Block[],
): Pick<Required<Report>, 'text' | 'markdown'> {
  return {
    text: (look) => blockText(blocks(look.language), look),
    markdown: (language) => blockMarkdown(blocks(language)),
  };
}

/** The CSV of a report: a table of something. */
export function ofTable<Row, Of = unknown>(
  table: Table<Row, Of>,
  rows: (language: Language) => Iterable<Row>,
  of: Of,
): Pick<Required<Report>, 'csv'> {
  return { csv: (language) => tableCsv(table, rows(language), of) };
}

/**
 * A report in one format: the one place that chooses how what a command found is written.
 * @throws {RangeError} where the command has no such format; its option lets none through.
 */
export function printed(report: Report, format: ReportFormat, look: Look): Printed {
  if (format === 'json') return { kind: 'data', text: `${JSON.stringify(report.json(), null, 2)}\n` };
  if (format === 'text') return { kind: 'lines', lines: report.text(look) };
  const { markdown, csv } = report;
  if (format === 'markdown' && markdown !== undefined) return { kind: 'lines', lines: markdown(look.language) };
  if (format === 'csv' && csv !== undefined) return { kind: 'data', text: csv(look.language) };
  throw new RangeError(`no report as ${format}`);
}

/** A report in one format as the text of a file, each line ended, no blank one last. */
export function reportFile(report: Report, format: ReportFormat, look: Look): string {
  const found = printed(report, format, look);
  return found.kind === 'data' ? found.text : `${found.lines.join('\n').trimEnd()}\n`;
}
