import { type CellOptions, USUAL_CELLS } from '../cells/number-text.ts';
import { cellText, type Sheet, type SheetCell } from '../sheets/sheet.ts';
import { monthOfCell, type ToldMonth } from './month-text.ts';
import type { Match, Names } from './names.ts';

/** What a figure hangs on: each is told once by a row, a column, the sheet, the file or an option. */
export const DIMENSIONS = ['indicator', 'region', 'month'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The names that a table may speak of. */
export interface Vocabulary {
  readonly indicators: Names;
  readonly regions: Names;
}

/** A sheet whose labels are looked up; a merged cell says what it says in each cell that it covers. */
export class MatchGrid {
  readonly sheet: Sheet;
  /** How its figures are written. */
  readonly reading: CellOptions;
  readonly height: number;
  readonly width: number;
  readonly #vocabulary: Vocabulary;
  /** By `row,column`: the cell that a covered cell is part of. */
  readonly #covered = new Map<string, readonly [number, number]>();

  constructor(sheet: Sheet, vocabulary: Vocabulary, reading: CellOptions = USUAL_CELLS) {
    this.sheet = sheet;
    this.reading = reading;
    this.#vocabulary = vocabulary;
    this.height = sheet.rows.length;
    this.width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
    for (const { top, left, bottom, right } of sheet.merges) {
      for (let row = top; row <= Math.min(bottom, this.height - 1); row += 1) {
        for (let column = left; column <= Math.min(right, this.width - 1); column += 1) {
          if (row !== top || column !== left) this.#covered.set(`${row},${column}`, [top, left]);
        }
      }
    }
  }

  /** Whether a cell is part of a merged one that begins elsewhere. */
  isCovered(row: number, column: number): boolean {
    return this.#covered.has(`${row},${column}`);
  }

  cell(row: number, column: number): SheetCell | undefined {
    return this.sheet.rows[row]?.[column];
  }

  /** The cell that labels this place: the merged one that covers it, or the cell itself. */
  label(row: number, column: number): SheetCell | undefined {
    const [top, left] = this.#covered.get(`${row},${column}`) ?? [row, column];
    return this.cell(top, left);
  }

  labelText(row: number, column: number): string {
    const cell = this.label(row, column);
    return cell?.kind === 'text' ? cell.text : cellText(cell);
  }

  /** The indicators or regions that a label names. */
  match(dimension: 'indicator' | 'region', row: number, column: number): Match | undefined {
    const cell = this.label(row, column);
    if (cell?.kind !== 'text' && cell?.kind !== 'number') return undefined;
    const names = dimension === 'indicator' ? this.#vocabulary.indicators : this.#vocabulary.regions;
    const raised = cell.kind === 'text' ? cell.raised : '';
    return (raised === '' ? undefined : names.find(cell.text + raised)) ?? names.find(cell.text);
  }

  month(row: number, column: number): ToldMonth | undefined {
    return monthOfCell(this.label(row, column));
  }

  /** What a label says in a dimension, as a key to count by; undefined where it says nothing. */
  key(dimension: Dimension, row: number, column: number): string | undefined {
    if (dimension !== 'month') {
      return this.match(dimension, row, column)
        ?.all.map(({ code }) => code)
        .join(' ');
    }
    const told = this.month(row, column);
    return told && `${told.year ?? ''}-${told.month}`;
  }

  /** Whether a row holds nothing. */
  isBlankRow(row: number): boolean {
    return this.sheet.rows[row]?.every((cell) => cell === undefined) ?? true;
  }
}
