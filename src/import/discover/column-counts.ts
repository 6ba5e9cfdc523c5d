import { isMissingMark } from '../../workspace/missing-text.ts';
import { type CellOptions, numberText, USUAL_CELLS } from '../cells/number-text.ts';
import type { MatchGrid } from '../recognise/match-grid.ts';
import type { SheetCell } from '../sheets/sheet.ts';

/** What a cell is by its form alone; undefined where it is blank. */
export function formOf(
  cell: SheetCell | undefined,
  { decimal, missing }: CellOptions = USUAL_CELLS,
): 'figure' | 'mark' | 'text' | undefined {
  if (cell === undefined) return undefined;
  if (cell.kind === 'date') return 'text';
  if (cell.kind !== 'text') return 'figure';
  if (isMissingMark(cell.text, missing)) return 'mark';
  return numberText(cell.text.replace(/[*＊]+$/u, ''), decimal).kind === 'other' ? 'text' : 'figure';
}

/** How many cells of each form a column has below a row. */
export class ColumnCounts {
  readonly #grid: MatchGrid;
  readonly #below = new Map<number, readonly { readonly figures: number; readonly texts: number }[]>();

  constructor(grid: MatchGrid) {
    this.#grid = grid;
  }

  #of(column: number) {
    const counts = Array.from({ length: this.#grid.height + 1 }, () => ({ figures: 0, texts: 0 }));
    for (let row = this.#grid.height - 1; row >= 0; row -= 1) {
      const { figures, texts } = counts[row + 1] ?? { figures: 0, texts: 0 };
      const form = formOf(this.#grid.cell(row, column), this.#grid.reading);
      counts[row] = { figures: figures + (form === 'figure' ? 1 : 0), texts: texts + (form === 'text' ? 1 : 0) };
    }
    this.#below.set(column, counts);
    return counts;
  }

  /** Whether figures stand below a row, and no more texts than figures. */
  isOfFigures(row: number, column: number): boolean {
    const { figures, texts } = (this.#below.get(column) ?? this.#of(column))[row + 1] ?? { figures: 0, texts: 0 };
    return figures > 0 && texts <= figures;
  }

  /** Whether anything stands below a row. */
  isFilled(row: number, column: number): boolean {
    for (let at = row + 1; at < this.#grid.height; at += 1) {
      if (this.#grid.cell(at, column) !== undefined) return true;
    }
    return false;
  }
}
