/** How the index of a folder differs from the one that is to be written: by its name, its regions or its level 1. */
export type IndexDifference = 'name' | 'regions' | 'nodes';

/** A folder holds the outputs of another index, which must not be replaced. */
export class OtherIndexError extends Error {
  override readonly name = 'OtherIndexError';
  readonly folder: string;
  /** The name of the index that the folder holds. */
  readonly found: string;
  /** The name of the index that is to be written. */
  readonly own: string;
  readonly difference: IndexDifference;

  constructor(folder: string, found: string, own: string, difference: IndexDifference) {
    super(`${folder} holds the index "${found}", not "${own}" (${difference})`);
    this.folder = folder;
    this.found = found;
    this.own = own;
    this.difference = difference;
  }
}

/** A folder holds files that must not be replaced: pingan did not write them, or somebody has changed them since. */
export class ForeignFilesError extends Error {
  override readonly name = 'ForeignFilesError';
  readonly folder: string;
  readonly files: readonly string[];

  constructor(folder: string, files: readonly string[]) {
    super(`${folder} holds files that are not outputs as they were written: ${files.join(', ')}`);
    this.folder = folder;
    this.files = files;
  }
}
