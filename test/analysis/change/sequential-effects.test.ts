import { describe, expect, it } from 'vitest';
import { Rescoring } from '../../../src/analysis/change/rescoring.ts';
import { SequentialEffects } from '../../../src/analysis/change/sequential-effects.ts';
import { effects } from '../../../src/model/comparison.ts';
import type { ComputedIndex } from '../../../src/model/computed-index.ts';
import { isZero, roundTo } from '../../../src/numeric/exact.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { MONTH, smallWorkspace } from '../../support/workspace-files.ts';

/** Scores that are the values, aggregated by the lower one. */
function lower(east: string, settings: object = {}, weights = '60 40', least = '') {
  const [a = '', b = ''] = weights.split(' ');
  return computeFiles(
    smallWorkspace(
      {
        'indicators.csv': `code,parent,name,weight,min_weight,scoring\nA,,Safety,${a},${least},\nA1,A,Deaths,50,,identity\nA2,A,Fires,50,,identity\nB,,Food,${b},,\nB1,B,Pass rate,100,,identity\n`,
        [`data/${MONTH}/east.csv`]: `indicator,value,status\n${east}`,
      },
      { aggregation: 'min', ...settings },
    ),
  );
}

async function taken(before: { index: ComputedIndex }, after: { index: ComputedIndex }) {
  const rescoring = await Rescoring.of(before.index, after.index);
  const sequential = await SequentialEffects.of(before.index, after.index, rescoring);
  const found = [...sequential.of({ before: 0, after: 0 })];
  return found.flatMap(([code, parts]) => {
    return effects.flatMap((effect) => {
      return isZero(parts[effect]) ? [] : [`${code} ${effect} ${toShortText(roundTo(parts[effect], 4, 'half-even'))}`];
    });
  });
}

describe('sequential effects', () => {
  it('go by the order of the tree: the first to fall takes the whole fall', async () => {
    const before = await lower('A1,50,\nA2,60,\nB1,70,\n');
    expect(await taken(before, await lower('A1,40,\nA2,40,\nB1,40,\n'))).toEqual(['A1 value -10']);
    expect(await taken(before, await lower('A1,80,\nA2,55,\nB1,70,\n'))).toEqual(['A1 value 10', 'A2 value -5']);
  });

  it('first let come and go what comes and goes, with the scores of then', async () => {
    const before = await lower('A1,50,\nA2,60,\nB1,,M\n');
    expect(await taken(before, await lower('A1,,M\nA2,60,\nB1,30,\n'))).toEqual([
      'A1 applicability 10',
      'B1 applicability -30',
    ]);
  });

  it('tell shares of weights, not weights, apart', async () => {
    const mean = { aggregation: ['power', 'arithmetic'], power: { exponent: 1 } };
    const rows = 'A1,50,\nA2,50,\nB1,90,\n';
    expect(await taken(await lower(rows, mean), await lower(rows, mean, '6 4'))).toEqual([]);
    expect(await taken(await lower(rows, mean), await lower(rows, mean, '1 1'))).toEqual([
      'A weights 1.7778',
      'B weights 2.2222',
    ]);
  });

  it('let a group come back of whose weight too little was reported', async () => {
    const east = (a2: string) => lower(`A1,50,\nA2,${a2},\nB1,70,\n`, {}, '60 40', '0.6');
    expect(await taken(await east(''), await east('60'))).toEqual(['A applicability -20']);
  });
});
