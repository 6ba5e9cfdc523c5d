import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { OutputFile } from '../../audit/manifest.ts';
import { type OutputRun, writeTogether } from './output-run.ts';
import { recoverRuns } from './recover-runs.ts';
import { nothingThere } from './vouched-files.ts';

/** What is right in a folder: a file by its own name, a folder with all that is below it. */
function stageEntries(run: OutputRun, files: readonly OutputFile[]): void {
  const folders = new Map<string, OutputFile[]>();
  for (const { name, bytes } of files) {
    const [top = '', ...below] = name.split('/');
    if (below.length === 0) run.stageFile(top, bytes, nothingThere);
    else folders.set(top, [...(folders.get(top) ?? []), { name: below.join('/'), bytes }]);
  }
  for (const [name, inside] of folders) run.stageFolder(name, inside, nothingThere);
}

/**
 * Writes files into a folder that is not there or empty, all of them or none. An empty folder is filled, not replaced:
 * a shell may stand in it. `last` is the file that makes the others count.
 * @throws {ForeignFilesError} when the folder holds anything.
 */
export function fillFolder(folder: string, files: readonly OutputFile[], last: string): void {
  if (!existsSync(folder)) {
    writeTogether(dirname(folder), (run) => run.stageFolder(basename(folder), files, nothingThere));
    return;
  }
  recoverRuns(folder);
  nothingThere(folder);
  writeTogether(folder, (run) => {
    stageEntries(
      run,
      files.filter(({ name }) => name !== last),
    );
    stageEntries(
      run,
      files.filter(({ name }) => name === last),
    );
  });
}
