import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import * as z from 'zod/mini';
import type { Localised } from '../model/localised.ts';
import { sha256 } from '../workspace/files/sha256.ts';
import { canonicalJson } from './canonical-json.ts';
import type { DifferenceList } from './differences.ts';

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** Why a text is not a key that can be used. */
export type KeyFault = 'no-key' | 'encrypted-key' | 'not-ed25519';

function isEd25519({ asymmetricKeyType }: KeyObject): boolean {
  return asymmetricKeyType === 'ed25519';
}

function keyOf(pem: string, make: (pem: string) => KeyObject): KeyObject | KeyFault {
  if (/ENCRYPTED/.test(pem)) return 'encrypted-key';
  try {
    const key = make(pem);
    return isEd25519(key) ? key : 'not-ed25519';
  } catch {
    // OpenSSL's reasons say nothing to a reader who has named the wrong file.
    return 'no-key';
  }
}

/** The Ed25519 private key in a PEM text, or the reason that there is none. */
export function readPrivateKey(pem: string): KeyObject | KeyFault {
  return keyOf(pem, createPrivateKey);
}

/** The Ed25519 public key in a PEM text, or the reason that there is none. A private key is refused: it must stay private. */
export function readPublicKey(pem: string): KeyObject | KeyFault {
  return /PRIVATE KEY/.test(pem) ? 'no-key' : keyOf(pem, createPublicKey);
}

/** The name of a key: the SHA-256 of its public half, as SubjectPublicKeyInfo in DER. */
export function keyId(key: KeyObject): string {
  const shared = key.type === 'private' ? createPublicKey(key) : key;
  return sha256(shared.export({ type: 'spki', format: 'der' }));
}

/** What is signed: the pre-authentication encoding of DSSE v1. */
function encoded(payloadType: string, payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

/** A payload in a DSSE envelope, signed with Ed25519. */
export function sealed(payload: Buffer, key: KeyObject): string {
  const signature = sign(null, encoded(PAYLOAD_TYPE, payload), key);
  return canonicalJson({
    payload: payload.toString('base64'),
    payloadType: PAYLOAD_TYPE,
    signatures: [{ keyid: keyId(key), sig: signature.toString('base64') }],
  });
}

const base64 = z.string().check(z.refine((text) => Buffer.from(text, 'base64').toString('base64') === text));
const envelope = z.strictObject({
  payload: base64,
  payloadType: z.literal(PAYLOAD_TYPE),
  signatures: z.array(z.strictObject({ keyid: z.string(), sig: base64 })).check(z.minLength(1)),
});

function readEnvelope(text: string): z.infer<typeof envelope> | Localised {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { en: 'it is no JSON', zh: '不是 JSON' };
  }
  const checked = envelope.safeParse(value);
  if (checked.success) return checked.data;
  const at = checked.error.issues[0]?.path.join('.') || '-';
  return { en: `${at} is not what it must be`, zh: `${at} 不符合要求` };
}

/** Checks an envelope against the manifest it should hold and, where one is given, the key it should be signed with. */
export function checkEnvelope(
  file: string,
  bytes: Buffer,
  manifest: Buffer,
  key: KeyObject | undefined,
  list: DifferenceList,
): void {
  const read = readEnvelope(bytes.toString('utf8'));
  if (!('payload' in read)) {
    list.add({ code: 'malformed-envelope', file, reason: read });
    return;
  }
  const payload = Buffer.from(read.payload, 'base64');
  if (!payload.equals(manifest)) list.add({ code: 'other-payload', file });
  if (key === undefined) return;
  const own = keyId(key);
  const signature = read.signatures.find(({ keyid }) => keyid === own);
  if (signature === undefined) {
    const found = read.signatures.map(({ keyid }) => keyid).join(', ');
    list.add({ code: 'other-key', file, expected: own, found });
  } else if (!verify(null, encoded(read.payloadType, payload), key, Buffer.from(signature.sig, 'base64'))) {
    list.add({ code: 'wrong-signature', file });
  }
}
