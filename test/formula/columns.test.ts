import { describe, expect, it } from 'vitest';
import { PeerValues, scoreCertified } from '../../src/engine/columns/score.ts';
import { ColumnFormula } from '../../src/formula/column.ts';
import { scoringMethods } from '../../src/methods/scoring/index.ts';
import type { Exact } from '../../src/model/exact.ts';
import type { Step } from '../../src/model/method.ts';
import { certify } from '../../src/numeric/columns/certified.ts';
import { exact } from '../../src/numeric/text.ts';
import { Sixty, strain } from '../support/decimal-figures.ts';
import { valueText } from '../support/exact-values.ts';
import { columnOf, SIXTY } from '../support/scoring-column.ts';

const STEPS: readonly Step[] = [
  { from: exact('100'), score: exact('95') },
  { from: exact('3'), score: exact('80.5') },
  { from: undefined, score: exact('60') },
];

/** Ties, thirds of 40 digits, neighbours of the 31st digit, and magnitudes far apart. */
const PEERS: readonly (readonly string[])[] = [
  ['1', '2', '2', '3', '7.5', '0.1', '100'],
  [`0.${'3'.repeat(40)}`, `0.${'6'.repeat(39)}7`, '1', '0.5'],
  ['1', `1.${'0'.repeat(30)}1`, `1.${'0'.repeat(20)}1`, '2'],
  ['1e12', '1e-12', '5', '5', '1e6'],
  ['4', '4', '4'],
];
const GIVEN = { ...SIXTY, worst: exact('0.05'), best: exact('12'), reference: exact('1000'), deduction: exact('0.7') };

describe.each(Object.entries(scoringMethods))('the columns reading of %s', (name, { score }) => {
  it.each(['positive', 'negative'] as const)(
    'keeps its bound and decides as the exact reading does: %s',
    async (direction) => {
      const formula = await ColumnFormula.of(score);
      for (const texts of PEERS) {
        const values = texts.map(exact);
        const column = columnOf(values, { ...GIVEN, direction, steps: name === 'steps' ? STEPS : [] });
        const figures = certify(values, { count: 0 });
        const peers = new PeerValues(figures, [...values.keys()]);
        const { scores, exact: exactly } = scoreCertified({ ...column, values: peers }, peers, formula);
        for (const at of values.keys()) {
          const expected: Exact = exactly(at);
          // The exact reading rounds to 40 digits, for which the bound has room.
          expect(strain(scores, at, new Sixty(valueText(expected))), `${name} of ${texts[at]}`).toBeLessThanOrEqual(1);
        }
      }
    },
  );
});
