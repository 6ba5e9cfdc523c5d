import type { InputFile } from '../model/workspace.ts';
import { readRegularFile, UnfitFileError } from '../workspace/files/regular-file.ts';
import { insidePath, staysInside } from '../workspace/files/safe-path.ts';
import { sha256 } from '../workspace/files/sha256.ts';
import { errorCode } from '../workspace/files/system-error.ts';

function readInside(root: string, path: string): Buffer | undefined {
  const absolute = insidePath(root, path);
  if (absolute === undefined) return undefined;
  try {
    return staysInside(root, absolute) ? readRegularFile(absolute) : undefined;
  } catch (error) {
    // A file that cannot be read is not compared.
    if (errorCode(error) === undefined && !(error instanceof UnfitFileError)) throw error;
    return undefined;
  }
}

/** The files of a workspace that can be read, of the paths given: for inputs that are too faulty to be computed from. */
export function inputsOnDisk(root: string, paths: readonly string[]): InputFile[] {
  return paths.flatMap((path) => {
    const bytes = readInside(root, path);
    return bytes === undefined ? [] : [{ path, sha256: sha256(bytes), bytes: bytes.length }];
  });
}
