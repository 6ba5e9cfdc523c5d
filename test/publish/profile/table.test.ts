import { expect, it } from 'vitest';
import { profileRows, profileTable } from '../../../src/publish/profile/table.ts';
import { tableCsv } from '../../../src/publish/table/csv.ts';
import { profiled } from '../../support/profiled.ts';

it('has a row per node, with what an indicator would raise the total by', async () => {
  expect(tableCsv(profileTable, profileRows(await profiled('d2')), undefined).split('\n')).toEqual([
    'region,node,name,depth,score,published,rank,peers,effective_weight,median,median_lead,median_points,best,best_lead,best_points,raw,target,gain,score_after,published_after,rank_after',
    'd2,index,Small index,0,50.5,50.50,5,5,1,65,-14.5,-14.5,98.5,-48,-48,,,,,,',
    'd2,P,平安,1,61,61.00,3,4,0.5,61.75,-0.75,-0.375,99,-38,-19,,,,,,',
    "d2,P1,'=p,2,61,61.00,3,4,0.5,61.75,-0.75,-0.375,99,-38,-19,61,61.75,0.375,50.875,50.88,5",
    'd2,Q,安全,1,40,40.00,5,5,0.5,67.5,-27.5,-13.75,98,-58,-29,,,,,,',
    'd2,Q1,q,2,40,40.00,5,5,0.5,67.5,-27.5,-13.75,98,-58,-29,40,67.5,13.75,64.25,64.25,5',
    '',
  ]);
});
