import { lstatSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../workspace/files/system-error.ts';
import { ForeignFilesError } from './foreign-files-error.ts';
import { syncFolder, writeDurably } from './write-outputs.ts';

/** Whether a path is free, or holds a file that may be replaced. */
function isReplaceable(target: string, isOwn: (earlier: Buffer) => boolean): boolean {
  try {
    return lstatSync(target).isFile() && isOwn(readFileSync(target));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
}

/**
 * Writes one file, whole or not at all: into a temporary folder beside it, synced, then renamed into its place.
 * @throws {ForeignFilesError} when the path holds anything but a file of which `isOwn` holds.
 */
export function replaceFile(target: string, bytes: Buffer, isOwn: (earlier: Buffer) => boolean): void {
  const folder = dirname(target);
  if (!isReplaceable(target, isOwn)) throw new ForeignFilesError(folder, [basename(target)]);
  const fresh = mkdtempSync(join(folder, `.${basename(target)}-`));
  try {
    writeDurably(join(fresh, basename(target)), bytes);
    renameSync(join(fresh, basename(target)), target);
    syncFolder(folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
