import type { FindingOptions } from './finding-log.ts';
import type { CommonOptions } from './reporter.ts';

/** The options of `pingan verify`. */
export interface VerifyOptions extends CommonOptions, FindingOptions {
  /** A file with a public key. */
  readonly key?: string;
  readonly outputsOnly?: boolean;
  readonly anyBuild?: boolean;
  readonly published?: string;
  readonly month?: string;
  readonly tolerance?: string;
  /** The sheet of a published workbook. */
  readonly sheet?: string;
  /** Whether a published table may leave regions out. */
  readonly partial?: boolean;
  readonly derivation?: string;
  readonly scores?: string;
}
