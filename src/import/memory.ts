import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Localised } from '../model/localised.ts';
import { type Problem, problem, startOf } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { readRegularFile } from '../workspace/files/regular-file.ts';
import type { ImportedFile, ImportedTable } from './imported-file.ts';
import { withinFile } from './sheets/sheet.ts';

/** The file in the workspace that remembers how tables were imported. */
export const MEMORY_FILE = 'import.json';

export type ImportKind = 'observations' | 'coefficients';

const columns = z.array(z.strictObject({ header: z.string(), cell: z.string(), as: z.string() }));
const table = z.strictObject({
  sheet: z.string(),
  months: z.array(z.string()),
  layout: z.enum(['wide', 'turned', 'long', 'months']),
  header: z.int(),
  columns,
});
const file = z.strictObject({
  file: z.string(),
  kind: z.enum(['observations', 'coefficients']),
  sha256: z.string(),
  bytes: z.int(),
  form: z.string(),
  months: z.array(z.string()),
  tables: z.array(table),
});
const options = z.strictObject({
  missing: z.optional(z.array(z.string())),
  decimal: z.optional(z.enum(['.', ','])),
  skip: z.optional(z.array(z.string())),
  sheet: z.optional(z.string()),
  encoding: z.optional(z.string()),
});
const memory = z.strictObject({
  version: z.literal(1),
  options: z.strictObject({ observations: z.optional(options), coefficients: z.optional(options) }),
  files: z.array(file),
});

/** How tables are read, as the command line says or as it was remembered. */
export type RememberedOptions = z.infer<typeof options>;
export type RememberedFile = z.infer<typeof file>;
/** import.json: what was imported, how it was recognised, and the options for next time. */
export type ImportMemory = z.infer<typeof memory>;

export const NOTHING_REMEMBERED: ImportMemory = { version: 1, options: {}, files: [] };

/** What the workspace remembers of imports; undefined, and a problem, where the file is not what import writes. */
export function readMemory(root: string, problems: ProblemList): ImportMemory | undefined {
  const path = join(root, MEMORY_FILE);
  if (!existsSync(path)) return NOTHING_REMEMBERED;
  try {
    const found = memory.safeParse(JSON.parse(readRegularFile(path).toString('utf8')));
    if (found.success) return found.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  problems.add(problem('bad-import-memory', startOf(MEMORY_FILE), {}));
  return undefined;
}

function tableOf({
  sheet,
  months,
  layout,
  headerRow,
  columns: recognised,
}: ImportedTable): RememberedFile['tables'][number] {
  const kept = recognised.map(({ header, place, as }) => ({ header, cell: withinFile(place), as }));
  return { sheet: sheet.name, months: [...months], layout, header: headerRow, columns: kept };
}

function rememberedFile({ source, sha256, bytes, form, tables }: ImportedFile, kind: ImportKind): RememberedFile {
  const months = [...new Set(tables.flatMap((found) => found.months))].filter((month) => month !== '').sort();
  return { file: source, kind, sha256, bytes, form, months, tables: tables.map(tableOf) };
}

/** The memory with files that were imported, each in the place of what it said of them before. */
export function withFiles(
  before: ImportMemory,
  kind: ImportKind,
  files: readonly ImportedFile[],
  used: RememberedOptions,
): ImportMemory {
  const fresh = files.map((found) => rememberedFile(found, kind));
  const names = new Set(fresh.map((found) => found.file));
  const kept = before.files.filter((found) => found.kind !== kind || !names.has(found.file));
  const settings = Object.keys(used).length === 0 ? {} : { [kind]: used };
  return { version: 1, options: { ...before.options, ...settings }, files: [...kept, ...fresh] };
}

type Columns = readonly { readonly header: string; readonly as: string }[];

/** What a column is of, whatever the month: months in headers change by themselves. */
function subject(as: string): string {
  return as.replace(/\b\d{4}-\d{2}\b/g, '').trim();
}

function changesBetween(before: Columns, after: Columns): Localised[] {
  const old = new Map(before.map(({ header, as }) => [subject(as), header]));
  const fresh = new Map(after.map(({ header, as }) => [subject(as), header]));
  const gone = [...old]
    .filter(([as]) => !fresh.has(as))
    .map(([as, header]) => ({ en: `"${header}" (${as}) is gone`, zh: `缺少 "${header}"（${as}）` }));
  const added = [...fresh]
    .filter(([as]) => !old.has(as))
    .map(([as, header]) => ({ en: `"${header}" (${as}) is new`, zh: `新增 "${header}"（${as}）` }));
  const renamed = [...fresh].flatMap(([as, header]) => {
    const was = old.get(as);
    if (was === undefined || was === header || subject(was) !== was) return [];
    return [{ en: `"${was}" (${as}) is now "${header}"`, zh: `"${was}"（${as}）改为 "${header}"` }];
  });
  return [...gone, ...added, ...renamed];
}

/** The warning that a table's header is no longer what it was in the file of this kind that was imported last. */
export function headerChange(
  before: ImportMemory,
  kind: ImportKind,
  name: string,
  found: ImportedTable,
): Problem | undefined {
  const earlier = before.files.filter((remembered) => remembered.kind === kind && remembered.file !== name);
  const tables = earlier.flatMap(({ file: from, tables: all }) => all.map((remembered) => ({ from, remembered })));
  const last = tables.findLast(({ remembered }) => remembered.sheet === found.sheet.name) ?? tables.at(-1);
  if (last === undefined) return undefined;
  const changes = changesBetween(last.remembered.columns, found.columns);
  const [column] = found.columns;
  if (changes.length === 0 || column === undefined) return undefined;
  const listed = { en: changes.map(({ en }) => en).join(', '), zh: changes.map(({ zh }) => zh).join('、') };
  return problem('header-changed', column.place, { file: last.from, changes: listed });
}
