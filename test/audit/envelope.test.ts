import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DifferenceList, differenceLine } from '../../src/audit/differences.ts';
import { checkEnvelope, keyId, readPrivateKey, readPublicKey, sealed } from '../../src/audit/envelope.ts';
import { keys } from '../support/keys.ts';

const MANIFEST = Buffer.from('{"平安":1}');
const privateKey = readPrivateKey(keys.private) as KeyObject;
const publicKey = readPublicKey(keys.public) as KeyObject;
const otherKey = readPublicKey(keys.otherPublic) as KeyObject;
const text = sealed(MANIFEST, privateKey);

function checked(envelope: string, key: KeyObject | undefined = publicKey, manifest: Buffer = MANIFEST): string[] {
  const list = new DifferenceList();
  checkEnvelope('e', Buffer.from(envelope), manifest, key, list);
  return list.shown.map((difference) => differenceLine(difference, 'en'));
}

/** The envelope with some of its parts replaced. */
function changed(parts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(text), ...parts });
}

describe('a key', () => {
  it('is named by the SHA-256 of its public half in DER', () => {
    const der = createPublicKey(keys.public).export({ type: 'spki', format: 'der' });
    const expected = createHash('sha256').update(der).digest('hex');
    expect([keyId(privateKey), keyId(publicKey)]).toEqual([expected, expected]);
    // RFC 8410, section 10.1: the public half of the same key.
    expect(der.toString('base64')).toBe('MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=');
  });

  it('must be Ed25519, in PEM, of the half that is asked for, and not encrypted', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const encrypted = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' } as const;
    expect(readPrivateKey('nonsense')).toBe('no-key');
    expect(readPrivateKey(keys.public)).toBe('no-key');
    expect(readPublicKey('')).toBe('no-key');
    expect(readPublicKey(keys.private)).toBe('no-key');
    expect(readPublicKey(rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString())).toBe('not-ed25519');
    expect(readPrivateKey(rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toBe('not-ed25519');
    expect(readPrivateKey(privateKey.export(encrypted).toString())).toBe('encrypted-key');
  });
});

describe('an envelope', () => {
  it('holds the manifest, and a signature over the encoding that DSSE v1 lays down', () => {
    const { payload, payloadType, signatures } = JSON.parse(text);
    expect(Buffer.from(payload, 'base64')).toEqual(MANIFEST);
    expect(payloadType).toBe('application/vnd.in-toto+json');
    const signed = Buffer.from('DSSEv1 28 application/vnd.in-toto+json 12 {"平安":1}');
    const [{ keyid, sig }] = signatures;
    expect(keyid).toBe(keyId(publicKey));
    expect(verify(null, signed, keys.public, Buffer.from(sig, 'base64'))).toBe(true);
  });

  it('is the same for the same manifest and key, and passes with its key and without one', () => {
    expect(sealed(MANIFEST, privateKey)).toBe(text);
    expect(checked(text)).toEqual([]);
    expect(checked(text, undefined)).toEqual([]);
  });

  it('passes with further signatures, and written in another way', () => {
    const { signatures } = JSON.parse(text);
    const [other] = JSON.parse(sealed(MANIFEST, readPrivateKey(keys.otherPrivate) as KeyObject)).signatures;
    const both = JSON.stringify(JSON.parse(changed({ signatures: [other, ...signatures] })), null, 2);
    expect([checked(both), checked(both, otherKey)]).toEqual([[], []]);
  });

  it('tells what is wrong with it', () => {
    const { payload, signatures } = JSON.parse(text);
    const [{ keyid, sig }] = signatures;
    const forged = Buffer.from('{"平安":2}').toString('base64');
    const flipped = `${sig[0] === 'A' ? 'B' : 'A'}${sig.slice(1)}`;
    const of = (signature: string) => changed({ signatures: [{ keyid, sig: signature }] });
    expect(checked(of(flipped))).toEqual(['e: wrong-signature: the signature does not fit what is signed']);
    expect(checked(of(sig.slice(0, 40)))).toEqual(['e: wrong-signature: the signature does not fit what is signed']);
    expect(checked(of(sig.slice(0, 41)))).toEqual([
      'e: malformed-envelope: this is not a DSSE envelope: signatures.0.sig is not what it must be',
    ]);
    expect(checked(text, otherKey)).toEqual([`e: other-key: signed by ${keyid}, the key given is ${keyId(otherKey)}`]);
    expect(checked(text, publicKey, Buffer.from('{}'))).toEqual([
      'e: other-payload: what is signed is not this manifest',
    ]);
    expect(checked(changed({ payload: forged }))).toEqual([
      'e: other-payload: what is signed is not this manifest',
      'e: wrong-signature: the signature does not fit what is signed',
    ]);
    expect(checked(changed({ payloadType: 'text/plain' }))).toEqual([
      'e: malformed-envelope: this is not a DSSE envelope: payloadType is not what it must be',
    ]);
    expect(checked(changed({ payload: payload.slice(1) }))[0]).toMatch(/^e: malformed-envelope/);
    expect(checked(text.slice(0, -1))).toEqual(['e: malformed-envelope: this is not a DSSE envelope: it is no JSON']);
  });
});
