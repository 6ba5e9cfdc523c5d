import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/workspace/files/decode-bytes.ts';

describe('decodeBytes', () => {
  it('reads the signs of windows-1252, under whatever label', () => {
    for (const label of ['windows-1252', 'latin1', 'iso-8859-1']) {
      expect(decodeBytes(Buffer.from([0x41, 0x80, 0x96, 0x9f, 0xe9]), label)).toBe('A€–Ÿé');
    }
  });

  it('reads other encodings, and refuses what means nothing where that is asked for', () => {
    expect(decodeBytes(Buffer.from('b6abb3c7', 'hex'), 'gbk')).toBe('东城');
    expect(() => decodeBytes(Buffer.from([0xff]), 'utf-8', true)).toThrow(TypeError);
    expect(decodeBytes(Buffer.from([0xff]), 'utf-8')).toBe('\ufffd');
  });
});
