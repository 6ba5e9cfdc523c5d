import { describe, expect, it } from 'vitest';
import { isExact } from '../../../src/audit/derivation/known.ts';
import {
  adjustedOf,
  asItStands,
  isAlike,
  isObserved,
  knownAdjusted,
} from '../../../src/audit/derivation/known-adjusted.ts';
import { divide, integer } from '../../../src/numeric/exact.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { derivationOf } from '../../support/derivation-rows.ts';

const HEADER = 'region,indicator,raw,previous,adjust_by,coefficient,per,adjusted,origin,level';
const third = '0.33333333333333333333';

function rowsOf(...rows: readonly string[]) {
  return derivationOf(HEADER, ...rows).rows;
}

describe('adjustedOf', () => {
  it('makes the adjusted value of its parts, where all are there', () => {
    const rows = rowsOf(
      'a,X,3,1,p,4,10,5,,c',
      'b,X,,,,,,5,,c',
      'c,X,3,,p,0,1,5,,c',
      'd,X,3,,p,,1,5,,c',
      'e,X,3,1,,,,2,,c',
    );
    const texts = rows.map((row) => adjustedOf(row)).map((value) => (value ? toShortText(value) : value));
    expect(texts).toEqual(['5', undefined, null, undefined, '2']);
  });
});

describe('knownAdjusted', () => {
  it('has all digits of what was reported', () => {
    const [known] = knownAdjusted(rowsOf(`a,X,1,,p,3,1,${third},reported,c`)).values();
    expect(known).toEqual({ value: divide(integer(1), integer(3)), error: exact('0') });
  });

  it('takes a figure as it stands where its parts do not give it, or it was imputed', () => {
    const rows = rowsOf(
      `a,X,2,,p,3,1,${third},reported,c`,
      'b,X,2,,p,3,1,5,reported,c',
      `c,X,,,,,,${third},parent,c`,
      'd,X,,,,,,5,rollup,c',
    );
    expect([...knownAdjusted(rows).values()].map(isExact)).toEqual([false, true, false, false]);
    expect(isExact(asItStands(exact('12345678901')))).toBe(true);
    expect(isExact(asItStands(exact('123456789012')))).toBe(false);
  });

  it('knows that peers who got the mean or the median got the same, and others need not have', () => {
    const rows = rowsOf(
      ...['a,X,,,,,,5,mean,c', 'b,X,,,,,,5,mean,c', 'c,X,,,,,,5,mean,d', 'd,Y,,,,,,5,mean,c'],
      ...['e,X,,,,,,5,parent,c', 'f,X,,,,,,5,parent,c'],
    );
    const known = rows.map((row) => knownAdjusted(rows).get(row));
    const again = knownAdjusted(rows);
    const [a, b, c, d, e, f] = rows.map((row) => again.get(row));
    expect(known).toHaveLength(6);
    expect([a === b, a === c, a === d, e === f]).toEqual([true, false, false, false]);
  });

  it('tells what a row itself gives from what others do', () => {
    expect(rowsOf('a,X,,,,,,5,mean,c', 'a,Y,,,,,,5,carry-forward,c', 'a,Z,,,,,,5,,c').map(isObserved)).toEqual([
      false,
      true,
      true,
    ]);
    expect([isAlike(exact(third), divide(integer(1), integer(3))), isAlike(exact('0.3'), exact('0.31'))]).toEqual([
      true,
      false,
    ]);
  });
});
