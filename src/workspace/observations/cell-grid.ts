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

/** Which file holds each region's rows, and the regions of which some row was refused. */
export type Coverage = Pick<MonthData, 'files' | 'unread'>;

/** The flat columns of one month while they are filled: leaf number x regions + region. */
export class CellGrid {
  readonly #first: number;
  readonly #width: number;
  readonly #values: (Exact | undefined)[];
  readonly #raw: string[];
  readonly #statuses: (Status | '')[];
  readonly lines: Uint32Array;
  readonly #columns: Uint32Array;
  readonly #imported: ImportedCells;

  /** Of all regions, or of one. */
  constructor({ tree, regions }: Pick<Workspace, 'tree' | 'regions'>, region?: number) {
    this.#first = region ?? 0;
    this.#width = region === undefined ? regions.list.length : 1;
    const cells = this.#width * tree.leaves.length;
    this.#values = new Array<Exact | undefined>(cells).fill(undefined);
    this.#raw = new Array<string>(cells).fill('');
    this.#statuses = new Array<Status | ''>(cells).fill('');
    this.lines = new Uint32Array(cells);
    this.#columns = new Uint32Array(cells);
    this.#imported = new ImportedCells(cells);
  }

  cellOf(leaf: number, region: number): number {
    return leaf * this.#width + region - this.#first;
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

  /** Takes over the cells of a grid of one region. */
  take(own: CellGrid): void {
    for (const [leaf, line] of own.lines.entries()) {
      const cell = this.cellOf(leaf, own.#first);
      this.#values[cell] = own.#values[leaf];
      this.#raw[cell] = own.#raw[leaf] as string;
      this.#statuses[cell] = own.#statuses[leaf] as Status | '';
      this.lines[cell] = line;
      this.#columns[cell] = own.#columns[leaf] as number;
      this.#imported.take(cell, own.#imported, leaf);
    }
  }

  data(month: Month, { files, unread }: Coverage): MonthData {
    return {
      month,
      values: this.#values,
      raw: this.#raw,
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
