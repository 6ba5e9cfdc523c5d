import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { decodeSource } from '../../../src/workspace/files/decode-source.ts';
import type { TextHints } from '../../../src/workspace/files/decode-text.ts';

function decoded(bytes: Buffer, hints?: TextHints) {
  const problems = new ProblemList();
  const text = decodeSource('a.csv', bytes, 'x', problems, hints)?.text;
  const [found] = [...problems.errors, ...problems.warnings];
  const hint = found?.values['hint'];
  return { text, code: found?.code, hint: typeof hint === 'object' && 'en' in hint ? hint.en : undefined };
}

const KOELN = Buffer.from('Köln', 'latin1');

describe('decodeSource', () => {
  it('names the setting "encoding" for tables alone', () => {
    expect(decoded(KOELN, {}).hint).toContain('"encoding" in pingan.json');
    expect(decoded(KOELN)).toEqual({ text: undefined, code: 'bad-encoding', hint: 'save it as UTF-8' });
  });

  it('reads what the hints say', () => {
    expect(decoded(KOELN, { encoding: 'windows-1252' })).toMatchObject({ text: 'Köln', code: undefined });
    const [east, west] = [Buffer.from('b6abb3c7', 'hex'), Buffer.from('caaca1a3', 'hex')];
    expect(decoded(east, {})).toMatchObject({ text: '东城', code: 'not-utf8' });
    expect(decoded(Buffer.concat([east, west]), { encoding: 'gbk' }).code).toBeUndefined();
  });

  it('refuses what is no text, and text that was read wrongly once', () => {
    expect(decoded(Buffer.from('%PDF-1.4')).code).toBe('not-text');
    expect(decoded(Buffer.from('a,鍖楀煄')).code).toBe('mojibake');
    expect(decoded(Buffer.from('a,北城')).code).toBeUndefined();
  });
});
