import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readRegularFile } from '../../workspace/files/regular-file.ts';
import { isSystemError } from '../../workspace/files/system-error.ts';
import { syncFolder } from './disk.ts';
import { hasEnded, ownTag } from './process-tag.ts';
import { moved, putInPlace } from './put-in-place.ts';
import { IN, imprint, PLAN, type RunFolder, runFolderName, runFoldersIn } from './run-folder.ts';

/** After so many milliseconds nobody can still be writing: nothing else is known of a run on another machine. */
const A_DAY = 24 * 60 * 60 * 1000;

const planSchema = z.array(
  z.strictObject({ name: z.string().regex(/^(?!\.\.?$)[^/\\]+$/), earlier: z.string().nullable() }),
);
/** What a run puts in place, and the imprint of what it replaces. */
export type Plan = z.infer<typeof planSchema>;

function planOf(run: string): Plan {
  return planSchema.parse(JSON.parse(readRegularFile(join(run, PLAN)).toString('utf8')));
}

/** Removes a run's folder; meanwhile no remaining part of it can be taken for complete. */
export function removeRun(parent: string, run: RunFolder): void {
  const path = join(parent, runFolderName({ ...run, state: 'new' }));
  if (run.state === 'due') moved(join(parent, runFolderName(run)), path);
  rmSync(path, { recursive: true, force: true });
}

/**
 * Finishes a run that was complete when it was killed. The process that renames its folder has it alone; any other, and the
 * run itself if it is still alive, finds it gone. Files that have come in its way since stay.
 */
function finish(parent: string, run: RunFolder): void {
  const own = { ...run, by: ownTag() };
  const path = join(parent, runFolderName(own));
  renameSync(join(parent, runFolderName(run)), path);
  for (const { name, earlier } of planOf(path)) {
    if (!existsSync(join(path, IN, name))) continue;
    const found = imprint(join(parent, name));
    if (found === undefined || found === earlier) putInPlace(path, parent, name);
  }
  syncFolder(parent);
  removeRun(parent, own);
}

function isOver({ by }: RunFolder, path: string, now: number | undefined): boolean {
  return hasEnded(by) || (now !== undefined && now - statSync(path).mtimeMs > A_DAY);
}

/**
 * Finishes the runs in a folder that were killed while they put their outputs in place, and removes what others left that
 * were killed before. What cannot be recovered stays for the next time.
 * @param now the time by the clock of the file system, where it is known.
 */
export function recoverRuns(parent: string, now?: number): void {
  for (const run of runFoldersIn(parent)) {
    try {
      if (run.state === 'due') finish(parent, run);
      else if (isOver(run, join(parent, runFolderName(run)), now)) removeRun(parent, run);
    } catch (error) {
      // Somebody else's, or recovered by another process meanwhile.
      if (!isSystemError(error) && !(error instanceof z.ZodError) && !(error instanceof SyntaxError)) throw error;
    }
  }
}
