import type { Change, Span } from '../../model/change.ts';
import type { Workspace } from '../../model/workspace.ts';
import { publishedText } from './cell.ts';
import type { PublishedSheet, SheetRow } from './sheet.ts';

/** What a column of a published table holds: whom a row is about, a figure of a node, or what follows from the total. */
export type Role =
  | { readonly kind: 'code' | 'region' | 'rank' | 'band' | 'level' | 'coverage' }
  | { readonly kind: 'figure'; readonly position: number }
  | { readonly kind: 'change'; readonly span: Span; readonly of: keyof Change };

/** The headers that tables are published with; case, spaces, and what stands in brackets do not count. */
const HEADERS: ReadonlyMap<string, Role> = new Map(
  (
    [
      [{ kind: 'code' }, ['代码', '地区代码', '行政区划代码', 'code']],
      [{ kind: 'region' }, ['地区', '名称', '地区名称', '县', '县市区', '区县', '市县', '市', '城市', '县市', '区域']],
      [{ kind: 'region' }, ['region', 'name', 'name_en', 'county', 'city', 'area']],
      [
        { kind: 'figure', position: 0 },
        ['指数', '得分', '总分', '总得分', '综合得分', '总指数', '指数值', '分数', '分值', 'score', 'index', 'total'],
      ],
      [{ kind: 'rank' }, ['排名', '名次', '位次', '排序', 'rank', 'place']],
      [{ kind: 'band' }, ['等级', '档次', 'band']],
      [{ kind: 'level' }, ['同组', 'level']],
      [{ kind: 'coverage' }, ['覆盖率', 'coverage']],
      [{ kind: 'change', span: 'month', of: 'score' }, ['环比', 'score_mom']],
      [{ kind: 'change', span: 'month', of: 'rank' }, ['环比升降', 'rank_mom']],
      [{ kind: 'change', span: 'year', of: 'score' }, ['同比', 'score_yoy']],
      [{ kind: 'change', span: 'year', of: 'rank' }, ['同比升降', 'rank_yoy']],
    ] as const
  ).flatMap(([role, names]) => names.map((name) => [name, role] as const)),
);

/** How far down a header is looked for: titles stand above it, and no table has more of them. */
const LOOKED_AT = 30;

/** A column that is understood. */
export interface Column {
  readonly field: number;
  readonly header: string;
  readonly role: Role;
}

/** The header of a table. */
export interface Header {
  /** Its position among the rows. */
  readonly at: number;
  readonly row: SheetRow;
  readonly columns: readonly Column[];
  /** The headers that nobody knows: their columns are passed over. */
  readonly unknown: readonly string[];
}

/** A header as it is looked up: without spaces, brackets and their contents, and words that say "of this period". */
function keyOf(header: string): string {
  const plain = publishedText(header)
    .replace(/\s+/gu, '')
    .replace(/\(.*?\)/gu, '');
  return plain.toLowerCase().replace(/^(?:本月|本期|当月)/u, '');
}

function level1Named(header: string, { tree }: Workspace): number | undefined {
  const positions = tree.nodes[0]?.children ?? [];
  const [exactly, close] = [publishedText(header), keyOf(header)];
  const named = (isName: (name: string) => boolean): number[] => {
    return positions.filter((position) => {
      const node = tree.nodes[position];
      return node !== undefined && [node.name, node.nameEn].some((name) => name !== '' && isName(name));
    });
  };
  const byCode = positions.filter((position) => tree.nodes[position]?.code === exactly);
  const candidates = [byCode, named((name) => publishedText(name) === exactly), named((name) => keyOf(name) === close)];
  const [match, ...more] = candidates.find((found) => found.length > 0) ?? [];
  return more.length === 0 ? match : undefined;
}

/** What a column holds by its header; undefined where nobody can tell. */
export function roleOf(header: string, workspace: Workspace): Role | undefined {
  if (keyOf(header) === '') return undefined;
  const position = level1Named(header, workspace);
  return position === undefined ? HEADERS.get(keyOf(header)) : { kind: 'figure', position };
}

/** Whether a column says whom a row is about. */
export function namesRegion({ kind }: Role): boolean {
  return kind === 'code' || kind === 'region';
}

function headerAt(row: SheetRow, at: number, workspace: Workspace): Header {
  const columns: Column[] = [];
  const unknown: string[] = [];
  for (const [field, header] of row.cells.entries()) {
    const role = roleOf(header, workspace);
    if (role !== undefined) columns.push({ field, header: header.trim(), role });
    else if (header.trim() !== '') unknown.push(header.trim());
  }
  return { at, row, columns, unknown };
}

/** Whether columns say whom rows are about, and anything of them. */
function isWhole({ columns }: Header): boolean {
  return columns.some(({ role }) => namesRegion(role)) && columns.some(({ role }) => !namesRegion(role));
}

/**
 * The header of a table: the first row, below titles or not, that names regions and something that is computed of them.
 * Where there is none, the row that is understood best, for a problem to be put to.
 */
export function headerOf({ rows }: PublishedSheet, workspace: Workspace): { header?: Header; isUsable: boolean } {
  const candidates = rows.slice(0, LOOKED_AT).map((row, at) => headerAt(row, at, workspace));
  const whole = candidates.find(isWhole);
  if (whole !== undefined) return { header: whole, isUsable: true };
  const most = Math.max(0, ...candidates.map(({ columns }) => columns.length));
  const best = candidates.find(({ columns }) => columns.length === most);
  return { ...(best === undefined ? {} : { header: best }), isUsable: false };
}
