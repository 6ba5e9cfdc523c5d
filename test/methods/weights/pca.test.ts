import { describe, expect, it } from 'vitest';
import { firstComponentShares, pcaWeights } from '../../../src/methods/weights/pca.ts';
import { columnsOf, shownShares } from '../../support/score-columns.ts';

describe('firstComponentShares', () => {
  it('are the squared loadings of the first component, as numpy 2 finds them', () => {
    const columns = columnsOf('2 4 4 7 9', '1 3 2 5 8', '9 7 8 4 4', '5 1 6 2 4');
    expect(shownShares(10, firstComponentShares(columns))).toEqual([
      '0.3075563138',
      '0.3045018454',
      '0.3173304124',
      '0.0706114284',
    ]);
  });

  it('leave out what has nothing to do with the rest', () => {
    const columns = columnsOf('1 1 -1 -1', '2 2 -2 -2', '1 -1 1 -1');
    expect(shownShares(12, firstComponentShares(columns))).toEqual([
      '0.500000000000',
      '0.500000000000',
      '0.000000000000',
    ]);
  });

  it('are of any scores, from three regions on', async () => {
    expect(pcaWeights.objective).toMatchObject({ domain: 'any', fewest: 3 });
    expect(await pcaWeights.objective?.kernel()).toBe(firstComponentShares);
  });
});
