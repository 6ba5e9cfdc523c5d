import { basename, dirname } from 'node:path';
import { writeTogether } from './output-run.ts';
import { ownFile } from './vouched-files.ts';

/**
 * Writes one file, whole or not at all.
 * @throws {ForeignFilesError} when the path holds anything but a file of which `isOwn` holds.
 */
export function replaceFile(target: string, bytes: Buffer, isOwn: (earlier: Buffer) => boolean): void {
  writeTogether(dirname(target), (run) => run.stageFile(basename(target), bytes, ownFile(isOwn)));
}
