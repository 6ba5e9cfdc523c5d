import type { Change, Span } from '../model/change.ts';
import type { Localised } from '../model/localised.ts';
import { type Place, problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Workspace } from '../model/workspace.ts';
import { CellLocator } from '../workspace/csv/cell-locator.ts';
import { scanRecords } from '../workspace/csv/scan-records.ts';
import type { SourceText } from '../workspace/files/source-reader.ts';
import { shown } from '../workspace/number-cell.ts';

/** What a column of a published table holds: whom a row is about, a figure of a node, or what follows from the total. */
export type Role =
  | { readonly kind: 'code' | 'region' | 'rank' | 'band' | 'level' }
  | { readonly kind: 'figure'; readonly position: number }
  | { readonly kind: 'change'; readonly span: Span; readonly of: keyof Change };

/** The headers that tables are published with; case does not count. */
const HEADERS: Readonly<Record<string, Role>> = Object.fromEntries(
  (
    [
      [{ kind: 'code' }, ['代码', '地区代码', 'code']],
      [{ kind: 'region' }, ['地区', '名称', '地区名称', 'region', 'name', 'name_en']],
      [{ kind: 'figure', position: 0 }, ['指数', '得分', '总分', '总指数', 'score', 'index']],
      [{ kind: 'rank' }, ['排名', '名次', 'rank']],
      [{ kind: 'band' }, ['等级', 'band']],
      [{ kind: 'level' }, ['同组', 'level']],
      [{ kind: 'change', span: 'month', of: 'score' }, ['环比', 'score_mom']],
      [{ kind: 'change', span: 'month', of: 'rank' }, ['环比升降', 'rank_mom']],
      [{ kind: 'change', span: 'year', of: 'score' }, ['同比', 'score_yoy']],
      [{ kind: 'change', span: 'year', of: 'rank' }, ['同比升降', 'rank_yoy']],
    ] as const
  ).flatMap(([role, names]) => names.map((name) => [name, role])),
);

const HINT: Localised = {
  en: 'name it as level 1 is coded or named, or one of region, code, score, rank, band, level; or remove it',
  zh: '请用一级指标的代码或名称，或 地区、代码、指数、排名、等级、同组 之一命名；或删除该列',
};

function level1Named(header: string, { tree }: Workspace): number | undefined {
  const positions = tree.nodes[0]?.children ?? [];
  const [match, ...more] = positions.filter((position) => {
    const node = tree.nodes[position];
    return node?.code === header || node?.name === header || node?.nameEn === header;
  });
  return more.length === 0 ? match : undefined;
}

/** What a column holds by its header; undefined where nobody can tell. */
export function roleOf(header: string, workspace: Workspace): Role | undefined {
  if (header === '') return undefined;
  const position = level1Named(header, workspace);
  return position === undefined ? HEADERS[header.trim().toLowerCase()] : { kind: 'figure', position };
}

/** The header of a CSV, and where each of its cells stands. */
function headerOf({ text, path }: SourceText): { cells: readonly string[]; placeOf: (field: number) => Place } {
  let cells: readonly string[] = [];
  let line = 0;
  scanRecords(text, (record, at) => {
    if (line === 0) [cells, line] = [record, at];
  });
  const locator = new CellLocator(text);
  return { cells, placeOf: (field) => ({ file: path, ...locator.locate(line, field) }) };
}

/** The roles of a table's columns by their headers. A header that is not known is a problem. */
export function rolesOf(source: SourceText, workspace: Workspace, problems: ProblemList): ReadonlyMap<string, Role> {
  const { cells, placeOf } = headerOf(source);
  const roles = new Map<string, Role>();
  for (const [field, header] of cells.entries()) {
    const role = roleOf(header, workspace);
    if (role !== undefined) roles.set(header, role);
    // A column without a header is reported where it holds anything.
    else if (header !== '')
      problems.add(problem('unknown-table-column', placeOf(field), { column: shown(header), hint: HINT }));
  }
  return roles;
}
