import type { KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { type KeyFault, readPrivateKey, readPublicKey, sealed } from '../audit/envelope.ts';
import type { OutputFile } from '../audit/manifest.ts';
import { SIGNED_MANIFEST } from '../publish/month-outputs.ts';
import { readRegularFile } from '../workspace/files/regular-file.ts';
import { UsageError } from './exit-codes.ts';
import type { Say } from './texts.ts';

/** More than any key in PEM takes, in bytes. */
const LARGEST_KEY = 1024 * 1024;

/** A key file as an option names it, and the language of errors about it. */
export interface KeyOption {
  readonly path: string;
  readonly cwd: string;
  readonly say: Say;
}

const FAULTS = {
  'no-key': { private: 'noPrivateKey', public: 'noPublicKey' },
  'encrypted-key': { private: 'encryptedKey', public: 'encryptedKey' },
  'not-ed25519': { private: 'notEd25519', public: 'notEd25519' },
} as const satisfies Record<KeyFault, unknown>;

function keyAt({ path, cwd, say }: KeyOption, half: 'private' | 'public'): KeyObject {
  const pem = readRegularFile(resolve(cwd, path), LARGEST_KEY).toString('latin1');
  const key = half === 'private' ? readPrivateKey(pem) : readPublicKey(pem);
  if (typeof key === 'string') throw new UsageError(say(FAULTS[key][half], { path }));
  return key;
}

/** The public key of --key. */
export function publicKey(option: KeyOption): KeyObject {
  return keyAt(option, 'public');
}

/** What --sign adds to a month's outputs: the manifest in an envelope signed with the key. */
export function signer(option: KeyOption): (manifest: OutputFile) => OutputFile {
  const key = keyAt(option, 'private');
  return ({ bytes }) => ({ name: SIGNED_MANIFEST, bytes: Buffer.from(sealed(bytes, key)) });
}
