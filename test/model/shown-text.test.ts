import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elided, shown } from '../../src/model/shown-text.ts';
import { DRAWS } from '../support/draws.ts';

describe('shown', () => {
  it.each([
    ['\ufeff330106', '<U+FEFF>330106'],
    ['330106\u200b', '330106<U+200B>'],
    ['33\u00a0', '33<U+00A0>'],
    ['a\nb\u007f', 'a<U+000A>b<U+007F>'],
    ['\u202ebc', '<U+202E>bc'],
    ['x\u2028', 'x<U+2028>'],
    ['\u3164', '<U+3164>'],
    ['\u{e0041}', '<U+E0041>'],
    ['\ud800', '<U+D800>'],
  ])('names what cannot be seen in %j', (text, seen) => {
    expect(shown(text)).toBe(seen);
  });

  it('leaves all other texts as they are', () => {
    for (const text of ['A1 b', '西湖区（市）', 'é ё', '😀', '-1.5', '葛\u{e0100}']) expect(shown(text)).toBe(text);
  });
});

describe('elided', () => {
  it('keeps a text that fits, and says how long another is', () => {
    expect(elided('x'.repeat(60), 60, 'en')).toBe('x'.repeat(60));
    expect(elided('x'.repeat(61), 60, 'en')).toBe(`${'x'.repeat(60)}… (61 characters)`);
    expect(elided('区'.repeat(5000), 60, 'zh')).toBe(`${'区'.repeat(60)}…（共 5000 个字符）`);
  });

  it('counts and cuts characters, not halves of them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '😀', '区'), { maxLength: 20 }), (characters) => {
        const cut = elided(characters.join(''), 5, 'en');
        if (characters.length <= 5) expect(cut).toBe(characters.join(''));
        else expect(cut).toBe(`${characters.slice(0, 5).join('')}… (${characters.length} characters)`);
      }),
      { ...DRAWS, numRuns: 200 },
    );
  });
});
