import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlip, knownHint, nearest, nearestFew, nearestHint } from '../../src/workspace/nearest.ts';

const word = fc.stringMatching(/^[a-z]{3,12}$/);

describe('nearest', () => {
  it('finds a word with one letter wrong, and with two neighbours swapped', () => {
    fc.assert(
      fc.property(word, fc.nat(), (known, seed) => {
        const at = seed % (known.length - 1);
        const wrong = `${known.slice(0, at)}#${known.slice(at + 1)}`;
        const swapped = known.slice(0, at) + known[at + 1] + known[at] + known.slice(at + 2);
        expect(nearest(wrong, ['###########', known])).toBe(known);
        expect(nearest(swapped, ['###########', known])).toBe(known);
      }),
    );
  });

  it('finds a word in another case, however short', () => {
    expect(nearest('b', ['a', 'B'])).toBe('B');
  });

  it('prefers the nearer, and of equals the first', () => {
    expect(nearest('decimal', ['decimate', 'decimals'])).toBe('decimals');
    expect(nearest('abc', ['abd', 'abe'])).toBe('abd');
  });

  it('finds nothing in codes that only look alike for being short', () => {
    expect(nearest('B1', ['A1', 'B2'])).toBeUndefined();
    expect(nearest('', ['a'])).toBeUndefined();
    expect(nearest('C12', ['A11'])).toBeUndefined();
  });
});

describe('isSlip', () => {
  it.each([
    ['staus', 'status', true],
    ['wieght', 'weight', true],
    ['notes', 'note', true],
    ['per', 'per', false],
    ['remark', 'note', false],
    ['ot', 'to', false],
  ])('of %s for %s is %s', (text, known, expected) => {
    expect(isSlip(text, known)).toBe(expected);
  });
});

describe('hints', () => {
  it('name the nearest in both languages, dollar signs untouched', () => {
    expect(nearestHint('$$$&$', ['$$$&'], 'correct')).toEqual({ en: 'did you mean "$$$&"?', zh: '是否应为 "$$$&"？' });
  });

  it('give the general remedy when nothing is near', () => {
    expect(nearestHint('xyzzy', ['a'], 'rename').en).toBe('add the column');
    expect(knownHint('xyzzy', ['a', 'b']).en).toBe('remove it, or write one of: a, b');
  });
});

describe('nearestHint', () => {
  it('looks for a near name only when it is read, and then once for both languages', () => {
    let looked = 0;
    const candidates = (function* () {
      looked += 1;
      yield 'population';
    })();
    const hint = nearestHint('populaton', candidates, 'correct');
    expect(looked).toBe(0);
    expect([hint.en, hint.zh, hint.en]).toEqual([
      'did you mean "population"?',
      '是否应为 "population"？',
      'did you mean "population"?',
    ]);
    expect(looked).toBe(1);
  });
});

describe('the nearest few', () => {
  it('are those with few letters wrong and those that hold the text, the nearest first', () => {
    const known = ['bad-number', 'bad-code', 'methods', 'winsorize-only', 'winsorize', 'methods'];
    expect(nearestFew('methds', known, 3)).toEqual(['methods']);
    expect(nearestFew('winsor', known, 3)).toEqual(['winsorize', 'winsorize-only']);
    expect(nearestFew('BAD', known, 1)).toEqual(['bad-code']);
    expect(nearestFew('x', known, 3)).toEqual([]);
    expect(nearestFew('a'.repeat(1000), known, 3)).toEqual([]);
  });
});
