import type { Exact } from '../../model/exact.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { derivationTable } from '../../tables/derivation.ts';
import { namesOf } from '../../tables/table.ts';
import { readTable } from '../../workspace/csv/table.ts';
import type { SourceText } from '../../workspace/files/decode-source.ts';
import { readFigure } from '../../workspace/number-cell.ts';

const KEYS = derivationTable.keys;
const TEXTS = namesOf(
  derivationTable,
  'status',
  'adjust_by',
  'origin',
  'treatment',
  'level',
  'scoring',
  'direction',
  'parameters',
);
const FIGURES = namesOf(
  derivationTable,
  'raw',
  'coefficient',
  'per',
  'adjusted',
  'treated',
  'score',
  'effective_weight',
  'contribution',
  'previous',
);

export type TextColumn = (typeof TEXTS)[number];
export type FigureColumn = (typeof FIGURES)[number];

/** A row of derivation.csv: its figures as numbers, undefined where the cell is blank. */
export interface DerivationRow {
  readonly region: string;
  readonly indicator: string;
  readonly texts: Readonly<Record<TextColumn, string>>;
  readonly figures: Readonly<Record<FigureColumn, Exact | undefined>>;
}

/** A derivation as it was handed over. */
export interface Derivation {
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly DerivationRow[];
}

/** Reads a derivation; undefined where its header is unusable. Texts that are no numbers are problems. */
export function readDerivation(source: SourceText, problems: ProblemList): Derivation | undefined {
  const rows: DerivationRow[] = [];
  const rules = { required: KEYS, optional: [...TEXTS, ...FIGURES] };
  const read = readTable(source, rules, problems, (row) => {
    const texts = Object.fromEntries(TEXTS.map((column) => [column, row.cell(column)]));
    const figures = FIGURES.map((column) => {
      const text = row.cell(column);
      return [column, text === '' ? undefined : readFigure(text, () => row.place(column), problems)] as const;
    });
    rows.push({
      region: row.cell('region'),
      indicator: row.cell('indicator'),
      texts: texts as DerivationRow['texts'],
      figures: Object.fromEntries(figures) as DerivationRow['figures'],
    });
  });
  return read && { columns: read.columns, rows };
}
