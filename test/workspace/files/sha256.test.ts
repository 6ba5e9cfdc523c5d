import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/workspace/files/sha256.ts';

describe('sha256', () => {
  // FIPS 180-2, appendix B.1: the digest of "abc".
  it('gives the published digest of "abc", as text and as bytes', () => {
    const published = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect([sha256('abc'), sha256(Buffer.from('abc'))]).toEqual([published, published]);
  });

  it('takes a text in UTF-8', () => {
    expect(sha256('平安')).toBe(sha256(Buffer.from([0xe5, 0xb9, 0xb3, 0xe5, 0xae, 0x89])));
  });
});
