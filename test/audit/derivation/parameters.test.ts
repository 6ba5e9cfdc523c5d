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

  it('reads an optimum, turned round where the transform turns it', async () => {
    const text = 'optimum_low=2 optimum_high=4 worst_low=1 worst_high=8';
    const optimum = async (parameters: string) => {
      const { low, high, worstLow, worstHigh } = (await readParameters('interval', parameters))?.optimum ?? {};
      return cellTexts([low, high, worstLow, worstHigh]);
    };
    expect(await optimum(text)).toEqual(['2', '4', '1', '8']);
    expect(await optimum(`transform=reciprocal ${text}`)).toEqual(['0.25', '0.5', '0.125', '1']);
    expect(await optimum('optimum_low=2')).toEqual(['', '', '', '']);
  });

  it('reads a reference, as a figure or as a region', async () => {
    const reference = async (text: string) => {
      const read = await readParameters('positive', text);
      return [...cellTexts([read?.reference]), read?.referenceRegion];
    };
    expect(await reference('transform=sqrt reference=9')).toEqual(['3', undefined]);
    expect(await reference('reference_region=330100')).toEqual(['', '330100']);
  });

  it('reads steps, of which the lowest may begin nowhere', async () => {
    const steps = (await readParameters('positive', 'steps=10:90;-1:75;:20'))?.steps ?? [];
    expect(steps.map(({ from, score }) => cellTexts([from, score]))).toEqual([
      ['10', '90'],
      ['-1', '75'],
      ['', '20'],
    ]);
  });

  it.each([
    ['positive', 'steps=10'],
    ['positive', 'steps=10:'],
    ['positive', 'steps=ten:10'],
    ['positive', 'steps=1:2:3'],
    ['positive', 'transform=constructor'],
    ['positive', 'floor'],
    ['positive', 'floor=1=2'],
    ['upward', 'floor=1'],
    ['positive', 'transform=cube'],
  ])('gives nothing for what makes no sense: %s, %s', async (direction, parameters) => {
    expect(await readParameters(direction, parameters)).toBeUndefined();
  });
});
