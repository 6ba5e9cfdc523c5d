import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../publish/writing/disk.ts';
import { recoverRuns } from '../publish/writing/recover-runs.ts';
import { LARGEST_OUTPUT, readRegularFile } from '../workspace/files/regular-file.ts';
import { errorCode } from '../workspace/files/system-error.ts';

/**
 * A folder of outputs, after killed runs that were writing it are finished; its contents are read
 * once, when it is first needed.
 */
export class OutputFolder {
  readonly #path: string;
  /** The paths of all files below it, and of what is no file, sorted. */
  readonly names: readonly string[];
  readonly #read = new Map<string, Buffer | undefined>();

  /** @throws the system's error when there is no such folder. */
  constructor(path: string) {
    this.#path = path;
    recoverRuns(dirname(path));
    readdirSync(path);
    this.names = [...filesBelow(path).keys()].sort();
  }

  /**
   * The bytes of a file; undefined where there is none.
   * @throws {UnfitFileError} for a pipe, a device or too large a file.
   */
  readonly read = (name: string): Buffer | undefined => {
    if (!this.names.includes(name)) return undefined;
    if (!this.#read.has(name)) this.#read.set(name, this.#bytesOf(name));
    return this.#read.get(name);
  };

  #bytesOf(name: string): Buffer | undefined {
    try {
      return readRegularFile(join(this.#path, name), LARGEST_OUTPUT);
    } catch (error) {
      // A folder where a file should be is no file.
      if (errorCode(error) === 'EISDIR') return undefined;
      throw error;
    }
  }
}

/** The folder at a path; undefined where there is none. */
export function outputFolder(path: string): OutputFolder | undefined {
  try {
    return new OutputFolder(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
