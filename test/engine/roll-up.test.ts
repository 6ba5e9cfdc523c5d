import { describe, expect, it } from 'vitest';
import { rollUp, weakestStatus } from '../../src/engine/roll-up.ts';
import { sumRollup, weightedMeanRollup } from '../../src/methods/rollup.ts';
import type { Status } from '../../src/model/observation.ts';
import { toShortText } from '../../src/numeric/text.ts';
import { cells } from '../support/model-workspace.ts';

function rolled(values: readonly string[], weights?: readonly string[]): string {
  const children = { values: cells(...values), weights: weights && cells(...weights) };
  const value = rollUp(children, weights === undefined ? sumRollup : weightedMeanRollup);
  return value === undefined ? '' : toShortText(value);
}

describe('rollUp', () => {
  it('makes a value of those of all children', () => {
    expect(rolled(['1', '2.5'])).toBe('3.5');
    expect(rolled(['1', '4'], ['2', '1'])).toBe('2');
  });

  it('makes none where a child has no value or nothing to weigh by, or there is no child', () => {
    expect(rolled(['1', ''])).toBe('');
    expect(rolled(['1', '4'], ['2', ''])).toBe('');
    expect(rolled([])).toBe('');
  });
});

describe('weakestStatus', () => {
  it('is the weakest of A < P < E < I, a blank one being A', () => {
    const of = (...statuses: readonly (Status | '')[]) => weakestStatus({ statuses });
    expect([of('', 'A'), of('', 'P', 'A'), of('E', 'P'), of('E', 'I', ''), of('')]).toEqual(['A', 'P', 'E', 'I', 'A']);
  });
});
