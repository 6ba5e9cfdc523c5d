import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../../src/import/sheets/decode.ts';

const text = '地区,A1\n西湖区,3\n';
const GB = Buffer.from('b5d8c7f82c41310acef7bafec7f82c330a', 'hex');

describe('decodeTable', () => {
  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text.repeat(9).replaceAll(/\P{ASCII}/gu, 'x'), 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['gb18030', GB],
  ])('reads %s', (encoding, bytes) => {
    expect(decodeTable(bytes, undefined)?.encoding).toBe(encoding);
  });

  it('reads what GB18030 means', () => {
    expect(decodeTable(GB, undefined)?.text).toBe(text);
  });

  it('takes the encoding that is named, and nothing that does not fit it', () => {
    expect(decodeTable(Buffer.from('e9', 'hex'), 'windows-1252')?.text).toBe('é');
    expect(decodeTable(Buffer.from('e9', 'hex'), 'utf-8')).toBeUndefined();
    expect(decodeTable(Buffer.from('ff80fe', 'hex'), undefined)).toBeUndefined();
  });
});
