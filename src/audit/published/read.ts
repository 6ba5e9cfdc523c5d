import type { Localised } from '../../model/localised.ts';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Workspace } from '../../model/workspace.ts';
import { foldMark } from '../../workspace/missing-text.ts';
import { shown } from '../../workspace/number-cell.ts';
import { figureHint } from '../../workspace/number-hint.ts';
import { type NumberKind, type Reading, readPublishedNumber } from './cell.ts';
import { type Column, type Header, headerOf, namesRegion, type Role } from './columns.ts';
import { PublishedRegions } from './regions.ts';
import type { PublishedSheet, SheetRow } from './sheet.ts';

/** A cell of a published table that can be compared. */
export interface PublishedCell {
  readonly field: number;
  readonly column: string;
  readonly role: Role;
  readonly text: string;
  /** The number; undefined where the column holds texts. */
  readonly reading: Reading | undefined;
}

/** A row of a published table. */
export interface PublishedRow {
  readonly region: number;
  readonly line: number;
  readonly cells: readonly PublishedCell[];
}

/** A published table as far as it could be read. */
export interface PublishedTable {
  readonly rows: readonly PublishedRow[];
  /** Headers of columns that belong to no computed figure. */
  readonly passedOver: readonly string[];
  /** Lines below the header that belong to no region: notes, sources, repeated headers. */
  readonly passedOverLines: readonly number[];
}

/** The columns that a table must have, as messages name them. */
const REGION: Localised = { en: 'region', zh: '地区' };
const SCORE: Localised = { en: 'score', zh: '总分' };

const NO_REGION: Localised = {
  en: 'name the column of codes or names code, region or name',
  zh: '请把代码或名称所在的列命名为“代码”“地区”或“名称”',
};
const NO_FIGURE: Localised = {
  en: 'name the column of totals score, or add one of level 1',
  zh: '请把总分所在的列命名为“总分”，或加入一级指标的列',
};

const TOO_LONG: Localised = {
  en: 'quote a cell that holds the separator, or remove the surplus',
  zh: '含分隔符的单元格须加引号，或删除多余的单元格',
};

const NUMBERS: Readonly<Partial<Record<Role['kind'], NumberKind>>> = {
  figure: 'figure',
  rank: 'rank',
  change: 'change',
  coverage: 'share',
};

/** Reports a header that names no regions, or nothing that is computed of them. */
function reportHeader({ file }: PublishedSheet, header: Header | undefined, problems: ProblemList): void {
  const roles = header?.columns.map(({ role }) => role) ?? [];
  const at = header?.row.placeOf(0) ?? startOf(file);
  const needs = [
    { found: roles.some(namesRegion), column: REGION, hint: NO_REGION },
    { found: roles.some((role) => !namesRegion(role)), column: SCORE, hint: NO_FIGURE },
  ];
  for (const { found, column, hint } of needs) {
    if (!found) problems.add(problem('missing-column', at, { column, hint }));
  }
}

/** Reports a missing column of scores where an unknown column holds decimals and may be the one. */
function reportLikelyScores({ rows }: PublishedSheet, { at, row, columns }: Header, problems: ProblemList): void {
  if (columns.some(({ role }) => role.kind === 'figure')) return;
  const known = new Set(columns.map(({ field }) => field));
  const below = rows.slice(at + 1);
  const holdsDecimals = (field: number): boolean => {
    return below.some(({ cells }) => /\d\.\d/u.test((cells[field] ?? '').normalize('NFKC')));
  };
  const field = row.cells.findIndex((cell, each) => cell.trim() !== '' && !known.has(each) && holdsDecimals(each));
  if (field === -1) return;
  const candidate = shown((row.cells[field] ?? '').trim());
  const hint = {
    en: `rename "${candidate}" to score if it holds totals`,
    zh: `若“${candidate}”是总分，请改名为“总分”`,
  };
  problems.add(problem('missing-column', row.placeOf(field), { column: SCORE, hint }));
}

/** Reports columns that hold the same: either of them may be meant. */
function reportRepeated({ columns, row }: Header, problems: ProblemList): boolean {
  const first = new Map<string, Column>();
  let isSound = true;
  for (const column of columns.filter(({ role }) => !namesRegion(role))) {
    const key = JSON.stringify(column.role);
    const other = first.get(key);
    if (other === undefined) first.set(key, column);
    else {
      const values = { column: shown(column.header), other: shown(other.header) };
      problems.add(problem('same-column-twice', row.placeOf(column.field), values));
      isSound = false;
    }
  }
  return isSound;
}

/** What is needed to read every sheet of a published table. */
interface PublishedContext {
  readonly regions: PublishedRegions;
  /** The lines where regions stand, by region. */
  readonly firstLines: Map<number, number>;
  /** Texts that mean missing besides the usual ones, as they are compared. */
  readonly missing: ReadonlySet<string>;
}

class PublishedReader {
  readonly #naming: readonly Column[];
  readonly #compared: readonly Column[];
  readonly #header: Header;
  readonly #regions: PublishedRegions;
  readonly #problems: ProblemList;
  readonly #firstLines: Map<number, number>;
  readonly #missing: ReadonlySet<string>;
  readonly rows: PublishedRow[] = [];
  readonly passedOver: number[] = [];

  constructor(header: Header, { regions, firstLines, missing }: PublishedContext, problems: ProblemList) {
    const naming = header.columns.filter(({ role }) => namesRegion(role));
    this.#naming = naming.sort((a, b) => Number(b.role.kind === 'code') - Number(a.role.kind === 'code'));
    this.#compared = header.columns.filter(({ role }) => !namesRegion(role));
    this.#header = header;
    this.#regions = regions;
    this.#firstLines = firstLines;
    this.#missing = missing;
    this.#problems = problems;
  }

