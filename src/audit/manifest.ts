import { createHash } from 'node:crypto';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { InputFile } from '../model/workspace.ts';
import { compareCodes } from '../numeric/order.ts';

/** The SHA-256 digest of bytes or of a text in UTF-8, in hexadecimal. */
export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A finished output: its path below the output folder and its bytes. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What the manifest is made of besides the computed index. */
export interface Run {
  readonly version: string;
  /** Every input of the run: the definition's files, then the month's. */
  readonly inputs: readonly InputFile[];
  readonly outputs: readonly OutputFile[];
}

/** The definition's digest: of its files' paths and digests, so that any change of the definition changes it. */
function specDigest({ workspace }: ComputedIndex): string {
  const files = workspace.inputs.map(({ path, sha256: digest }) => `${digest}  ${path}\n`).sort();
  return sha256(files.join(''));
}

/** manifest.json: what was computed from what, with digests and sizes; no clock, no path outside the workspace. */
export function manifestText(computed: ComputedIndex, { version, inputs, outputs }: Run): string {
  const manifest = {
    tool: 'pingan',
    version,
    name: computed.workspace.settings.name,
    synthetic: computed.workspace.settings.synthetic,
    month: computed.data.month,
    spec_sha256: specDigest(computed),
    inputs: [...inputs].sort((a, b) => compareCodes(a.path, b.path)),
    outputs: outputs.map(({ name, bytes }) => ({ path: name, sha256: sha256(bytes), bytes: bytes.length })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
