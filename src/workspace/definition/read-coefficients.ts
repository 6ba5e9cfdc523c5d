import type { Exact } from '../../model/exact.ts';
import { isOriginColumn, originColumn, originText } from '../../model/imported-cells.ts';
import { coefficientColumns } from '../../model/input-tables/definition.ts';
import { type Labelled, NO_LABELS, namedLabelsOf } from '../../model/label.ts';
import type { Localised } from '../../model/localised.ts';
import type { CoefficientRow, Coefficients } from '../../model/observation.ts';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Regions } from '../../model/region.ts';
import type { Month } from '../../model/settings.ts';
import { isPositive, ONE } from '../../numeric/exact.ts';
import { compareCodes } from '../../numeric/order.ts';
import { brokenBound } from '../bounds.ts';
import { columnRules } from '../csv/header.ts';
import { type Placer, type Row, readTable, reportNoRows } from '../csv/table.ts';
import { positionOf } from '../exact-name.ts';
import type { SourceText } from '../files/decode-source.ts';
import { isMissingText } from '../missing-text.ts';
import { isMonth } from '../month.ts';
import { namedHint } from '../named-hint.ts';
import { readNumber, shown } from '../number-cell.ts';
import { figureHint } from '../number-hint.ts';

/** The coefficients, and the columns the file has for adjusters. */
export interface ReadCoefficients {
  readonly coefficients: Coefficients;
  readonly adjusters: ReadonlySet<string>;
}

/** Where rows of coefficients.csv refer to: the regions, and the file that lists them. */
export interface RegionContext {
  readonly regions: Regions;
  readonly file: string;
}

/** The position of the region that a cell names, by code or exact name; an unknown one is a problem. */
export function readRegionCell(row: Row, context: RegionContext, problems: ProblemList): number | undefined {
  const code = row.cell('region');
  const position = positionOf(code, context.regions.byCode, context.regions.list);
  if (position !== undefined) return position === -1 ? undefined : position;
  if (code === '') {
    problems.add(problem('blank-cell', row.place('region'), { column: 'region' }));
    return undefined;
  }
  const hint = namedHint(code, () => context.regions.list);
  problems.add(problem('unknown-region', row.place('region'), { region: shown(code), regions: context.file, hint }));
  return undefined;
}

const NO_ORIGINS: ReadonlyMap<string, string> = new Map();

/** The columns that are no adjusters. */
const KEYS: ReadonlySet<string> = new Set(Object.keys(coefficientColumns));

const BLANK_FROM: Localised = { en: 'the beginning', zh: '最初' };

/** Where a row's `from` cannot be read, it counts as in force: what is missing then is not known. */
const ALWAYS = '0000-00';

function readFrom(row: Row, problems: ProblemList): Month | '' {
  const from = row.cell('from');
  if (from === '' || isMonth(from)) return from;
  problems.add(problem('bad-month', row.place('from'), { value: shown(from) }));
  return ALWAYS;
}

/** The cells that the coefficients of a row were imported from, by adjuster. */
function originsOf(row: Row, adjusters: readonly string[]): ReadonlyMap<string, string> {
  const written = adjusters.map((adjuster) => [adjuster, row.cell(originColumn(adjuster))] as const);
  const found = written.filter(([, origin]) => origin !== '');
  return found.length === 0 ? NO_ORIGINS : new Map(found.map(([adjuster, origin]) => [adjuster, originText(origin)]));
}

/** Where the cells of a row stand, and what they were imported from. */
function placerOf(row: Row, origins: ReadonlyMap<string, string>): Placer {
  const place = row.placer();
  return origins.size === 0 ? place : (column) => ({ ...place(column), imported: origins.get(column) });
}

/** What coefficients are checked against, and what adjusters are called. */
export interface CoefficientRules {
  /** The names of adjusters, and what adjusters.csv says of them. */
  readonly labelled: Labelled;
  /** The file that gives the bounds. */
  readonly file: string;
  /** Texts that mean that a coefficient is not known. */
  readonly missingValues: ReadonlySet<string>;
}

const NO_RULES: CoefficientRules = { labelled: NO_LABELS, file: '', missingValues: new Set() };

