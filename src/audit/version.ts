import manifest from '../../package.json' with { type: 'json' };

/** Put in by the build: the digest of the package's own files. */
declare const PINGAN_SHA256: string | undefined;

/** The version of this pingan, from its package.json. */
export const version: string = manifest.version;

/** A pingan that computes: the digest, which the build works out, tells apart builds of one version. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** Of everything in the package that runs; zeros where the sources run unbuilt. */
  readonly sha256: string;
}

export const tool: Tool = {
  name: 'pingan',
  version,
  sha256: typeof PINGAN_SHA256 === 'string' ? PINGAN_SHA256 : '0'.repeat(64),
};
