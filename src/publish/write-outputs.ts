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
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OutputFile } from '../audit/manifest.ts';
import { errorCode } from '../workspace/files/system-error.ts';
import { ForeignFilesError } from './foreign-files-error.ts';

/** Finished files in a temporary folder beside the one they are to become. */
export interface StagedFolder {
  readonly fresh: string;
  readonly target: string;
  /** The topmost folder that had to be made for it; undefined where all were there. */
  readonly made: string | undefined;
}

/** Writes a new file and waits until it is on the disk. */
export function writeDurably(path: string, bytes: Buffer): void {
  const descriptor = openSync(path, 'wx');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Waits until the names in a folder are on the disk. */
export function syncFolder(folder: string): void {
  // Windows cannot open a folder; its renames are journalled.
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
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
  const made = mkdirSync(parent, { recursive: true });
  const fresh = mkdtempSync(join(parent, `.${basename(target)}-`));
  try {
    chmodSync(fresh, 0o777 & ~process.umask());
    for (const { name, bytes } of files) {
      if (name.includes('/')) mkdirSync(join(fresh, dirname(name)), { recursive: true });
      writeDurably(join(fresh, name), bytes);
    }
    syncFolder(fresh);
  } catch (error) {
    discardOutputs([{ fresh, target, made }]);
    throw error;
  }
  return { fresh, target, made };
}

/** Where the earlier folder waits until every new one stands. */
function oldOf({ fresh }: StagedFolder): string {
  return `${fresh}-old`;
}

/** Puts the new folder in the place of the earlier one; should the second rename fail, the earlier one is put back. */
function swap(folder: StagedFolder): void {
  const { fresh, target } = folder;
  let had = true;
  try {
    renameSync(target, oldOf(folder));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    had = false;
  }
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (had) renameSync(oldOf(folder), target);
    throw error;
  }
}

/** Undoes a swap. */
function swapBack(folder: StagedFolder): void {
  const { fresh, target } = folder;
  renameSync(target, fresh);
  try {
    renameSync(oldOf(folder), target);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

/**
 * Makes staged folders the outputs, each by rename, all or none: should one fail, those before it are put back. Earlier
 * folders are removed only when every new one stands.
 */
export function commitOutputs(staged: readonly StagedFolder[]): void {
  const swapped: StagedFolder[] = [];
  try {
    for (const folder of staged) {
      swap(folder);
      swapped.push(folder);
    }
  } catch (error) {
    for (const folder of swapped.reverse()) swapBack(folder);
    throw error;
  }
  for (const folder of staged) {
    syncFolder(dirname(folder.target));
    rmSync(oldOf(folder), { recursive: true, force: true });
  }
}

/** Removes a folder, and those above it up to `top`, as far as they are empty. */
function removeEmpty(folder: string, top: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or gone: whatever is in it is somebody's.
    return;
  }
  if (folder !== top) removeEmpty(dirname(folder), top);
}

/** Removes what was staged and not committed, and the folders made for it that are still empty. */
export function discardOutputs(staged: readonly StagedFolder[]): void {
  for (const { fresh, target, made } of staged) {
    rmSync(fresh, { recursive: true, force: true });
    if (made !== undefined) removeEmpty(dirname(target), made);
  }
}
