import { describe, expect, it } from 'vitest';
import { decodeWhole, likelyEncodings, utf16Of } from '../../../src/workspace/files/likely-encodings.ts';
import { CHINESE, FOREIGN } from '../../support/encoded-samples.ts';

function table(cell: Buffer): Buffer {
  return Buffer.concat([Buffer.from('code,name,n\r\nx,"'), cell, Buffer.from('",1\r\n')]);
}

describe('likelyEncodings', () => {
  it.each([...CHINESE, ...FOREIGN])('shows $text as $encoding among the likeliest', ({ encoding, text, bytes }) => {
    const likely = likelyEncodings(table(bytes)).slice(0, 3);
    const shown = text.replaceAll(/[,;]/g, ', ');
    expect(likely.map((reading) => `${reading.encoding} ${reading.sample}`)).toContain(`${encoding} ${shown}`);
  });

  it('is certain of a reading in which a known name stands', () => {
    const { bytes } = FOREIGN.find(({ text }) => text === 'Málaga') as (typeof FOREIGN)[number];
    expect(likelyEncodings(table(bytes), ['Köln', 'M醠aga'])[0]?.encoding).toBe('gb18030');
    expect(likelyEncodings(table(bytes), ['Málaga'])[0]?.encoding).toBe('windows-1252');
  });

  it('knows UTF-16 by its mark or its zeros', () => {
    const text = 'region,value\n东城,1\n';
    expect(likelyEncodings(Buffer.from(text, 'utf16le'))).toMatchObject([{ encoding: 'utf-16le', likelihood: 1 }]);
    expect(likelyEncodings(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toMatchObject([{ encoding: 'utf-16be' }]);
  });
});

describe('utf16Of', () => {
  it('takes no text of bytes, nor a single zero, for UTF-16', () => {
    expect(utf16Of(Buffer.from('a,b\0c,d,e,f,g,h,i'))).toBeUndefined();
    expect(utf16Of(Buffer.from('东城'))).toBeUndefined();
  });
});

describe('decodeWhole', () => {
  it('refuses bytes that mean nothing, or only something of private use', () => {
    expect(decodeWhole(Buffer.from([0xb6, 0xab]), 'gb18030')).toBe('东');
    expect(decodeWhole(Buffer.from([0xb6]), 'gb18030')).toBeUndefined();
    expect(decodeWhole(Buffer.from([0xa1, 0x40]), 'gb18030')).toBeUndefined();
  });
});
