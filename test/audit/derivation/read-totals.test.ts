import { describe, expect, it } from 'vitest';
import { readTotals } from '../../../src/audit/derivation/read-totals.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { read, sourceOf } from '../../support/ranked-computed.ts';

function totalsOf(text: string) {
  const { value, problems } = read((list) => readTotals(sourceOf(text), list));
  const shown = [...value].map(([region, { score, slack }]) => `${region} ${toShortText(score)} ${toShortText(slack)}`);
  return [shown, problems.length];
}

describe('readTotals', () => {
  it('takes the totals of scores.csv as they are', () => {
    expect(totalsOf('region,node,score\na,index,1.50\na,A,7\nb,index,\n')).toEqual([['a 1.5 0'], 0]);
  });

  it('takes those of results.csv as rounded', () => {
    expect(totalsOf('region,score\na,1.50\nb,2\nc,\n')).toEqual([['a 1.5 0.005', 'b 2 0.5'], 0]);
  });

  it('reports what is no number', () => {
    expect(totalsOf('region,score\na,x\n')).toEqual([[], 1]);
  });
});
