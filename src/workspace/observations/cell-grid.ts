import type { Exact } from '../../model/exact.ts';
import { ImportedCells } from '../../model/imported-cells.ts';
import type { MonthData, Status } from '../../model/observation.ts';
import type { Place } from '../../model/problem.ts';
import type { Month } from '../../model/settings.ts';
import { PackedTexts } from '../../model/texts.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type Column, copyCell, createColumn, setMissing } from '../../numeric/columns/column.ts';
import { isLongDecimal, setDecimal } from '../../numeric/columns/read-decimal.ts';
import { ReadFigures } from '../../numeric/columns/read-figures.ts';

/** One observation as its row gives it. */
export interface Observation {
  readonly value: Exact | undefined;
  readonly raw: string;
  readonly status: Status | '';
  /** The cell that the row was imported from, as it is written; '' where it was not. */
  readonly origin: string;
}

/** A decimal of few digits as bytes hold it, with what its row says of it besides. */
export interface ShortFigure {
  /** The decimal: the only cell of the column. */
  readonly figure: Column;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly status: Status | '';
  readonly origin: string;
}

/** Which file holds each region's rows, and the regions of which some row was refused. */
export type Coverage = Pick<MonthData, 'files' | 'unread'>;

/** Where a cell stands in its file. */
type CellPlace = Pick<Place, 'line' | 'column'>;

/** The flat columns of one month while they are filled: leaf number x regions + region. */
export class CellGrid {
  readonly #first: number;
  readonly #width: number;
  readonly #figures: Column;
  #areShort = true;
  readonly #texts: PackedTexts;
  readonly #statuses: (Status | '')[];
  readonly lines: Uint32Array;
  readonly #columns: Uint32Array;
  readonly #imported: ImportedCells;

  /** Of all regions, or of one. */
  constructor({ tree, regions }: Pick<Workspace, 'tree' | 'regions'>, region?: number) {
    this.#first = region ?? 0;
    this.#width = region === undefined ? regions.list.length : 1;
    const cells = this.#width * tree.leaves.length;
    this.#figures = createColumn(cells);
    this.#figures.hi.fill(Number.NaN);
    this.#texts = new PackedTexts(cells);
    this.#statuses = new Array<Status | ''>(cells).fill('');
    this.lines = new Uint32Array(cells);
    this.#columns = new Uint32Array(cells);
    this.#imported = new ImportedCells(cells);
  }

  cellOf(leaf: number, region: number): number {
    return leaf * this.#width + region - this.#first;
  }

  #locate(cell: number, { line, column }: CellPlace): void {
    this.lines[cell] = line;
    this.#columns[cell] = column;
  }

  /** Fills a cell with what is reported, and where. */
  set(cell: number, { value, raw, status, origin }: Observation, place: CellPlace): void {
    if (value === undefined) setMissing(this.#figures, cell);
    else {
      setDecimal(this.#figures, cell, value);
      this.#areShort &&= !isLongDecimal(value);
    }
    this.#texts.setText(cell, raw);
    this.#statuses[cell] = status;
    this.#imported.set(cell, origin);
    this.#locate(cell, place);
  }

  /** Fills a cell with a short decimal, and where it stands. */
  setShort(cell: number, { figure, bytes, start, end, status, origin }: ShortFigure, place: CellPlace): void {
    copyCell(this.#figures, cell, figure, 0);
    this.#texts.set(cell, bytes, start, end);
    this.#statuses[cell] = status;
    this.#imported.set(cell, origin);
    this.#locate(cell, place);
  }

  /** Takes over the cells of a grid of one region. */
  take(own: CellGrid): void {
    for (const [leaf, line] of own.lines.entries()) {
      const cell = this.cellOf(leaf, own.#first);
      copyCell(this.#figures, cell, own.#figures, leaf);
      this.#texts.take(cell, own.#texts, leaf);
      this.#statuses[cell] = own.#statuses[leaf] as Status | '';
      this.#locate(cell, { line, column: own.#columns[leaf] as number });
      this.#imported.take(cell, own.#imported, leaf);
    }
    this.#areShort &&= own.#areShort;
  }

  data(month: Month, { files, unread }: Coverage): MonthData {
    const texts = this.#texts;
    return {
      month,
      values: new ReadFigures({ column: this.#figures, texts, areShort: this.#areShort }),
      raw: texts,
      statuses: this.#statuses,
      lines: this.lines,
      columns: this.#columns,
      imported: this.#imported,
      files,
      absent: new Set(),
      unread,
      earlier: [],
      provenance: new Map(),
    };
  }
}
