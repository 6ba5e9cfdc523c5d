import { fillIn, type Language, type Localised } from './localised.ts';
import { withoutApostrophe } from './neutral-text.ts';
import { visible } from './visible.ts';

/** The column of a long table that names the cell its value was imported from: FILE!SHEET!CELL, or FILE!LINE:COLUMN. */
export const ORIGIN_COLUMN = 'origin';

/** The column of coefficients.csv that names the cells the coefficients of one adjuster were imported from. */
export function originColumn(adjuster: string): string {
  return `${ORIGIN_COLUMN}:${adjuster}`;
}

/** Whether a column names the cells that values were imported from. */
export function isOriginColumn(column: string): boolean {
  return column === ORIGIN_COLUMN || column.startsWith(`${ORIGIN_COLUMN}:`);
}

/** How much of an origin is kept: more than a path, a sheet and a cell take. */
const MOST_CHARACTERS = 1000;

/**
 * An origin as it is told: any text may stand in the column, and it is never opened. What cannot be seen is escaped, and
 * the middle of a longer text is left out.
 */
export function originText(written: string): string {
  const text = visible(withoutApostrophe(written));
  if (text.length <= MOST_CHARACTERS) return text;
  const head = text.slice(0, MOST_CHARACTERS / 2).replace(/[\ud800-\udbff]$/, '');
  const tail = text.slice(1 - MOST_CHARACTERS / 2).replace(/^[\udc00-\udfff]/, '');
  return `${head}…${tail}`;
}

const IMPORTED_FROM: Localised = { en: 'imported from {origin}', zh: '导入自 {origin}' };

/** Says for people which cell a figure was imported from. */
export function importedText(origin: string, language: Language): string {
  return fillIn(IMPORTED_FROM[language], { origin });
}

/** The number that a text ends with, such as the row of a cell. */
const LAST_NUMBER = /[1-9]\d{0,8}$/;

/**
 * The cells that a month's values were imported from, by the position of the value. A month without any takes no room;
 * else a value takes two numbers: what its origin begins with, as the sheet and the column, and the row it ends with.
 */
export class ImportedCells {
  readonly #size: number;
  readonly #beginnings: string[] = [''];
  /** The positions of beginnings, as they are written and as they are told. */
  readonly #positions = new Map<string, number>([['', 0]]);
  readonly #told = new Map<string, number>([['', 0]]);
  #starts: Uint32Array | undefined;
  #ends: Uint32Array | undefined;

  constructor(size: number) {
    this.#size = size;
  }

  /** What the origins begin with, each once. */
  get beginnings(): readonly string[] {
    return this.#beginnings.slice(1);
  }

  #positionOf(written: string): number {
    const position = this.#positions.get(written) ?? this.#positionOfTold(originText(written));
    this.#positions.set(written, position);
    return position;
  }

  /** The position of a beginning as it is told. */
  #positionOfTold(beginning: string): number {
    const position = this.#told.get(beginning) ?? this.#beginnings.push(beginning) - 1;
    this.#told.set(beginning, position);
    return position;
  }

  /** Keeps the origin of a value as its row gives it. */
  set(cell: number, written: string): void {
    if (written === '') return;
    this.#starts ??= new Uint32Array(this.#size);
    this.#ends ??= new Uint32Array(this.#size);
    const [number = ''] = LAST_NUMBER.exec(written) ?? [];
    this.#starts[cell] = this.#positionOf(written.slice(0, written.length - number.length));
    this.#ends[cell] = Number(number);
  }

  /** Takes over the origin of a value from others, as it is told there. */
  take(cell: number, others: ImportedCells, other: number): void {
    const start = others.#starts?.[other] ?? 0;
    const end = others.#ends?.[other] ?? 0;
    if (start === 0 && end === 0) return;
    this.#starts ??= new Uint32Array(this.#size);
    this.#ends ??= new Uint32Array(this.#size);
    this.#starts[cell] = this.#positionOfTold(others.#beginnings[start] as string);
    this.#ends[cell] = end;
  }

  /** The cell that a value was imported from; '' where it was not. */
  of(cell: number): string {
    const start = this.#starts?.[cell] ?? 0;
    const end = this.#ends?.[cell] ?? 0;
    return `${this.#beginnings[start] ?? ''}${end === 0 ? '' : end}`;
  }
}
