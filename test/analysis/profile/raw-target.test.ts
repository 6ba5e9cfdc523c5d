import { describe, expect, it } from 'vitest';
import { rawTarget } from '../../../src/analysis/profile/raw-target.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

/** The raw value for an adjusted one of the first indicator, by region; undefined where there is none. */
async function targets(
  adjusted: string,
  changes: Record<string, string>,
  month?: string,
): Promise<readonly (string | undefined)[]> {
  const { index } = await computeFiles(smallWorkspace(changes), month);
  return index.workspace.regions.list.map((_, region) => {
    const target = rawTarget(index, 0, region, exact(adjusted));
    return target && toShortText(target);
  });
}

const HEADER = 'code,parent,name,adjust_by,per,accumulation\nA,,Safety,,,\n';

describe('the raw value of an adjusted one', () => {
  it('is it times the coefficient, by per', async () => {
    expect(await targets('0.35', {})).toEqual(['3.5', '7']);
    expect(
      await targets('7', { 'indicators.csv': `${HEADER}A1,A,Deaths,population,100,\nA2,A,a,,,\nB1,A,b,,,\n` }),
    ).toEqual(['0.7', '1.4']);
  });

  it('is the value itself where nothing adjusts', async () => {
    expect(await targets('0.35', { 'indicators.csv': `${HEADER}A1,A,Deaths,,,\nA2,A,a,,,\nB1,A,b,,,\n` })).toEqual([
      '0.35',
      '0.35',
    ]);
  });

  it('has the figure of the month before on top where figures are cumulative, and is unknown without it', async () => {
    const indicators = `${HEADER}A1,A,Deaths,,,ytd\nA2,A,a,,,\nB1,A,b,,,\n`;
    const august = {
      'data/2018-08/east.csv': 'indicator,value\nA1,2\n',
      'data/2018-08/west.csv': 'indicator,value\nA2,1\n',
    };
    expect(await targets('0.5', { 'indicators.csv': indicators, ...august })).toEqual(['2.5', undefined]);
  });

  it('has it on top in November, whose number ends in 1 as that of January does, and not in January', async () => {
    const indicators = `${HEADER}A1,A,Deaths,,,ytd\nA2,A,a,,,\nB1,A,b,,,\n`;
    const reported = (month: string, value: number) => ({
      [`data/${month}/east.csv`]: `indicator,value\nA1,${value}\nA2,1\nB1,1\n`,
      [`data/${month}/west.csv`]: `indicator,value\nA1,${value}\nA2,2\nB1,3\n`,
    });
    const months = {
      ...reported('2017-12', 9),
      ...reported('2018-01', 4),
      ...reported('2018-10', 5),
      ...reported('2018-11', 6),
    };
    const files = { 'indicators.csv': indicators, ...months };
    expect(await targets('0.5', files, '2018-11')).toEqual(['5.5', '5.5']);
    expect(await targets('0.5', files, '2018-01')).toEqual(['0.5', '0.5']);
  });

  it('is unknown where the region has no coefficient', async () => {
    const coefficients = 'region,from,population\neast,2018-01,\nwest,2018-01,20\n';
    expect(await targets('0.35', { 'coefficients.csv': coefficients })).toEqual([undefined, '7']);
  });
});
