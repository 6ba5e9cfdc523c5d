import { describe, expect, it } from 'vitest';
import { fillIn, localisedName, wordsIn } from '../../src/model/localised.ts';

describe('fillIn', () => {
  it('replaces each placeholder by its value, as often as it stands', () => {
    expect(fillIn('{a} of {b}, {a}', Object.freeze({ a: 'one', b: 'two' }))).toBe('one of two, one');
  });

  it('leaves a placeholder without a value as it is', () => {
    expect(fillIn('{a} of {b}', { b: '' })).toBe('{a} of ');
  });

  it('takes values as they are: no pattern in them is expanded, no placeholder filled again', () => {
    expect(fillIn('"{a}" and {b}', { a: '$& {b} $1', b: '{a}' })).toBe('"$& {b} $1" and {a}');
  });
});

it('names things in both languages', () => {
  expect(localisedName({ name: '杭州市', nameEn: 'Hangzhou' })).toEqual({ en: 'Hangzhou', zh: '杭州市' });
  expect(localisedName({ name: '杭州市', nameEn: '' })).toEqual({ en: '杭州市', zh: '杭州市' });
  expect(localisedName(undefined)).toEqual({ en: '', zh: '' });
});

describe('wordsIn', () => {
  const texts = { rank: { en: 'rank', zh: '名次' }, of: { en: '{rank} of {all}', zh: '{all} 中第 {rank}' } };

  it('says what a table holds in one language, filled in', () => {
    expect(wordsIn(texts, 'en').say('rank')).toBe('rank');
    expect(wordsIn(texts, 'zh').say('of', { rank: '1', all: '9' })).toBe('9 中第 1');
    expect(wordsIn(texts, 'zh').language).toBe('zh');
  });
});
