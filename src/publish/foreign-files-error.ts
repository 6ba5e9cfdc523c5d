/** The target folder holds files that pingan did not write and must not delete. */
export class ForeignFilesError extends Error {
  override readonly name = 'ForeignFilesError';
  readonly folder: string;
  readonly files: readonly string[];

  constructor(folder: string, files: readonly string[]) {
    super(`${folder} holds files that are not outputs: ${files.join(', ')}`);
    this.folder = folder;
    this.files = files;
  }
}
