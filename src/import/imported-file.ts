import type { Month } from '../model/settings.ts';
import type { CanonicalRow } from './canonical-cells.ts';
import type { Recognised } from './recognise/recognised.ts';

/** A file that was imported: what the memory keeps of it. */
export interface ImportedFile {
  /** As the user named it. */
  readonly file: string;
  /** Relative to the workspace where it lies inside it, else its name alone. */
  readonly source: string;
  /** Whether it lies outside the workspace. */
  readonly isOutside: boolean;
  readonly sha256: string;
  readonly bytes: number;
  /** xlsx, ods, or a text's encoding. */
  readonly form: string;
  readonly tables: readonly ImportedTable[];
  /** Sheets without a table of the workspace, and sheets of other months. */
  readonly otherSheets: readonly OtherSheet[];
}

/** A sheet that was left out, and why. */
export interface OtherSheet {
  readonly name: string;
  readonly why: 'no-table' | 'hidden' | 'month';
}

/** A table and its rows. */
export interface ImportedTable extends Recognised {
  readonly months: readonly Month[];
  readonly rows: readonly CanonicalRow[];
}
