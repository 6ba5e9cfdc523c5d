import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../../src/workspace/files/file-signature.ts';

describe('signatureOf', () => {
  it.each([
    [Buffer.from('PK\u0003\u0004rest'), 'a workbook or another zip archive', true],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a workbook of old Excel (.xls)', false],
    [Buffer.from('%PDF-1.7'), 'a PDF', false],
    [Buffer.from('1f8b0800', 'hex'), 'a compressed file', false],
    [Buffer.from('89504e470d0a1a0a00', 'hex'), 'a picture', false],
  ])('knows what is no text, and whether it can be imported', (bytes, what, isImported) => {
    const found = signatureOf(bytes);
    expect(found?.what.en).toBe(what);
    expect(found?.remedy.en.includes('pingan import')).toBe(isImported);
  });

  it.each(['', 'P', 'PK,name\n', 'indicator,value\n', '{"name": "x"}', '\ufeffPK'])('takes %j for text', (text) => {
    expect(signatureOf(Buffer.from(text))).toBeUndefined();
  });
});
