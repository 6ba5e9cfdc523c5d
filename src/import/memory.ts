import { type Localised, listedIn } from '../model/localised.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { ImportKind, ImportMemory, RememberedFile, RememberedOptions } from '../workspace/import-memory.ts';
import type { ImportedFile, ImportedTable } from './imported-file.ts';
import { withinFile } from './sheets/sheet.ts';

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

function rememberedFile(found: ImportedFile, kind: ImportKind): RememberedFile {
  const { source, sha256, bytes, form, isOutside, tables } = found;
  const outside = isOutside ? { outside: true as const } : {};
  const months = [...new Set(tables.flatMap((table) => table.months))].filter((month) => month !== '').sort();
  return { file: source, kind, sha256, bytes, ...outside, form, months, tables: tables.map(tableOf) };
}

/** What is still remembered of a file once others are imported: what it was the source of in months that they hold, it is no more. */
function stillRemembered(old: RememberedFile, fresh: readonly RememberedFile[]): RememberedFile[] {
  const again = fresh.filter(({ file, kind }) => file === old.file && kind === old.kind);
  if (again.length === 0) return [old];
  const months = old.months.filter((month) => again.every((file) => !file.months.includes(month)));
  return months.length === 0 ? [] : [{ ...old, months }];
}

/**
 * The memory with files that were imported, each in the place of what it said of them before. Files of one name may hold
 * a month each, as where every month's has a folder outside the workspace.
 */
export function withFiles(
  before: ImportMemory,
  kind: ImportKind,
  files: readonly ImportedFile[],
  used: RememberedOptions,
): ImportMemory {
  const fresh = files.map((found) => rememberedFile(found, kind));
  const kept = before.files.flatMap((found) => stillRemembered(found, fresh));
  const settings = Object.keys(used).length === 0 ? {} : { [kind]: used };
  return { version: 1, options: { ...before.options, ...settings }, files: [...kept, ...fresh] };
}

/** The memory without the options of one kind of imports. */
export function withoutOptions(before: ImportMemory, kind: ImportKind): ImportMemory {
  return { ...before, options: { ...before.options, [kind]: undefined } };
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
  const listed = listedIn(changes);
  return problem('header-changed', column.place, { file: last.from, changes: listed });
}
