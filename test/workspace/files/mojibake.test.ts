import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/workspace/files/decode-bytes.ts';
import { findMojibake } from '../../../src/workspace/files/mojibake.ts';
import { CHINESE, FOREIGN } from '../../support/encoded-samples.ts';

/** What a program shows that reads the bytes in a wrong encoding, and saves. */
function misread(bytes: Buffer, encoding: string): string {
  return decodeBytes(Buffer.concat([Buffer.from('code,'), bytes, Buffer.from(',1\n')]), encoding);
}

const LONG = CHINESE.filter(({ text }) => text.length > 1);

describe('findMojibake', () => {
  it('knows 鍖楀煄', () => {
    expect(findMojibake('east,鍖楀煄,1\n')).toEqual({
      offset: 5,
      found: '鍖楀煄',
      meant: '北城',
      written: 'utf-8',
      read: 'gb18030',
    });
  });

  it.each(LONG)('finds $text, in UTF-8 once read as GBK', ({ text }) => {
    const found = findMojibake(misread(Buffer.from(text), 'gbk'));
    expect(found).toMatchObject({ offset: 5, written: 'utf-8', read: 'gb18030' });
    expect(text.startsWith(found?.meant ?? '-')).toBe(true);
  });

  it.each(FOREIGN.filter(({ encoding }) => encoding === 'windows-1252'))(
    'finds $text, in UTF-8 once read as windows-1252',
    ({ text }) => {
      const found = findMojibake(misread(Buffer.from(text), 'windows-1252'));
      expect(found).toMatchObject({ written: 'utf-8', read: 'windows-1252' });
      expect(text).toContain(found?.meant);
    },
  );

  it('finds Chinese of GBK once read as windows-1252', () => {
    const found = findMojibake(misread(Buffer.from('b1b1bea9cad0', 'hex'), 'windows-1252'));
    expect(found).toEqual({ offset: 5, found: '±±¾©ÊÐ', meant: '北京市', written: 'gb18030', read: 'windows-1252' });
  });

  it.each([...CHINESE, ...FOREIGN])('finds nothing in $text itself', ({ text }) => {
    expect(findMojibake(`code,${text},1\n`)).toBeUndefined();
  });

  it('finds nothing in the demonstration', () => {
    for (const name of ['regions.csv', 'indicators.csv']) {
      expect(findMojibake(readFileSync(`fixtures/zhejiang/${name}`, 'utf8'))).toBeUndefined();
    }
  });
});
