import { describe, expect, it } from 'vitest';
import { PeerValues, scoreCertified } from '../../../src/engine/columns/score.ts';
import { ColumnFormula } from '../../../src/formula/column.ts';
import { rankMethod } from '../../../src/methods/scoring/ranks.ts';
import { certify } from '../../../src/numeric/columns/certified.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { cells } from '../../support/model-workspace.ts';
import { columnOf } from '../../support/scoring-column.ts';

const LONG = `5.${'0'.repeat(35)}`;

function peersOf(...texts: readonly string[]): PeerValues {
  return new PeerValues(certify(cells(...texts), { count: 0 }), [...texts.keys()]);
}

describe('PeerValues', () => {
  it('are the exact values of some regions', () => {
    const figures = certify(cells('1', '', '3', '2'), { count: 0 });
    const peers = new PeerValues(figures, [3, 0]);
    expect([...peers].map(toShortText)).toEqual(['2', '1']);
    expect(peers.map((value, at) => `${at}:${toShortText(value)}`)).toEqual(['0:2', '1:1']);
    expect([peers.length, peers.at(2)]).toEqual([2, undefined]);
  });

  it('know the place of an extreme that no other may be', () => {
    expect([peersOf('2', '1', '3').placeOf('min'), peersOf('2', '1', '3').placeOf('max')]).toEqual([1, 2]);
    expect(peersOf('1', '1', '3').placeOf('min')).toBe(0);
    // Two of 36 digits that tie once snapped: either may be the lesser.
    expect(peersOf(`${LONG}1`, `${LONG}2`, '9').placeOf('min')).toBeUndefined();
  });

  it('are equal throughout where all tie', () => {
    expect([peersOf(`${LONG}1`, `${LONG}2`), peersOf('1', '2')].map((peers) => peers.isEqualThroughout)).toEqual([
      true,
      false,
    ]);
  });
});

describe('scoreCertified', () => {
  it('asks the reference for what the columns leave open, and counts it', async () => {
    const peers = peersOf(`${LONG}1`, `${LONG}2`, '9');
    const column = columnOf([...peers]);
    const { scores, exact } = scoreCertified(
      { ...column, values: peers },
      peers,
      await ColumnFormula.of(rankMethod.score),
    );
    expect([0, 1, 2].map((at) => toShortText(exact(at)))).toEqual(['1', '1', '3']);
    expect([...scores.hi]).toEqual([1, 1, 3]);
  });
});
