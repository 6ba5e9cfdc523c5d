import type { Span, TotalChange } from '../../model/change.ts';
import { wordsFor } from '../../model/header-words.ts';
import { publishedColumns } from '../../model/input-tables/data.ts';
import type { Workspace } from '../../model/workspace.ts';
import { publishedText } from './cell.ts';
import type { PublishedSheet, SheetRow } from './sheet.ts';

/** What a column of a published table holds: the region of a row, a figure of a node, or something that follows from the total. */
export type Role =
  | { readonly kind: 'code' | 'region' | 'rank' | 'band' | 'level' | 'coverage' }
  | { readonly kind: 'figure'; readonly position: number }
  | { readonly kind: 'change'; readonly span: Span; readonly of: keyof TotalChange };

/** What the columns of a published table hold, by their names. */
const ROLES: Readonly<Record<keyof typeof publishedColumns, Role>> = {
  code: { kind: 'code' },
  region: { kind: 'region' },
  score: { kind: 'figure', position: 0 },
  rank: { kind: 'rank' },
  band: { kind: 'band' },
  level: { kind: 'level' },
  coverage: { kind: 'coverage' },
  score_mom: { kind: 'change', span: 'month', of: 'score' },
  rank_mom: { kind: 'change', span: 'month', of: 'rank' },
  score_yoy: { kind: 'change', span: 'year', of: 'score' },
  rank_yoy: { kind: 'change', span: 'year', of: 'rank' },
};

/** The headers of published tables, without regard to case, spaces and brackets. */
const HEADERS: ReadonlyMap<string, Role> = new Map(
  (Object.keys(ROLES) as (keyof typeof ROLES)[]).flatMap((name) => {
    const words = (publishedColumns[name].words ?? []).flatMap((meaning) => wordsFor(meaning, 'published'));
    return words.map((word) => [word, ROLES[name]] as const);
  }),
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
  /** Unknown headers: their columns are passed over. */
  readonly unknown: readonly string[];
}

/** A header as it is looked up: without spaces, brackets and their contents, a year, and words that say "of this period". */
function keyOf(header: string): string {
  const plain = publishedText(header)
    .replace(/\s+/gu, '')
    .replace(/\(.*?\)/gu, '')
    .replace(/^\d{4}年(?:\d{1,2}月)?/u, '');
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
 * If there is none, the row that is understood best: the problem is reported there.
 */
export function headerOf({ rows }: PublishedSheet, workspace: Workspace): { header?: Header; isUsable: boolean } {
  const candidates = rows.slice(0, LOOKED_AT).map((row, at) => headerAt(row, at, workspace));
  const whole = candidates.find(isWhole);
  if (whole !== undefined) return { header: whole, isUsable: true };
  const most = Math.max(0, ...candidates.map(({ columns }) => columns.length));
  const best = candidates.find(({ columns }) => columns.length === most);
  return { ...(best === undefined ? {} : { header: best }), isUsable: false };
}
