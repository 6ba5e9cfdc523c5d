import {
  chmodSync,
  closeSync,
  type Dirent,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OutputFile } from '../audit/manifest.ts';

/** The target folder holds files that pingan did not write and must not delete. */
export class ForeignFilesError extends Error {
  override readonly name = 'ForeignFilesError';
  readonly folder: string;
  readonly files: readonly string[];

  constructor(folder: string, files: readonly string[]) {
    super(`${folder} holds files that are not outputs: ${files.join(', ')}`);
    this.folder = folder;
    this.files = files;
  }
}

/** Finished files in a temporary folder beside the one they are to become. */
export interface StagedFolder {
  readonly fresh: string;
  readonly target: string;
}

function writeDurably(path: string, bytes: Buffer): void {
  const descriptor = openSync(path, 'wx');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder; its renames are journalled.
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/**
 * Writes and syncs all files into a temporary sibling of `target`.
 * @param replaceable the names that may stand in an earlier `target`, which will be replaced whole.
 * @throws {ForeignFilesError} when the target holds anything else.
 */
export function stageOutputs(
  target: string,
  files: readonly OutputFile[],
  replaceable: ReadonlySet<string>,
): StagedFolder {
  const foreign = entriesOf(target).filter((entry) => !(entry.isFile() && replaceable.has(entry.name)));
  if (foreign.length > 0) throw new ForeignFilesError(target, foreign.map(({ name }) => name).sort());
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  const fresh = mkdtempSync(join(parent, `.${basename(target)}-`));
  try {
    chmodSync(fresh, 0o777 & ~process.umask());
    for (const { name, bytes } of files) {
      if (name.includes('/')) mkdirSync(join(fresh, dirname(name)), { recursive: true });
      writeDurably(join(fresh, name), bytes);
    }
    syncFolder(fresh);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  return { fresh, target };
}

/** Puts the new folder in the place of the old one; should the second rename fail, the old one is put back. */
function swap({ fresh, target }: StagedFolder): void {
  const old = `${fresh}-old`;
  let had = true;
  try {
    renameSync(target, old);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    had = false;
  }
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (had) renameSync(old, target);
    throw error;
  }
  if (had) rmSync(old, { recursive: true, force: true });
}

/** Makes staged folders the outputs, each by rename: an earlier folder stays as it was until then. */
export function commitOutputs(staged: readonly StagedFolder[]): void {
  for (const folder of staged) {
    swap(folder);
    syncFolder(dirname(folder.target));
  }
}

/** Removes what was staged and not committed. */
export function discardOutputs(staged: readonly StagedFolder[]): void {
  for (const { fresh } of staged) rmSync(fresh, { recursive: true, force: true });
}
