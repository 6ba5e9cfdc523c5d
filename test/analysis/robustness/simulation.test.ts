import { expect, it } from 'vitest';
import { nominalDraw } from '../../../src/analysis/robustness/sampler.ts';
import { CHOICES } from '../../../src/analysis/robustness/simulation.ts';
import { flatIndexOf } from '../../support/flat-index.ts';

it('a draw has a place for each choice behind its weights', () => {
  expect(new Set(CHOICES).size).toBe(4);
  expect(nominalDraw(flatIndexOf({ weights: [1], scores: [[1]] }))).toHaveLength(2 + CHOICES.length);
});