  /** What the compared cells of a row read as numbers hold. */
  #readings({ cells }: SheetRow): readonly Reading[] {
    return this.#compared.map(({ field, role }) => {
      return readPublishedNumber(cells[field] ?? '', NUMBERS[role.kind] ?? 'figure', this.#missing);
    });
  }

  /** Whether a row is a note, which names no region and holds no number, or repeats the header. */
  #isPassedOver({ cells }: SheetRow, readings: readonly Reading[]): boolean {
    const text = (field: number): string => cells[field]?.trim() ?? '';
    if (this.#header.columns.every(({ field, header }) => text(field) === header)) return true;
    const isWords = readings.every((reading) => !('value' in reading));
    return isWords && !this.#naming.some(({ field }) => this.#regions.knows(text(field)));
  }

  /** The filled cells of a row that name its region. */
  #namingIn({ cells }: SheetRow): readonly Column[] {
    return this.#naming.filter(({ field }) => (cells[field] ?? '').trim() !== '');
  }

  /** The region of a row. */
  #region(row: SheetRow, naming: readonly Column[]): number | undefined {
    if (naming.length === 0) {
      const column = this.#naming[0]?.header ?? '';
      this.#problems.add(problem('blank-cell', row.placeOf(this.#naming[0]?.field ?? 0), { column }));
      return undefined;
    }
    const cells = naming.map(({ field }) => ({ text: row.cells[field] ?? '', place: () => row.placeOf(field) }));
    return this.#regions.find(cells);
  }

  #cell(row: SheetRow, { field, header, role }: Column, number: Reading | undefined): PublishedCell {
    const text = row.cells[field] ?? '';
    const reading = NUMBERS[role.kind] === undefined ? undefined : number;
    if (reading?.kind === 'unreadable') {
      this.#problems.add(
        problem('bad-number', row.placeOf(field), { value: shown(text), hint: figureHint(text, 'published') }),
      );
    }
    return { field, column: header, role, text: text.trim(), reading };
  }

  /** Whether a row has cells past the header's, as a comma in a name or a number makes them. */
  #isTooLong(row: SheetRow): boolean {
    const expected = this.#header.row.cells.length;
    const surplus = row.cells.findIndex((cell, field) => field >= expected && cell.trim() !== '');
    if (surplus === -1) return false;
    const values = { found: `${row.cells.length}`, expected: `${expected}`, hint: TOO_LONG };
    this.#problems.add(problem('ragged-row', row.placeOf(surplus), values));
    return true;
  }

  read(row: SheetRow): void {
    if (row.cells.every((cell) => cell.trim() === '')) return;
    const readings = this.#readings(row);
    if (this.#isPassedOver(row, readings)) {
      this.passedOver.push(row.line);
      return;
    }
    if (this.#isTooLong(row)) return;
    const naming = this.#namingIn(row);
    const region = this.#region(row, naming);
    const cells = this.#compared.map((column, at) => this.#cell(row, column, readings[at]));
    if (region === undefined) return;
    const first = this.#firstLines.get(region);
    if (first === undefined) {
      this.#firstLines.set(region, row.line);
      this.rows.push({ region, line: row.line, cells });
      return;
    }
    const { field } = naming[0] as Column;
    const values = { code: shown(row.cells[field] ?? ''), first: `${first}` };
    this.#problems.add(problem('duplicate-region', row.placeOf(field), values));
  }
}

/** A sheet whose header is understood. */
interface UsableSheet {
  readonly sheet: PublishedSheet;
  readonly header: Header;
}

/** The sheets that hold a table of the index; if none does, what the first one lacks is a problem. */
function usableSheets(sheets: readonly PublishedSheet[], workspace: Workspace, problems: ProblemList): UsableSheet[] {
  const found = sheets.map((sheet) => ({ sheet, ...headerOf(sheet, workspace) }));
  const usable = found.flatMap(({ sheet, header, isUsable }) => {
    return header !== undefined && isUsable ? [{ sheet, header }] : [];
  });
  const [first] = found;
  if (usable.length === 0 && first !== undefined) reportHeader(first.sheet, first.header, problems);
  return usable;
}

/**
 * Reads a published table as people hand it over, one sheet or several: the header below titles, columns by their
 * headers, rows by region. Columns and lines that belong to no computed figure are passed over and named; a cell that
 * should be compared and cannot be read is a problem.
 */
export function readPublished(
  sheets: readonly PublishedSheet[],
  workspace: Workspace,
  problems: ProblemList,
): PublishedTable {
  const context: PublishedContext = {
    regions: new PublishedRegions(workspace, problems),
    firstLines: new Map(),
    missing: new Set([...workspace.settings.missingValues].map(foldMark)),
  };
  const rows: PublishedRow[] = [];
  const passedOver = new Set<string>();
  const passedOverLines: number[] = [];
  for (const { sheet, header } of usableSheets(sheets, workspace, problems)) {
    for (const name of header.unknown) passedOver.add(name);
    reportLikelyScores(sheet, header, problems);
    if (!reportRepeated(header, problems)) continue;
    const reader = new PublishedReader(header, context, problems);
    for (const row of sheet.rows.slice(header.at + 1)) reader.read(row);
    rows.push(...reader.rows);
    passedOverLines.push(...reader.passedOver);
  }
  return { rows, passedOver: [...passedOver], passedOverLines };
}
