import { type InputColumns, namesWhere } from '../../model/input-columns.ts';
import { type Place, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { foldedName } from '../folded-text.ts';
import { isSlip, nearestHint } from '../nearest.ts';
import { shown } from '../number-cell.ts';
import { meaningOf } from './header-words.ts';

/** The columns of a kind of file: required ones, and optional ones. */
export interface ColumnRules {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Whether `pingan import` makes such files of tables in other forms. */
  readonly isImported?: boolean;
  /** Whether a row is a header of another form that the file may have. */
  readonly isOtherHeader?: (cells: readonly string[]) => boolean;
}

/** The known name that a text is, perhaps in another form; undefined if it is no known name. */
function knownName(text: string, known: readonly string[]): string | undefined {
  if (known.includes(text)) return text;
  const folded = foldedName(text);
  return folded === '' ? undefined : known.find((name) => foldedName(name) === folded);
}

/** Puts the columns that words mean in the place of the words, where no cell has the column's own name. */
function putMeanings(names: string[], known: readonly string[]): void {
  const meanings = names.map((name) => (known.includes(name) ? undefined : meaningOf(name, known)));
  for (const column of known) {
    const groups = meanings.flatMap((meaning) => (meaning?.column === column ? [meaning] : []));
    const isNamed = names.includes(column) && !groups.some(({ isOnly }) => isOnly);
    if (groups.length === 0 || isNamed) continue;
    const first = Math.min(...groups.map(({ group }) => group));
    for (const [field, meaning] of meanings.entries()) {
      if (meaning?.column === column && meaning.group === first) names[field] = column;
    }
  }
}

/**
 * The columns that the cells of a header are, as far as they can be told: by name, by name in another form, or by a
 * Chinese word. Others keep their text; '' has no name.
 */
export function columnNames(cells: readonly string[], known: readonly string[]): readonly string[] {
  const names = cells.map((cell) => knownName(cell, known) ?? (foldedName(cell) === '' ? '' : cell));
  putMeanings(names, known);
  return names;
}

/** A header as it is read: the column that each field is, and whether the rows can be read by it. */
export interface Header {
  /** By field: a known name, the user's own as it is written, or '' where the column has no name. */
  readonly names: readonly string[];
  readonly usable: boolean;
}

class HeaderReader {
  readonly #cells: readonly string[];
  readonly #names: readonly string[];
  readonly #rules: ColumnRules;
  readonly #known: readonly string[];
  readonly #placeOf: (field: number) => Place;
  readonly #problems: ProblemList;
  #usable = true;

  constructor(cells: readonly string[], rules: ColumnRules, placeOf: (field: number) => Place, problems: ProblemList) {
    const known = [...rules.required, ...rules.optional];
    this.#cells = cells;
    this.#names = columnNames(cells, known);
    this.#rules = rules;
    this.#known = known;
    this.#placeOf = placeOf;
    this.#problems = problems;
  }

  /** The field that is read as a column: the one that is written so, or else the first in another form. */
  #fieldOf(name: string): number {
    const exact = this.#cells.indexOf(name);
    return exact === -1 ? this.#names.indexOf(name) : exact;
  }

  /** Reports a second field of a column, and warns of a column in another form than its own. */
  #checkField(field: number, name: string): void {
    const at = this.#placeOf(field);
    const [cell = '', first] = [this.#cells[field], this.#fieldOf(name)];
    const [column, other, known] = [shown(cell), shown(this.#cells[first] ?? ''), shown(name)];
    if (first !== field) {
      const repeated = problem('duplicate-column', at, { column });
      this.#problems.add(column === other ? repeated : problem('ambiguous-column', at, { column, other, known }));
      this.#usable = false;
    } else if (cell !== name && meaningOf(cell, [name]) === undefined)
      this.#problems.add(problem('inexact-column', at, { column, known }));
    else this.#warnOfSlip(cell, at);
  }

  #warnOfSlip(cell: string, at: Place): void {
    if (this.#known.includes(cell)) return;
    const folded = foldedName(cell);
    const slip = this.#known.find((name) => !this.#names.includes(name) && isSlip(folded, foldedName(name)));
    if (slip === undefined || this.#rules.required.includes(slip)) return;
    this.#problems.add(problem('similar-column', at, { column: shown(cell), known: slip }));
  }

  #requireColumn(column: string): void {
    if (this.#names.includes(column)) return;
    const unknown = this.#names.filter((name) => !this.#known.includes(name));
    const hint = nearestHint(column, unknown, 'rename');
    this.#problems.add(problem('missing-column', this.#placeOf(0), { column, hint }));
    this.#usable = false;
  }

  read(): Header {
    for (const [field, name] of this.#names.entries()) {
      if (name !== '') this.#checkField(field, name);
    }
    for (const column of this.#rules.required) this.#requireColumn(column);
    return { names: this.#names, usable: this.#usable };
  }
}

/**
 * Finds the columns of a header. One that is a known column in another form is read as that column, with a warning;
 * two that are the same column are an error. All other columns are the user's own and keep their form.
 */
export function readHeader(
  cells: readonly string[],
  rules: ColumnRules,
  placeOf: (field: number) => Place,
  problems: ProblemList,
): Header {
  return new HeaderReader(cells, rules, placeOf, problems).read();
}

/** The columns of a kind of input as its header is checked against them. */
export function columnRules(
  columns: InputColumns,
  { required = [], optional = [], ...others }: Partial<ColumnRules> = {},
): ColumnRules {
  const always = namesWhere(columns, ({ isRequired }) => isRequired);
  const needed = [...always, ...required.filter((name) => !always.includes(name))];
  const known = [...Object.keys(columns).filter((name) => !needed.includes(name)), ...optional];
  return { required: needed, optional: known, ...others };
}

/** The header that a file must have at least, as it would be written. */
export function headerFor(columns: InputColumns, ...more: readonly string[]): string {
  return [...new Set([...columnRules(columns).required, ...more])].join(',');
}
