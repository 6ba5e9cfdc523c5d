import { ORIGIN_COLUMN } from '../../model/imported-cells.ts';
import type { Status } from '../../model/observation.ts';
import { createColumn } from '../../numeric/columns/column.ts';
import { readShortDecimal } from '../../numeric/columns/read-decimal.ts';
import { parseExact } from '../../numeric/text.ts';
import type { Row } from '../csv/table.ts';
import type { ShortFigure } from './cell-grid.ts';

/** The columns that say what a figure is of. */
export type KeyColumn = 'region' | 'indicator' | 'month';

/** The statuses that stand beside a value, by the code of their only letter. */
const VALUED: ReadonlyMap<number, Status> = new Map(
  (['A', 'E', 'P', 'I'] as const).map((status) => [status.charCodeAt(0), status]),
);

/** A row, or one figure of a wide one, and the fields of what it tells. The object is reused from row to row. */
export class Report {
  readonly row: Row;
  /** The field of each key; -1 where no cell of the row holds it. */
  readonly keys: Readonly<Record<KeyColumn, number>>;
  /** What keys lead to that the header tells, once they are found: they are the same for every row. */
  readonly told: Partial<Record<KeyColumn, number>> = {};
  readonly #value: number;
  readonly #status: number;
  readonly #origin: number;
  readonly #short = {
    figure: createColumn(1),
    bytes: new Uint8Array(0) as Uint8Array,
    start: 0,
    end: 0,
    status: '' as Status | '',
    origin: '',
  };

  constructor(row: Row) {
    this.row = row;
    this.keys = { region: row.fieldOf('region'), indicator: row.fieldOf('indicator'), month: row.fieldOf('month') };
    this.#value = row.fieldOf('value');
    this.#status = row.fieldOf('status');
    this.#origin = row.fieldOf(ORIGIN_COLUMN);
  }

  /** undefined for a status that needs a closer look. */
  get #valuedStatus(): Status | '' | undefined {
    const { fields } = this.row;
    if (!fields.isFilled(this.#status)) return '';
    const start = fields.startOf(this.#status);
    return fields.endOf(this.#status) === start + 1 ? VALUED.get(fields.bytes[start] as number) : undefined;
  }

  /**
   * What most rows report, straight from their bytes: a decimal of few digits, with a status that values have. undefined
   * where it is anything else, or at fault.
   */
  get short(): ShortFigure | undefined {
    const { fields } = this.row;
    const status = this.#valuedStatus;
    if (status === undefined || !fields.isFilled(this.#value)) return undefined;
    const short = this.#short;
    short.bytes = fields.bytes;
    short.start = fields.startOf(this.#value);
    short.end = fields.endOf(this.#value);
    if (!readShortDecimal(short.bytes, short.start, short.end, short.figure, 0)) return undefined;
    short.status = status;
    short.origin = fields.text(this.#origin);
    return short;
  }
}

/** Whether a number may be a text that means that nothing was reported, as -99 is in some files. */
export function areNumbersMarks(missingValues: ReadonlySet<string>): boolean {
  return [...missingValues].some((text) => parseExact(text.trim()) !== undefined);
}
