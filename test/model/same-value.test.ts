import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameValue } from '../../src/model/same-value.ts';

it('tells plain values that are the same', () => {
  fc.assert(
    fc.property(fc.object(), (value) => {
      expect(isSameValue(value, structuredClone(value))).toBe(true);
    }),
  );
  expect(
    isSameValue({ a: 1n, b: new Map([['x', [1, undefined]]]) }, { b: new Map([['x', [1, undefined]]]), a: 1n }),
  ).toBe(true);
});

it('tells apart those that differ anywhere', () => {
  const pairs: readonly (readonly [unknown, unknown])[] = [
    [1n, 2n],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: undefined }, { b: undefined }],
    [[1, 2], [1]],
    [[], {}],
    [new Map([['a', 1]]), new Map([['a', 2]])],
    [null, {}],
    ['1', 1],
  ];
  for (const [a, b] of pairs) expect([isSameValue(a, b), isSameValue(b, a)]).toEqual([false, false]);
});
