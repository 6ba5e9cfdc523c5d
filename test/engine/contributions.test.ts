import { describe, expect, it } from 'vitest';
import { contributionsOf } from '../../src/engine/contributions.ts';
import { certify, significantTextOf } from '../../src/numeric/columns/certified.ts';
import { exact } from '../../src/numeric/text.ts';
import { cells, cellTexts } from '../support/model-workspace.ts';

const SCORES = cells('80', '', '50.5');
const WEIGHTS = [exact('0.25'), exact('0.5'), exact('0.25')];

describe('contributionsOf', () => {
  it('weighs scores, and has 0 where there is none', () => {
    expect(cellTexts(contributionsOf(SCORES, WEIGHTS, true))).toEqual(['20', '0', '12.625']);
  });

  it('gives the same of certified scores', () => {
    const made = contributionsOf(certify(SCORES, { count: 0 }), certify(WEIGHTS, { count: 0 }), true);
    expect([0, 1, 2].map((region) => significantTextOf(made, region))).toEqual(['20', '0', '12.625']);
    expect(cellTexts(made)).toEqual(['20', '0', '12.625']);
  });

  it('has none where they would not sum to the total', () => {
    expect(cellTexts(contributionsOf(SCORES, WEIGHTS, false))).toEqual(['', '', '']);
  });
});
