import { describe, expect, it } from 'vitest';
import { derive, differencesOf } from '../../support/derived.ts';

const HEADER =
  'region,indicator,status,raw,adjusted,treated,score,weight,effective_weight,contribution,origin,treatment,level,scoring,direction,parameters\n';
const how = 'county,min-max,positive,floor=0 ceiling=100';
const derivation = `${HEADER}a,X,A,1e29,100000000000000000000000000000,100000000000000000000000000000,0,1,1,0,reported,,${how}\nb,X,A,1e30,1000000000000000000000000000000,1000000000000000000000000000000,100,1,1,100,reported,,${how}\n`;
const scores = 'region,node,score\na,index,0\nb,index,100\n';

describe('checkDerivation', () => {
  it('derives each figure from the others, of whatever size', async () => {
    const { differences, problems, tally } = await differencesOf(derive(derivation, scores));
    expect({ differences, problems, checked: tally.checked }).toEqual({ differences: [], problems: [], checked: 12 });
  });

  it('finds at every stage a figure that does not follow', async () => {
    const found = async (from: string, to: string) => {
      return (await differencesOf(derive(derivation.replace(from, to), scores))).differences;
    };
    expect(await found('1e29', '2e29')).toEqual([
      'underived-figure a X adjusted 100000000000000000000000000000 200000000000000000000000000000',
    ]);
    expect(await found(',100,1,1,100,', ',99,1,1,100,')).toEqual([
      'underived-figure b X score 99 100',
      'underived-figure b X contribution 100 99',
    ]);
    expect(await found(',100,1,1,100,', ',100,1,1,100.000000000000000001,')).toEqual([]);
    expect(await found(',100,1,1,100,', ',100,1,1,100.00000000000001,')).toHaveLength(2);
  });
});
