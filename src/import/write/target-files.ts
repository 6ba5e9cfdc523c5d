import { existsSync, lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { ORIGIN_COLUMN, originColumn } from '../../model/imported-cells.ts';
import { observationHeaders as columns, observationColumns, PATH_COLUMNS } from '../../model/input-tables/data.ts';
import { coefficientHeaders } from '../../model/input-tables/definition.ts';
import { problem, startOf } from '../../model/problem.ts';
import { ProblemList } from '../../model/problem-list.ts';
import { readText } from '../../workspace/files/decode-source.ts';
import type { TextHints } from '../../workspace/files/decode-text.ts';
import { fillTemplate, monthValues, placeholdersOf } from '../../workspace/files/path-template.ts';
import { readRegularFile } from '../../workspace/files/regular-file.ts';
import { insidePath, staysInside } from '../../workspace/files/safe-path.ts';
import type { CanonicalRow } from '../canonical-cells.ts';
import { type ExistingTable, readExisting } from './existing-table.ts';
import { type Cells, type Incoming, mergeRows, type TargetTable } from './merge-rows.ts';

/** Items by a key, in the order in which keys first come. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Where the rows go, and how. */
export interface TargetOptions {
  readonly root: string;
  /** The path of `observations` or `coefficients` in pingan.json. */
  readonly template: string;
  readonly isReplacing: boolean;
  /** The names of the imported files in origins. */
  readonly sources: ReadonlySet<string>;
  /** The order of the columns or rows of indicators, or of adjusters. */
  readonly order: readonly string[];
  /** What the workspace tells of the text of its tables. */
  readonly hints?: TextHints;
}

/** The nearest folder of a path that is there. */
function standingFolder(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) ? folder : standingFolder(folder);
}

/** What stands at a path: undefined where nothing does; a path that leads out of the workspace is a problem. */
function standing(
  { root, isReplacing, hints = {} }: TargetOptions,
  path: string,
  needed: readonly string[],
  problems: ProblemList,
): ExistingTable | undefined {
  const absolute = insidePath(root, path);
  if (absolute === undefined || !staysInside(root, standingFolder(absolute))) {
    problems.add(problem('path-outside', startOf('pingan.json'), { path }));
    return undefined;
  }
  const facts = lstatSync(absolute, { throwIfNoEntry: false });
  if (facts === undefined) return undefined;
  if (!facts.isFile()) {
    const reason = { en: 'it is no plain file', zh: '不是普通文件' };
    problems.add(problem('import-target', startOf(path), { reason }));
    return undefined;
  }
  // What cannot be added to is replaced whole, where replacing is asked for.
  const found = isReplacing ? new ProblemList() : problems;
  const read = readText(path, readRegularFile(absolute), needed.join(','), found, hints);
  return read && readExisting(path, read.text, needed, found);
}

function isSupersededBy(
  sources: ReadonlySet<string>,
  months: ReadonlySet<string> | undefined,
): (row: Cells) => boolean {
  return (row) => {
    const origin = row.get(ORIGIN_COLUMN) ?? '';
    const isOfThem = [...sources].some((source) => origin.startsWith(`${source}!`));
    return isOfThem && (months === undefined || months.has(row.get(columns.month) ?? ''));
  };
}

function observationCells(row: CanonicalRow, header: readonly string[]): Cells {
  return new Map(header.map((column) => [column, row[column as keyof CanonicalRow]]));
}

/** The files that observations go to by the path template, with what stands there and stays. */
export function observationTargets(
  rows: readonly CanonicalRow[],
  options: TargetOptions,
  problems: ProblemList,
): TargetTable[] {
  const { template, isReplacing, sources, order } = options;
  const placeholders = new Set(placeholdersOf(template));
  const told = PATH_COLUMNS.filter((column) => !placeholders.has(column));
  const others = Object.keys(observationColumns).filter((column) => !PATH_COLUMNS.some((name) => name === column));
  const header = [...told, ...others];
  const keys = [...told, columns.indicator];
  const position = new Map(order.map((code, at) => [code, at]));
  const byPath = groupBy(sorted(rows, position), (row) =>
    fillTemplate(template, { ...monthValues(row.month), region: row.region }),
  );
  return [...byPath].map(([path, group]) => {
    const existing = standing(options, path, [...keys, columns.value], problems);
    const months = placeholders.has(columns.month) ? undefined : new Set(group.map(({ month }) => month));
    const cells = group.map((row) => observationCells(row, header));
    const incoming: Incoming = {
      path,
      header,
      keys,
      quiet: new Set([ORIGIN_COLUMN]),
      rows: cells,
      isSuperseded: isSupersededBy(sources, months),
    };
    return mergeRows(incoming, existing, isReplacing, problems);
  });
}

function sorted(rows: readonly CanonicalRow[], position: ReadonlyMap<string, number>): CanonicalRow[] {
  const text = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return [...rows].sort((a, b) => {
    return (
      text(a.month, b.month) ||
      text(a.region, b.region) ||
      (position.get(a.indicator) ?? 0) - (position.get(b.indicator) ?? 0)
    );
  });
}

/**
 * coefficients.csv with a row for each region and month from which its coefficients are in force; a column for each
 * adjuster names the cells that its coefficients come from.
 */
export function coefficientTarget(
  rows: readonly CanonicalRow[],
  options: TargetOptions,
  problems: ProblemList,
): TargetTable {
  const { template: path, isReplacing, order } = options;
  const { region: regionColumn, from } = coefficientHeaders;
  const keys = [regionColumn, from];
  const adjusters = order.filter((code) => rows.some(({ indicator }) => indicator === code));
  const origins = adjusters.map(originColumn);
  const header = [...keys, ...adjusters, ...origins];
  const byRow = groupBy(
    sorted(rows, new Map(order.map((code, at) => [code, at]))),
    ({ region, month }) => `${region}\n${month}`,
  );
  const cells = [...byRow.values()].map((group): Cells => {
    const [first] = group;
    const values = group.map(({ indicator, value }) => [indicator, value] as const);
    const places = group.map(({ indicator, origin }) => [originColumn(indicator), origin] as const);
    return new Map([[regionColumn, first?.region ?? ''], [from, first?.month ?? ''], ...values, ...places]);
  });
  const existing = standing(options, path, [regionColumn], problems);
  const incoming: Incoming = {
    path,
    header,
    keys,
    quiet: new Set(origins),
    rows: cells,
    isSuperseded: () => false,
  };
  return mergeRows(incoming, existing, isReplacing, problems);
}
