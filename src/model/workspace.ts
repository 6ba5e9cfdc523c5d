import type { Adjusters } from './adjuster.ts';
import type { Consistency } from './consistency.ts';
import type { IndexTree } from './index-tree.ts';
import type { Steps } from './method.ts';
import type { Coefficients } from './observation.ts';
import type { Regions } from './region.ts';
import type { Month, Settings } from './settings.ts';

/** One input as it was read: what the manifest lists. */
export interface InputFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /**
   * There for a file that other inputs were imported from, as it was then; 'elsewhere': it lay outside the workspace, and
   * the path is its name alone.
   */
  readonly imported?: 'workspace' | 'elsewhere';
}

/** What is remembered of a file that figures of some months were imported from. */
export interface ImportRecord {
  readonly file: string;
  readonly kind: 'observations' | 'coefficients';
  readonly sha256: string;
  readonly bytes: number;
  readonly months: readonly Month[];
  readonly outside?: true | undefined;
}

/** The definition of an index and its regions: everything but the months' observations. */
export interface Workspace {
  /** Absolute; never written to an output. */
  readonly root: string;
  readonly settings: Settings;
  readonly tree: IndexTree;
  readonly regions: Regions;
  readonly coefficients: Coefficients;
  readonly adjusters: Adjusters;
  /** By the code of a node whose children are weighted by comparing them; the total is "index". */
  readonly consistency: ReadonlyMap<string, Consistency>;
  readonly steps: Steps;
  /** The files that figures were imported from; undefined where what is remembered of them cannot be read. */
  readonly imports: readonly ImportRecord[] | undefined;
  /** The definition's files, in order of reading. */
  readonly inputs: readonly InputFile[];
}
