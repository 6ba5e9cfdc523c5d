import type { Exact } from '../model/exact.ts';
import type { Localised } from '../model/localised.ts';
import { problem, startOf } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Row, readTable } from '../workspace/csv/table.ts';
import type { SourceText } from '../workspace/files/source-reader.ts';
import { readFigure } from '../workspace/number-cell.ts';
import { type Role, rolesOf } from './published-columns.ts';
import { PublishedRegions } from './published-regions.ts';

/** A cell of a published table that can be compared. */
export interface PublishedCell {
  readonly column: string;
  readonly role: Role;
  readonly text: string;
  /** The number; undefined where the cell is blank or holds text. */
  readonly value: Exact | undefined;
}

/** A row of a published table. */
export interface PublishedRow {
  readonly region: number;
  readonly line: number;
  readonly cells: readonly PublishedCell[];
}

const NO_REGION: Localised = {
  en: 'name the column of codes or names code, region or name',
  zh: '请把代码或名称所在的列命名为 代码、地区 或 名称',
};
const NO_FIGURE: Localised = {
  en: 'name the column of totals score, or add one of level 1',
  zh: '请把总分所在的列命名为 指数，或加入一级指标的列',
};

/** The columns that hold numbers. */
const NUMBERS: ReadonlySet<Role['kind']> = new Set(['figure', 'rank', 'change']);

function namesRegion({ kind }: Role): boolean {
  return kind === 'code' || kind === 'region';
}

/** Whether the columns say whom rows are about, and anything of them. */
function isUsable(file: string, roles: ReadonlyMap<string, Role>, problems: ProblemList): boolean {
  const kinds = [...roles.values()];
  const needs = [
    { found: kinds.some(namesRegion), column: 'region', hint: NO_REGION },
    { found: kinds.some((role) => !namesRegion(role)), column: 'score', hint: NO_FIGURE },
  ];
  const missing = needs.filter(({ found }) => !found);
  for (const { column, hint } of missing) problems.add(problem('missing-column', startOf(file), { column, hint }));
  return missing.length === 0;
}

class PublishedReader {
  readonly #roles: ReadonlyMap<string, Role>;
  readonly #regions: PublishedRegions;
  readonly #problems: ProblemList;
  readonly #firstLines = new Map<number, number>();
  readonly rows: PublishedRow[] = [];

  constructor(roles: ReadonlyMap<string, Role>, regions: PublishedRegions, problems: ProblemList) {
    this.#roles = roles;
    this.#regions = regions;
    this.#problems = problems;
  }

  /** The region a row is about: its code decides where there is one, and what else names it must agree. */
  #region(row: Row): number | undefined {
    const naming = [...this.#roles]
      .filter(([column, role]) => namesRegion(role) && row.cell(column) !== '')
      .sort(([, a], [, b]) => Number(b.kind === 'code') - Number(a.kind === 'code'))
      .map(([column]) => column);
    const [first, ...others] = naming;
    if (first === undefined) {
      this.#problems.add(problem('blank-cell', row.place(''), { column: 'region' }));
      return undefined;
    }
    const region = this.#regions.find(row.cell(first), () => row.place(first));
    if (region === undefined) return undefined;
    for (const column of others) this.#regions.check(row.cell(column), region, () => row.place(column));
    return region;
  }

  #cell(row: Row, column: string, role: Role): PublishedCell {
    const text = row.cell(column);
    const isNumber = NUMBERS.has(role.kind);
    const value = isNumber && text !== '' ? readFigure(text, () => row.place(column), this.#problems) : undefined;
    return { column, role, text, value };
  }

  read(row: Row): void {
    const region = this.#region(row);
    const cells = [...this.#roles]
      .filter(([, role]) => !namesRegion(role))
      .map(([column, role]) => this.#cell(row, column, role));
    if (region === undefined) return;
    const first = this.#firstLines.get(region);
    if (first === undefined) {
      this.#firstLines.set(region, row.line);
      this.rows.push({ region, line: row.line, cells });
      return;
    }
    const [column = ''] = [...this.#roles].find(([, role]) => namesRegion(role)) ?? [];
    const values = { code: row.cell(column), first: `${first}` };
    this.#problems.add(problem('duplicate-region', row.place(column), values));
  }
}

/** Reads a published table: columns by their headers, rows by region. Whatever cannot be understood is a problem. */
export function readPublished(source: SourceText, workspace: Workspace, problems: ProblemList): PublishedRow[] {
  const roles = rolesOf(source, workspace, problems);
  if (!isUsable(source.path, roles, problems)) return [];
  const reader = new PublishedReader(roles, new PublishedRegions(workspace, problems), problems);
  readTable(source, { required: [], optional: [...roles.keys()] }, problems, (row) => reader.read(row));
  return reader.rows;
}
