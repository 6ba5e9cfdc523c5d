import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { problem, startOf } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { readRegularFile } from './files/regular-file.ts';

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
  /** There where it lay outside the workspace: `file` is its name alone then. */
  outside: z.optional(z.literal(true)),
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

/** What the workspace remembers of imports; undefined where the file is not what import writes. */
export function rememberedImports(root: string): ImportMemory | undefined {
  const path = join(root, MEMORY_FILE);
  if (!existsSync(path)) return NOTHING_REMEMBERED;
  try {
    const found = memory.safeParse(JSON.parse(readRegularFile(path).toString('utf8')));
    return found.success ? found.data : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** Reports an import.json that is not what import writes. */
export function reportMemory(problems: ProblemList): void {
  problems.add(problem('bad-import-memory', startOf(MEMORY_FILE), {}));
}

/** What the workspace remembers of imports; undefined, and a problem, where the file is not what import writes. */
export function readMemory(root: string, problems: ProblemList): ImportMemory | undefined {
  const found = rememberedImports(root);
  if (found === undefined) reportMemory(problems);
  return found;
}
