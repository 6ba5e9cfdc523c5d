import { CsvError, parse } from 'csv-parse/sync';

/** Receives a record: its cells and the line on which it begins. */
export type RecordVisitor = (cells: readonly string[], line: number) => void;

/** Why a text could not be read to its end: the record's first line and the number of the field at fault. */
export interface ScanFailure {
  readonly kind: 'unclosed-quote' | 'bad-quote';
  readonly line: number;
  readonly field: number;
}

function countBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  }
  return breaks;
}

/** Visits every record that is not an empty line, in order and without keeping them, as csv-parse reads them; lines end with \n. */
export function scanQuoted(text: string, visit: RecordVisitor): ScanFailure | undefined {
  let lastLine = 0;
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: '\n',
      on_record: (cells: string[], { lines }: { lines: number }) => {
        visit(cells, lines - countBreaks(cells));
        lastLine = lines;
        return null;
      },
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const kind = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed-quote' : 'bad-quote';
    const field = typeof error['index'] === 'number' ? error['index'] : 0;
    return { kind, line: firstFilledLine(text, lastLine + 1), field };
  }
}

function firstFilledLine(text: string, from: number): number {
  const lines = text.split('\n');
  let line = from;
  while (lines[line - 1] === '') line += 1;
  return line;
}
