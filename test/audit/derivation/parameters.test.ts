import { describe, expect, it } from 'vitest';
import { readParameters } from '../../../src/audit/derivation/parameters.ts';
import { cellTexts } from '../../support/model-workspace.ts';

async function texts(direction: string, parameters: string): Promise<readonly string[] | undefined> {
  const read = await readParameters(direction, parameters);
  if (read === undefined) return undefined;
  const { floor, ceiling, worst, best, deduction, zscore } = read;
  return [read.direction, ...cellTexts([floor, ceiling, worst, best, deduction, zscore.mean, zscore.sd])];
}

describe('readParameters', () => {
  it('reads what is there', async () => {
    expect(await texts('negative', 'floor=60 ceiling=100 worst=9 best=1')).toEqual([
      'negative',
      '60',
      '100',
      '9',
      '1',
      '',
      '0',
      '1',
    ]);
    expect(await texts('positive', 'mean=50 sd=10 deduction=2')).toEqual([
      'positive',
      '0',
      '0',
      '',
      '',
      '2',
      '50',
      '10',
    ]);
  });

  it('passes worst and best through the transform, which may turn the direction round', async () => {
    expect(await texts('positive', 'transform=reciprocal worst=10 best=0.5')).toEqual([
      'negative',
      '0',
      '0',
      '0.1',
      '2',
      '',
      '0',
      '1',
    ]);
    expect((await texts('positive', 'transform=sqrt worst=-1 best=4'))?.slice(3, 5)).toEqual(['', '2']);
  });

  it.each([
    ['positive', 'floor'],
    ['positive', 'floor=1=2'],
    ['upward', 'floor=1'],
    ['positive', 'transform=cube'],
  ])('gives nothing for what makes no sense: %s, %s', async (direction, parameters) => {
    expect(await readParameters(direction, parameters)).toBeUndefined();
  });
});
