import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../../src/import/sheets/decode.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { CHINESE, FOREIGN } from '../../support/encoded-samples.ts';

const text = '地区,A1\n西湖区,3\n';
const GB = Buffer.from('b5d8c7f82c41310acef7bafec7f82c330a', 'hex');

function decoded(bytes: Buffer, encoding?: string) {
  const problems = new ProblemList();
  const read = decodeTable('t.csv', bytes, { encoding }, problems);
  return { encoding: read?.encoding, text: read?.text, codes: problems.errors.map(({ code }) => code) };
}

describe('decodeTable', () => {
  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text.repeat(9).replaceAll(/\P{ASCII}/gu, 'x'), 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['gb18030', GB],
  ])('reads %s', (encoding, bytes) => {
    expect(decoded(bytes)).toMatchObject({ encoding, codes: [] });
  });

  it('reads what GB18030 means', () => {
    expect(decoded(GB).text).toBe(text);
    for (const { text: meant, bytes } of CHINESE) expect(decoded(bytes).text).toBe(meant);
  });

  it('reads no other encoding as Chinese', () => {
    for (const { bytes } of FOREIGN) expect(decoded(bytes)).toMatchObject({ text: undefined, codes: ['bad-encoding'] });
  });

  it('refuses UTF-8 that was read as GBK once', () => {
    const wrong = new TextDecoder('gbk').decode(Buffer.from('地区,数值\n海曙区,3\n西湖区,4\n'));
    expect(decoded(Buffer.from(wrong)).codes).toEqual(['mojibake']);
  });

  it('takes the encoding that is named, and nothing that does not fit it', () => {
    expect(decoded(Buffer.from('e9', 'hex'), 'windows-1252').text).toBe('é');
    expect(decoded(Buffer.from('e9', 'hex'), 'utf-8').codes).toEqual(['broken-encoding']);
    expect(decoded(Buffer.from('ff80fe', 'hex')).codes).toEqual(['bad-encoding']);
  });
});
