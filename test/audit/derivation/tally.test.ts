import { describe, expect, it } from 'vitest';
import { Tally, UNCHECKED } from '../../../src/audit/derivation/tally.ts';
import { DifferenceList } from '../../../src/audit/differences.ts';
import { exact } from '../../../src/numeric/text.ts';
import { derivationOf } from '../../support/derivation-rows.ts';

describe('a tally', () => {
  it('counts what was checked, what differs and what was left out', () => {
    const list = new DifferenceList();
    const tally = new Tally('d.csv', list);
    const [row] = derivationOf('region,indicator,score', 'a,X,1').rows;
    if (row === undefined) throw new Error('no row');
    tally.figure(row, 'score', 'treated', exact('1'), true);
    tally.figure(row, 'score', 'treated', exact('2'), false);
    tally.skip('treated', 3);
    tally.skip('treated');
    tally.skip('missing', 0);
    expect([tally.checked, tally.unchecked]).toEqual([2, [['treated', 4]]]);
    const figures = { column: 'score', from: 'treated', expected: '2', found: '1' };
    expect(list.shown).toEqual([{ code: 'underived-figure', file: 'd.csv', region: 'a', node: 'X', ...figures }]);
  });

  it('can say in both languages why something was left out', () => {
    for (const { en, zh } of Object.values(UNCHECKED)) {
      expect(en).toMatch(/^[ -~]+$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });
});
