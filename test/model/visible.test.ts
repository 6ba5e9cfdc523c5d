import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/model/visible.ts';

describe('visible text', () => {
  it.each([
    ['\u001b[31mred\u0007', '\\u001b[31mred\\u0007'],
    ['a\nb\tc\rd', 'a\\u000ab\\u0009c\\u000dd'],
    ['\u007f\u0085\u009b', '\\u007f\\u0085\\u009b'],
    ['\u202egpj\u2066\u2069\u200e\u200f\u061c', '\\u202egpj\\u2066\\u2069\\u200e\\u200f\\u061c'],
    ['\u2028\u2029\ufeff', '\\u2028\\u2029\\ufeff'],
    ['\u200b\u200c\u200d\u2060\u00ad\u034f\u3164', '\\u200b\\u200c\\u200d\\u2060\\u00ad\\u034f\\u3164'],
    ['\u{e0041}', '\\udb40\\udc41'],
    ['\ud83d', '\\ud83d'],
  ])('shows %j escaped', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(['平安浙江指数', 'é e\u0301', '😀𠮷', '葛\u{e0100}', '☎\ufe0e', '\u3000\u00a0', '\\u001b', ''])(
    'leaves %j as it is',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it('leaves what is to be kept', () => {
    expect(visible('a\nb\rc', (character) => character === '\n')).toBe('a\nb\\u000dc');
  });

  it('changes no JSON: what is read from it afterwards is the same', () => {
    const unit = fc.constantFrom('a', '"', '\\', '\u001b', '\u007f', '\u0085', '\u202e', '\u2028', '\u{e0041}', '市');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(JSON.parse(visible(JSON.stringify({ [text]: text })))).toEqual({ [text]: text });
      }),
    );
  });
});
