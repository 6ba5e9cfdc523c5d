import { describe, expect, it } from 'vitest';
import { decodeText, isEncoding, textHints } from '../../../src/workspace/files/decode-text.ts';
import { CHINESE, FOREIGN } from '../../support/encoded-samples.ts';
import { regionsOf, settingsWith } from '../../support/model-workspace.ts';

function table(cell: Buffer): Buffer {
  return Buffer.concat([Buffer.from('region,n\n'), cell, Buffer.from(',1\n')]);
}

describe('decodeText', () => {
  it.each(CHINESE)('reads $text as the Chinese that it is', ({ text, bytes }) => {
    expect(decodeText(table(bytes))).toEqual({
      kind: 'text',
      text: `region,n\n${text},1\n`,
      encoding: 'gb18030',
      isGuess: true,
    });
  });

  it.each(FOREIGN)('guesses at nothing for $text in $encoding, and reads it where that is set', (sample) => {
    expect(decodeText(table(sample.bytes)).kind).toBe('unknown');
    const text = `region,n\n${sample.text},1\n`;
    const { encoding } = sample;
    expect(decodeText(table(sample.bytes), { encoding })).toEqual({ kind: 'text', text, encoding, isGuess: false });
  });

  it('reads rare characters where a known name tells that they are right', () => {
    const rare = Buffer.concat([Buffer.from([0x95, 0x32, 0x82, 0x36]), Buffer.from(',1')]);
    expect(decodeText(rare).kind).toBe('unknown');
    expect(decodeText(rare, { names: ['𠀀'] })).toMatchObject({ kind: 'text', text: '𠀀,1' });
  });

  it('takes signs alone, such as a dash of GBK, as they are', () => {
    expect(decodeText(Buffer.from('A1,\u00a1\u00aa\n', 'latin1'))).toMatchObject({ text: 'A1,—\n' });
  });

  it('lets a byte-order mark overrule what is set', () => {
    for (const bytes of [Buffer.from('\ufeff东'), Buffer.from('\ufeff东', 'utf16le')]) {
      expect(decodeText(bytes, { encoding: 'big5' })).toMatchObject({ kind: 'text', text: '东' });
    }
  });

  it('names the first line that is not what is set', () => {
    const bytes = Buffer.concat([Buffer.from('a\r\nb\r\n'), Buffer.from([0xff]), Buffer.from('\nc')]);
    expect(decodeText(bytes, { encoding: 'utf-8' })).toEqual({ kind: 'broken', encoding: 'utf-8', line: 3 });
  });
});

describe('isEncoding', () => {
  it.each(['utf-8', 'GBK', 'gb18030', 'big5', 'shift_jis', 'windows-1252', 'latin1', 'utf-16le'])(
    'knows %s',
    (label) => {
      expect(isEncoding(label)).toBe(true);
    },
  );

  it.each(['', 'ansi', 'excel', 'utf8mb4'])('does not know "%s"', (label) => {
    expect(isEncoding(label)).toBe(false);
  });
});

describe('textHints', () => {
  it('gives the encoding that is set and the names of the regions', () => {
    const regions = regionsOf({ county: ['a', 'b'] });
    const hints = textHints(settingsWith({ encoding: 'big5' }), regions);
    expect(hints).toEqual({ encoding: 'big5', names: regions.list.map(({ name }) => name) });
  });
});
