import { describe, expect, it } from 'vitest';
import { inOrderOfChange, rankChange, scoreChange } from '../../../src/analysis/change/order-of-change.ts';
import type { RegionChange, StateFigures } from '../../../src/model/comparison.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';

const standing = (text: string, rank = 1): StateFigures | undefined => {
  return text === '' ? undefined : { score: exact(text), published: exact(text), rank };
};

function region(code: string, group: string, before: string, after: string): RegionChange {
  const node = { code: 'index', name: '', nameEn: '', depth: 0, change: undefined, effects: undefined };
  const nodes = [{ ...node, before: standing(before), after: standing(after) }];
  return { code, name: code, nameEn: '', group, nodes, rounding: undefined };
}

describe('the changes of a node', () => {
  it('are there where both states are, and ranks where both have one', () => {
    const both = { before: standing('80.10', 3), after: standing('80.00', 1) };
    expect([toShortText(scoreChange(both) ?? exact('0')), rankChange(both)]).toEqual(['-0.1', 2]);
    expect(scoreChange({ ...both, after: undefined })).toBe(undefined);
    expect(rankChange({ ...both, after: standing('1', 0) })).toBe(undefined);
  });
});

describe('inOrderOfChange', () => {
  it('goes by peer group, change and code, those without a change last', () => {
    const regions = [
      region('d', 'county', '', '9'),
      region('c', 'county', '5', '6'),
      region('b', 'county', '2', '3'),
      region('a', 'county', '1', '3'),
      region('z', 'city', '9', '1'),
      region('e', 'county', '4', ''),
    ];
    expect(
      inOrderOfChange(regions)
        .map(({ code }) => code)
        .join(''),
    ).toBe('zabcde');
  });
});
