import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../../audit/manifest.ts';
import { syncFolder, writeDurably } from './disk.ts';
import { moved } from './put-in-place.ts';

/** A file on its way into its place. */
interface Staged {
  readonly fresh: string;
  readonly old: string;
  readonly target: string;
}

/** Puts files into their places one after the other; if one fails, those before it are put back. */
function commit(staged: readonly Staged[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const { fresh, old, target } of staged) {
      mkdirSync(dirname(target), { recursive: true });
      const had = moved(target, old);
      undo.push(() => (had ? renameSync(old, target) : rmSync(target, { force: true })));
      renameSync(fresh, target);
    }
  } catch (error) {
    for (const back of undo.reverse()) back();
    throw error;
  }
}

/**
 * Writes files below a folder in the place of those that stand there, all of them or none: first all into a temporary
 * folder, synced, then each by rename.
 */
export function writeFiles(root: string, files: readonly OutputFile[]): void {
  const room = mkdtempSync(join(root, '.pingan-'));
  try {
    const staged = files.map(({ name, bytes }, at) => {
      const fresh = join(room, `${at}`);
      writeDurably(fresh, bytes);
      return { fresh, old: join(room, `${at}-old`), target: join(root, name) };
    });
    commit(staged);
    for (const folder of new Set(staged.map(({ target }) => dirname(target)))) syncFolder(folder);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
