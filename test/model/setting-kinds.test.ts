import { describe, expect, it } from 'vitest';
import { choice, group, groupOrOff, number, oneOf, optional, text, whole } from '../../src/model/setting-kinds.ts';

const X = { en: 'x', zh: 'x' };

describe('what messages say may be written', () => {
  it('is made of the limits of a number', () => {
    const words = [{}, { above: 0 }, { least: 1 }, { least: 0, most: 1 }].map(
      (limits) => number(limits, 0, X).expected,
    );
    expect(words.map((word) => word?.en)).toEqual([
      'a number',
      'a number above 0',
      'a number from 1 upwards',
      'a number from 0 to 1',
    ]);
    expect(whole(1, 120, 12, X).expected?.zh).toBe('1 至 120 的整数');
    expect(whole(2, undefined, 12, X).expected?.en).toBe('a whole number from 2 upwards');
  });

  it('is made of the names of a choice', () => {
    expect(choice(['a', 'b'], 'a', X).expected).toEqual(oneOf('a', 'b'));
    expect(oneOf('a', 'b')).toEqual({ en: '"a" or "b"', zh: '"a" 或 "b"' });
  });
});

describe('the default of settings in braces', () => {
  const keys = { low: number({}, 1, X), high: number({}, 2, X) };

  it('is that of its keys', () => {
    expect(group(keys, X, {}).fallback).toEqual({ low: 1, high: 2 });
    expect(groupOrOff(keys, X, {}).fallback).toEqual({ low: 1, high: 2 });
  });

  it('is none where a key has none, or where the group may be left out', () => {
    expect(group({ ...keys, name: text(undefined, X) }, X, {}).fallback).toBeUndefined();
    expect(optional(group(keys, X, {}))).toMatchObject({ fallback: undefined, isOptional: true });
  });
});
