import { createPrivateKey, createPublicKey } from 'node:crypto';

// RFC 8410, section 10.3, and RFC 8032, section 7.1, test 1: private keys that everybody knows.
const PUBLISHED = 'MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC';
const OTHER = 'MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g';

function pem(base64: string): string {
  return `-----BEGIN PRIVATE KEY-----\n${base64}\n-----END PRIVATE KEY-----\n`;
}

function publicPem(privatePem: string): string {
  return createPublicKey(createPrivateKey(privatePem)).export({ type: 'spki', format: 'pem' }).toString();
}

/** Two pairs of Ed25519 keys in PEM. */
export const keys = {
  private: pem(PUBLISHED),
  public: publicPem(pem(PUBLISHED)),
  otherPrivate: pem(OTHER),
  otherPublic: publicPem(pem(OTHER)),
} as const;
