import { scanRecords } from '../workspace/csv/fields.ts';
import type { DifferenceList } from './differences.ts';

/** A CSV as it is compared: its rows by the cells of the key columns. */
interface Table {
  readonly header: readonly string[];
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** Keys that occur more than once. */
  readonly repeated: readonly string[];
  /** The line from which on the text could not be read. */
  readonly brokenAt: number | undefined;
}

const BETWEEN = '\u0000';

function readTable(text: string, keys: readonly string[]): Table {
  let header: readonly string[] | undefined;
  let keyed: readonly number[] = [];
  const rows = new Map<string, readonly string[]>();
  const repeated: string[] = [];
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const failure = scanRecords(plain, (cells) => {
    if (header === undefined) {
      header = cells;
      keyed = keys.map((key) => cells.indexOf(key));
      return;
    }
    const key = keyed.map((at) => cells[at] ?? '').join(BETWEEN);
    if (rows.has(key)) repeated.push(key);
    else rows.set(key, cells);
  });
  return { header: header ?? [], rows, repeated, brokenAt: failure?.line };
}

/** The place of a row: of its key, the first cell is the region or peer group, the second the node. */
function placeOf(file: string, key: string): { file: string; region: string; node?: string } {
  const [region = '', node] = key.split(BETWEEN);
  return node === undefined ? { file, region } : { file, region, node };
}

class TableComparison {
  readonly #file: string;
  readonly #expected: Table;
  readonly #found: Table;
  readonly #list: DifferenceList;

  constructor(file: string, expected: Table, found: Table, list: DifferenceList) {
    this.#file = file;
    this.#expected = expected;
    this.#found = found;
    this.#list = list;
  }

  columns(): void {
    const [expected, found] = [this.#expected.header, this.#found.header];
    for (const column of expected) {
      if (!found.includes(column)) this.#list.add({ code: 'missing-column', file: this.#file, column });
    }
    for (const column of found) {
      if (!expected.includes(column)) this.#list.add({ code: 'added-column', file: this.#file, column });
    }
  }

  #cells(key: string, expected: readonly string[], found: readonly string[]): void {
    for (const [at, column] of this.#expected.header.entries()) {
      const there = this.#found.header.indexOf(column);
      if (there === -1 || (found[there] ?? '') === (expected[at] ?? '')) continue;
      const figures = { column, expected: expected[at] ?? '', found: found[there] ?? '' };
      this.#list.add({ code: 'changed-figure', ...placeOf(this.#file, key), ...figures });
    }
  }

  rows(): void {
    for (const [key, expected] of this.#expected.rows) {
      const found = this.#found.rows.get(key);
      if (found === undefined) this.#list.add({ code: 'missing-row', ...placeOf(this.#file, key) });
      else this.#cells(key, expected, found);
    }
    const surplus = [...this.#found.rows.keys()].filter((key) => !this.#expected.rows.has(key));
    for (const key of [...surplus, ...this.#found.repeated]) {
      this.#list.add({ code: 'added-row', ...placeOf(this.#file, key) });
    }
  }

  /** The difference between texts whose cells are all the same. */
  form(): void {
    const { brokenAt } = this.#found;
    const keys = [...this.#found.rows.keys()];
    if (brokenAt !== undefined) {
      const reason = { en: `no CSV from line ${brokenAt} on`, zh: `自第 ${brokenAt} 行起不是 CSV` };
      this.#list.add({ code: 'changed-form', file: this.#file, reason });
    } else if ([...this.#expected.rows.keys()].some((key, at) => key !== keys[at])) {
      this.#list.add({ code: 'changed-order', file: this.#file });
    } else {
      const reason = {
        en: 'quotes, line ends, byte-order mark or the order of columns',
        zh: '引号、换行、BOM 或列的次序',
      };
      this.#list.add({ code: 'changed-form', file: this.#file, reason });
    }
  }
}

/**
 * Compares two CSVs of different bytes row by row, by the cells of the key columns, and cell by cell. It always finds
 * a difference: if every cell is the same, the order of the rows or the way in which they are written.
 */
export function compareTables(
  file: string,
  keys: readonly string[],
  { expected, found }: { readonly expected: Buffer; readonly found: Buffer },
  list: DifferenceList,
): void {
  const before = list.count;
  const [computed, read] = [expected, found].map((bytes) => readTable(bytes.toString('utf8'), keys));
  const comparison = new TableComparison(file, computed as Table, read as Table, list);
  comparison.columns();
  comparison.rows();
  if (list.count === before) comparison.form();
}
