import { describe, expect, it } from 'vitest';
import { coherenceFlags, type FlagFacts, isBeyond, magnitude } from '../../../src/analysis/coherence/limits.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';

const NOTHING: FlagFacts = { withClosest: undefined, withParent: undefined, alpha: undefined, adjusted: undefined };

function flags(facts: Partial<Record<keyof FlagFacts, string>>): readonly string[] {
  const figures = Object.fromEntries(Object.entries(facts).map(([name, text]) => [name, exact(text)]));
  return coherenceFlags({ ...NOTHING, ...figures });
}

describe('coherenceFlags', () => {
  it('are raised beyond their limits, not at them', () => {
    expect(flags({ withClosest: '0.9', withParent: '0', alpha: '0.7', adjusted: '-0.7' })).toEqual([]);
    const beyond = flags({ withClosest: '-0.9001', withParent: '-0.0001', alpha: '0.6999', adjusted: '0.7001' });
    expect(beyond).toEqual(['collinear', 'against-parent', 'low-alpha', 'size-remains']);
  });

  it('go by 30 digits: what differs beyond them is at the limit', () => {
    expect(flags({ withClosest: `0.9${'0'.repeat(30)}1`, alpha: `0.6${'9'.repeat(35)}` })).toEqual([]);
  });

  it('are not raised by a figure that is not there', () => {
    expect(coherenceFlags(NOTHING)).toEqual([]);
  });
});

describe('isBeyond', () => {
  it('looks at the size', () => {
    expect(['0.8', '-0.8', '0.7', '-0.5'].map((text) => isBeyond(exact(text), exact('0.7')))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isBeyond(undefined, exact('0.7'))).toBe(false);
  });
});

it('magnitude drops the sign', () => {
  expect(['-0.3', '0.3', '0'].map((text) => toShortText(magnitude(exact(text))))).toEqual(['0.3', '0.3', '0']);
});
