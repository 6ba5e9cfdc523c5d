import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../audit/manifest.ts';
import { errorCode } from '../workspace/files/system-error.ts';
import { ForeignFilesError } from './foreign-files-error.ts';
import { commitOutputs, discardOutputs, stageOutputs } from './write-outputs.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** The names in a folder; undefined where there is no folder. */
function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Moves entries out of a folder, `last` after all others; should one fail, those moved are removed again. */
function moveEntries(from: string, to: string, last: string): void {
  const names = readdirSync(from).sort((a, b) => Number(a === last) - Number(b === last));
  const moved: string[] = [];
  try {
    for (const name of names) {
      renameSync(join(from, name), join(to, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) rmSync(join(to, name), { recursive: true, force: true });
    throw error;
  }
}

/**
 * Writes files into a folder that is not there or empty, all of them or none. An empty folder is filled, not replaced:
 * a shell may stand in it. `last` is the file that makes the others count.
 * @throws {ForeignFilesError} when the folder holds anything.
 */
export function fillFolder(folder: string, files: readonly OutputFile[], last: string): void {
  const names = namesIn(folder);
  if (names === undefined) {
    commitOutputs([stageOutputs(folder, files, NOTHING)]);
    return;
  }
  if (names.length > 0) throw new ForeignFilesError(folder, names);
  const staged = stageOutputs(join(folder, 'files'), files, NOTHING);
  try {
    moveEntries(staged.fresh, folder, last);
  } finally {
    discardOutputs([staged]);
  }
}
