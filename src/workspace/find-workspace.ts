import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readRegularFile } from './files/regular-file.ts';

/** The file that makes a folder a workspace. */
export const WORKSPACE_FILE = 'pingan.json';

function above(start: string): string[] {
  const folders: string[] = [];
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    folders.push(folder);
    if (dirname(folder) === folder) return folders;
  }
}

/** The folder that the package.json of a folder names for pingan; undefined when it names none or is no JSON. */
function namedByPackage(folder: string): string | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readRegularFile(join(folder, 'package.json')).toString('utf8'));
  } catch {
    // Somebody else's package.json, broken or not, is not pingan's to report.
    return undefined;
  }
  const named: unknown = Object(Object(manifest).pingan).project;
  return typeof named === 'string' ? resolve(folder, named) : undefined;
}

/**
 * Finds the workspace as git finds a repository: the folder named, else the nearest one with a pingan.json from `start`
 * upwards, else the one that the nearest package.json names as `"pingan": {"project": ...}`.
 */
export function findWorkspace(start: string, named: string | undefined): string | undefined {
  if (named !== undefined) return resolve(start, named);
  const folders = above(start);
  const own = folders.find((folder) => existsSync(join(folder, WORKSPACE_FILE)));
  if (own !== undefined) return own;
  const nearestPackage = folders.find((folder) => existsSync(join(folder, 'package.json')));
  return nearestPackage === undefined ? undefined : namedByPackage(nearestPackage);
}
