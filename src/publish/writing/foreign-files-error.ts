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
