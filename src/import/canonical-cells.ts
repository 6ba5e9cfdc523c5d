import { problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { CellOptions, Notation } from './cells/number-text.ts';
import { type CanonicalValue, readCell } from './cells/read-cell.ts';
import type { Vocabulary } from './recognise/match-grid.ts';
import type { Figure, Recognised } from './recognise/recognised.ts';
import { withinFile } from './sheets/sheet.ts';

/** A row of a canonical file. */
export interface CanonicalRow {
  readonly region: string;
  readonly indicator: string;
  readonly month: Month;
  readonly value: string;
  readonly status: string;
  readonly note: string;
  /** FILE!SHEET!CELL, or FILE!LINE:COLUMN. */
  readonly origin: string;
}

/** How many cells were written in each way that canonical files do not have. */
export type ChangeCounts = ReadonlyMap<Notation, number>;

interface Computed {
  readonly figure: Figure;
  readonly value: string;
  count: number;
}

/** Makes the figures of a table canonical; every fault goes to the list. */
export class CanonicalCells {
  readonly rows: CanonicalRow[] = [];
  readonly changes = new Map<Notation, number>();
  readonly #units: ReadonlyMap<string, string>;
  readonly #options: CellOptions;
  readonly #problems: ProblemList;
  /** By column and sheet: the first figure that was computed to too many digits. */
  readonly #computed = new Map<string, Computed>();

  constructor({ indicators }: Vocabulary, options: CellOptions, problems: ProblemList) {
    this.#units = new Map(indicators.list.map(({ code, unit }) => [code, unit]));
    this.#options = options;
    this.#problems = problems;
  }

  /** `source` is how the file is named in origins. */
  add({ figures, notes }: Recognised, source: string): CanonicalRow[] {
    const rows: CanonicalRow[] = [];
    for (const figure of figures) {
      const expected = { code: figure.indicator, unit: this.#units.get(figure.indicator) ?? '', notes };
      const read = readCell(figure, expected, this.#options);
      if ('code' in read) {
        this.#problems.add(read);
        continue;
      }
      this.#count(figure, read);
      const { region, indicator, month, place } = figure;
      const { value, status, note } = read;
      rows.push({ region, indicator, month, value, status, note, origin: `${source}!${withinFile(place)}` });
    }
    this.rows.push(...rows);
    return rows;
  }

  #count(figure: Figure, { value, changes, isComputed }: CanonicalValue): void {
    for (const change of changes) this.changes.set(change, (this.changes.get(change) ?? 0) + 1);
    if (!isComputed) return;
    const { file, cell, column } = figure.place;
    const key = `${file}\n${cell?.replace(/\d+$/, '') ?? column}`;
    const first = this.#computed.get(key) ?? { figure, value, count: 0 };
    first.count += 1;
    this.#computed.set(key, first);
  }

  /** Says of each column once that its figures were computed in the spreadsheet. */
  reportComputed(): void {
    for (const { figure, value, count } of this.#computed.values()) {
      this.#problems.add(problem('computed-figures', figure.place, { count: `${count}`, value }));
    }
  }
}
