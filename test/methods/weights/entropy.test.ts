import { describe, expect, it } from 'vitest';
import { entropyWeights } from '../../../src/methods/weights/entropy.ts';
import { columnsOf, shownShares } from '../../support/score-columns.ts';

async function weights(...columns: readonly string[]): Promise<readonly string[]> {
  const weigh = await entropyWeights.objective?.kernel();
  return shownShares(6, weigh?.(columnsOf(...columns)) ?? []);
}

describe('entropyWeights', () => {
  it('give the figures of a published table of 3 x 3 (blog.csdn.net, illhm, article 150700925), worked out with python', async () => {
    expect(await weights('10 12 8', '20 22 18', '30 28 32')).toEqual(['0.735739', '0.183002', '0.081259']);
  });

  it('give those of a 3 x 5 matrix (github AlexdeyCheng/assessment_models) for the columns that are not equal throughout', async () => {
    expect(await weights('80 82 78', '60 85 95', '10 40 90')).toEqual(['0.000729', '0.061467', '0.937805']);
  });

  it('take scores of 0 or more, from two regions on', () => {
    expect(entropyWeights.objective).toMatchObject({ domain: 'non-negative', fewest: 2 });
  });
});
