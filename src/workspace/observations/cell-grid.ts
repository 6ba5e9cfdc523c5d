import type { Exact } from '../../model/exact.ts';
import { ImportedCells } from '../../model/imported-cells.ts';
import type { MonthData, Status } from '../../model/observation.ts';
import type { Place } from '../../model/problem.ts';
import type { Month } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';

/** One observation as its row gives it. */
export interface Observation {
  readonly value: Exact | undefined;
  readonly raw: string;
  readonly status: Status | '';
  /** The cell that the row was imported from, as it is written; '' where it was not. */
  readonly origin: string;
}

/** The flat columns of one month while they are filled: leaf number x regions + region. */
export class CellGrid {
  readonly #width: number;
  readonly #files: string[];
  readonly #unread = new Set<number>();
  readonly #values: (Exact | undefined)[];
  readonly #raw: string[];
  readonly #statuses: (Status | '')[];
  readonly lines: Uint32Array;
  readonly #columns: Uint32Array;
  readonly #imported: ImportedCells;

  constructor({ tree, regions }: Workspace) {
    this.#width = regions.list.length;
    const cells = this.#width * tree.leaves.length;
    this.#files = new Array<string>(this.#width).fill('');
    this.#values = new Array<Exact | undefined>(cells).fill(undefined);
    this.#raw = new Array<string>(cells).fill('');
    this.#statuses = new Array<Status | ''>(cells).fill('');
    this.lines = new Uint32Array(cells);
    this.#columns = new Uint32Array(cells);
    this.#imported = new ImportedCells(cells);
  }

  cellOf(leaf: number, region: number): number {
    return leaf * this.#width + region;
  }

  /** Fills a cell with what is reported, and where. */
  set(cell: number, { value, raw, status, origin }: Observation, { line, column }: Place): void {
    this.#values[cell] = value;
    this.#raw[cell] = raw;
    this.#statuses[cell] = status;
    this.lines[cell] = line;
    this.#columns[cell] = column;
    this.#imported.set(cell, origin);
  }

  /** Takes note of the file that holds a region's rows, and whether all of them were readable. */
  cover(region: number, path: string, isWhole: boolean): void {
    this.#files[region] = path;
    if (!isWhole) this.#unread.add(region);
  }

  data(month: Month): MonthData {
    return {
      month,
      values: this.#values,
      raw: this.#raw,
      statuses: this.#statuses,
      lines: this.lines,
      columns: this.#columns,
      imported: this.#imported,
      files: this.#files,
      absent: new Set(),
      unread: this.#unread,
      earlier: [],
      provenance: new Map(),
    };
  }
}
