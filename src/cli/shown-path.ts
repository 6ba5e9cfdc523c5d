import { relative, sep } from 'node:path';

/** A path as it is named from a folder: relative, with forward slashes, `.` for the folder itself. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/') || '.';
}

/** An argument of a command as it is shown: in quotes where a shell would split it. */
export function shellArgument(text: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(text) ? text : `"${text}"`;
}
