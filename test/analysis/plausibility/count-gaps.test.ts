import { expect, it } from 'vitest';
import { countGaps } from '../../../src/analysis/plausibility/count-gaps.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { MONTH, smallWorkspace } from '../../support/workspace-files.ts';

it('counts what is not reported of what applies, by region and by indicator, the most first', async () => {
  const files = smallWorkspace({
    [`data/${MONTH}/east.csv`]: 'indicator,value,status\nA1,,\nA2,,L\nB1,98,\n',
    [`data/${MONTH}/west.csv`]: 'indicator,value,status\nA1,4,\nA2,,\nB1,,M\n',
  });
  const { count, cells, regions, indicators } = countGaps((await computeFiles(files)).index);
  expect({ count, cells }).toEqual({ count: 3, cells: 5 });
  expect(regions.map(({ of, count: own }) => `${of.code} ${own}`)).toEqual(['east 2', 'west 1']);
  expect(indicators.map(({ of, count: own }) => `${of.code} ${own}`)).toEqual(['A2 2', 'A1 1']);
});
