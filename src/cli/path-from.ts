import { relative, sep } from 'node:path';

/** A path as it is named from a folder: relative, with forward slashes, `.` for the folder itself. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/') || '.';
}
