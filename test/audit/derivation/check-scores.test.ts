import { describe, expect, it } from 'vitest';
import { checkScores } from '../../../src/audit/derivation/check-scores.ts';
import { knownTreated } from '../../../src/audit/derivation/known-treated.ts';
import type { Derivation } from '../../../src/audit/derivation/read-derivation.ts';
import { derivationOf, tallied } from '../../support/derivation-rows.ts';

const HEADER = 'region,indicator,treated,score,level,scoring,direction,parameters';
const SCALE = 'floor=0 ceiling=100';

function checkedIn(derivation: Derivation) {
  return tallied(async (tally) => checkScores(derivation, await knownTreated(derivation.rows), tally));
}

function checked(...rows: readonly string[]) {
  return checkedIn(derivationOf(HEADER, ...rows));
}

/** Three regions of a group with an indicator's values and scores. */
function group(values: readonly string[], scores: readonly string[], how: string): string[] {
  return values.map((value, at) => `${'abc'[at]},X,${value},${scores[at]},county,${how}`);
}

describe('checkScores', () => {
  it.each([
    ['min-max', ['1', '2', '4'], ['0', '33.333333333333333333', '100'], `min-max,positive,${SCALE}`],
    ['min-max, the less the better', ['1', '2', '4'], ['100', '80', '40'], 'min-max,negative,floor=40 ceiling=100'],
    ['goalposts', ['1', '2', '9'], ['0', '25', '100'], `goalposts,positive,${SCALE} worst=1 best=5`],
    [
      'goalposts behind a transform',
      ['0', '1', '2'],
      ['0', '50', '100'],
      `goalposts,positive,transform=log10 ${SCALE} worst=1 best=100`,
    ],
    ['z-score', ['1', '2', '3'], ['40', '50', '60'], `z-score,positive,${SCALE} mean=50 sd=10`],
    ['rank', ['7', '5', '7'], ['2', '1', '2'], 'rank,positive,'],
    ['borda', ['7', '5', '6'], ['0', '2', '1'], 'borda,negative,'],
    ['percentile-rank', ['7', '5', '6'], ['100', '0', '50'], `percentile-rank,positive,${SCALE}`],
    ['fraction-of-max', ['4', '1', '0'], ['100', '25', '0'], `fraction-of-max,positive,${SCALE}`],
    ['identity', ['4', '-1', '0.5'], ['4', '-1', '0.5'], 'identity,positive,'],
    ['deduct', ['4', '1', '1000'], ['92', '98', '0'], `deduct,positive,${SCALE} deduction=2`],
    ['steps', ['4', '10', '-1'], ['75', '90', '20'], 'steps,positive,steps=10:90;0:75;:20'],
    ['efficacy', ['1', '2', '3'], ['60', '77.459666924148337704', '100'], 'efficacy,positive,floor=60 ceiling=100'],
    [
      'distance to a figure',
      ['1', '2', '6'],
      ['0', '25', '125'],
      `distance-to-reference,positive,${SCALE} reference=5`,
    ],
    [
      'distance to a region',
      ['1', '2', '5'],
      ['0', '25', '100'],
      `distance-to-reference,positive,${SCALE} reference_region=c`,
    ],
    [
      'an interval',
      ['1', '4', '9'],
      ['0', '100', '50'],
      `goalposts,interval,${SCALE} optimum_low=3 optimum_high=5 worst_low=1 worst_high=13`,
    ],
    [
      'an interval between peers',
      ['1', '4', '9'],
      ['0', '100', '0'],
      `min-max,interval,${SCALE} optimum_low=3 optimum_high=5`,
    ],
    ['equal values', ['3', '3', '3'], ['100', '100', '100'], `min-max,positive,${SCALE}`],
  ] as const)('derives scores by %s, and finds one that does not follow', async (_, values, scores, how) => {
    const sound = group(values, scores, how);
    expect(await checked(...sound)).toEqual({ checked: 3, unchecked: {}, found: [] });
    const [, second = ''] = sound;
    const changed = second.split(',').map((cell, at) => (at === 3 ? `${Number(cell) + 1e-6}` : cell));
    const { found } = await checked(sound[0] ?? '', changed.join(','), sound[2] ?? '');
    expect(found).toEqual([expect.stringMatching(/^underived-figure b X score /)]);
  });

  it('scores each peer group by itself', async () => {
    const county = group(['1', '2', '4'], ['0', '33.333333333333333333', '100'], `min-max,positive,${SCALE}`);
    const city = `d,X,9,0,city,min-max,positive,${SCALE}`;
    const other = `e,X,10,100,city,min-max,positive,${SCALE}`;
    expect(await checked(...county, city, other)).toEqual({ checked: 5, unchecked: {}, found: [] });
  });

  it('says what it cannot derive: missing values', async () => {
    const rows = [`a,Z,,0,county,min-max,positive,${SCALE}`, `b,Z,,,county,min-max,positive,${SCALE}`];
    expect(await checked(...rows)).toEqual({ checked: 0, unchecked: { missing: 1 }, found: [] });
  });

  it('says that columns are missing', async () => {
    const old = derivationOf('region,indicator,treated,score', 'a,X,1,80', 'b,X,2,90');
    expect((await tallied((tally) => checkScores(old, new Map(), tally))).unchecked).toEqual({ 'no-columns': 2 });
  });

  it('finds that a score is missing, or that it could not have been scored', async () => {
    const how = `min-max,positive,${SCALE}`;
    expect((await checked(...group(['1', '2', '3'], ['0', '', '100'], how))).found).toEqual([
      'underived-figure b X score 50',
    ]);
    const unscorable = [
      ['no-method,positive,', 'scoring, direction, parameters'],
      ['min-max,upward,', 'scoring, direction, parameters'],
      [`goalposts,positive,${SCALE} worst=1`, 'treated, parameters'],
      [`goalposts,positive,${SCALE} worst=1 best=1.0`, 'treated, parameters'],
      [`fraction-of-max,positive,${SCALE}`, 'treated, parameters'],
      ['steps,positive,steps=0:10', 'treated, parameters'],
      ['steps,positive,', 'treated, parameters'],
      [`min-max,interval,${SCALE}`, 'treated, parameters'],
      [`distance-to-reference,positive,${SCALE} reference=-2`, 'treated, parameters'],
      [`distance-to-reference,positive,${SCALE} reference_region=z`, 'treated, parameters'],
      ['constructor,positive,', 'scoring, direction, parameters'],
    ];
    for (const [way, from] of unscorable) {
      const { found } = await checked(...group(['1', '-2', '3'], ['0', '50', '100'], way ?? ''));
      expect(found, way).toEqual([`unscorable-figure county X ${from}`]);
    }
    const [first = '', ...others] = group(['1', '2', '3'], ['0', '50', '100'], how);
    const { found } = await checked(first.replace('ceiling=100', 'ceiling=99'), ...others);
    expect(found).toEqual(['unscorable-figure county X scoring, direction, parameters']);
  });

  it('wants no score where too few of a group report, and one where enough do', async () => {
    const header = 'region,indicator,status,raw,adjusted,treated,score,level,scoring,direction,parameters';
    const rows = (share: string, ...scores: readonly string[]) => [
      `a,X,A,1,1,1,${scores[0]},county,min-max,positive,${SCALE} min_availability=${share}`,
      `b,X,L,,,,,county,min-max,positive,${SCALE} min_availability=${share}`,
      `c,X,M,,,,,county,min-max,positive,${SCALE} min_availability=${share}`,
    ];
    const found = async (share: string, ...scores: readonly string[]) => {
      return (await checkedIn(derivationOf(header, ...rows(share, ...scores)))).found;
    };
    expect(await found('0.51', '')).toEqual([]);
    expect(await found('0.51', '100')).toEqual(['underived-figure a X score ']);
    expect(await found('0.5', '100')).toEqual([]);
    expect(await found('0.5', '')).toEqual(['underived-figure a X score 100']);
  });

  it('leaves open what hangs on digits that are not written, and nothing else', async () => {
    const header = 'region,indicator,raw,adjusted,treated,score,level,scoring,direction,parameters,origin';
    const third = '0.33333333333333333333';
    const rows = [
      `a,X,,${third},${third},1,county,rank,positive,,rollup`,
      `b,X,,${third},${third},1,county,rank,positive,,rollup`,
      'c,X,7,7,7,3,county,rank,positive,,reported',
      'd,X,8,8,8,4,county,rank,positive,,reported',
    ];
    const { checked: figures, unchecked, found } = await checkedIn(derivationOf(header, ...rows));
    expect({ figures, unchecked, found }).toEqual({ figures: 2, unchecked: { undecided: 2 }, found: [] });
    // Peers that got the mean got the same value: they tie for certain.
    const means = rows.map((row) => row.replace(',rollup', ',mean'));
    expect(await checkedIn(derivationOf(header, ...means))).toEqual({ checked: 4, unchecked: {}, found: [] });
  });
});