function checkBounds(
  value: Exact,
  row: Row,
  adjuster: string,
  place: Placer,
  { labelled, file }: CoefficientRules,
  problems: ProblemList,
): void {
  const described = labelled.adjusters?.get(adjuster);
  const broken = described && brokenBound(value, described.bounds);
  if (broken === undefined) return;
  const named = { adjuster: namedLabelsOf(labelled, adjuster), region: row.cell('region') };
  const values = { ...named, value: shown(row.cell(adjuster)), ...broken, file };
  problems.add(problem('impossible-coefficient', place(adjuster), values));
}

/** The number in a cell; a faulty or absent one counts as filled in further checks, and is never computed with. */
function readValue(
  row: Row,
  adjuster: string,
  place: Placer,
  rules: CoefficientRules,
  problems: ProblemList,
): Exact | undefined {
  const text = row.cell(adjuster);
  if (KEYS.has(adjuster) || !row.has(adjuster)) return ONE;
  if (text === '' || isMissingText(text, rules.missingValues)) return undefined;
  const hintOf = (cell: string) => figureHint(cell, 'data');
  const value = readNumber(text, () => place(adjuster), problems, hintOf);
  if (value === undefined) return ONE;
  if (isPositive(value)) {
    checkBounds(value, row, adjuster, place, rules, problems);
    return value;
  }
  const named = namedLabelsOf(rules.labelled, adjuster);
  const values = { adjuster: named, region: row.cell('region'), value: shown(text) };
  problems.add(problem('coefficient-not-positive', place(adjuster), values));
  return ONE;
}

function readValues(
  row: Row,
  adjusters: readonly string[],
  place: Placer,
  rules: CoefficientRules,
  problems: ProblemList,
): Map<string, Exact> {
  const values = new Map<string, Exact>();
  for (const adjuster of adjusters) {
    const value = readValue(row, adjuster, place, rules, problems);
    if (value !== undefined) values.set(adjuster, value);
  }
  return values;
}

/** coefficients.csv: each region's rows, the latest first; `adjusters` are the columns that indicators name. */
export function readCoefficients(
  source: SourceText,
  adjusters: readonly string[],
  context: RegionContext,
  problems: ProblemList,
  rules: CoefficientRules = NO_RULES,
): ReadCoefficients | undefined {
  const byRegion: CoefficientRow[][] = context.regions.list.map(() => []);
  const origins = adjusters.map(originColumn);
  const columns = columnRules(coefficientColumns, { optional: [...adjusters, ...origins], isImported: true });
  const visit = (row: Row): void => {
    const position = readRegionCell(row, context, problems);
    const from = readFrom(row, problems);
    const rows = position === undefined ? undefined : byRegion[position];
    if (rows === undefined) return;
    const first = from === ALWAYS ? undefined : rows.find((other) => other.from === from);
    if (first === undefined) {
      const imported = originsOf(row, adjusters);
      const place = placerOf(row, imported);
      const values = readValues(row, adjusters, place, rules, problems);
      rows.push({ from, line: row.line, values, place, imported });
      return;
    }
    const values = { region: row.cell('region'), from: from || BLANK_FROM, first: `${first.line}` };
    problems.add(problem('duplicate-coefficient', row.place('region'), values));
  };
  // A row that cannot be read counts as complete, so that its gaps are not reported, too.
  const values = new Map(adjusters.map((adjuster) => [adjuster, ONE]));
  const unread = { from: ALWAYS, values, imported: NO_ORIGINS };
  const refuse = (row: Row): void => {
    const rows = byRegion[positionOf(row.cell('region'), context.regions.byCode, context.regions.list) ?? -1];
    rows?.push({ ...unread, line: row.line, place: row.placer() });
  };
  const summary = readTable(source, columns, problems, visit, refuse);
  if (summary === undefined) return undefined;
  if (summary.rows === 0) {
    reportNoRows(source.path, { en: 'coefficients', zh: '系数值' }, problems);
    for (const rows of byRegion) rows.push({ ...unread, line: 1, place: () => startOf(source.path) });
  }
  for (const rows of byRegion) rows.sort((a, b) => compareCodes(b.from, a.from));
  const named = [...summary.columns].filter((column) => !KEYS.has(column) && !isOriginColumn(column));
  return { coefficients: byRegion, adjusters: new Set(named) };
}
