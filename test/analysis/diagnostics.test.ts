import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { type Diagnosis, diagnose, type Flag } from '../../src/analysis/diagnostics.ts';
import { computeIndex } from '../../src/engine/compute-index.ts';
import type { Indicator } from '../../src/model/index-tree.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { statisticOf } from '../../src/numeric/columns/describe.ts';
import { toShortText } from '../../src/numeric/text.ts';
import { cellTexts, monthOf, regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';
import { kurtosisOf, spreadsheetStatistics } from '../support/spreadsheet-statistics.ts';

type Groups = Readonly<Record<string, readonly string[]>>;

/** Diagnoses the indicators of a dimension, cell by cell as `monthOf` reads them. */
async function diagnosed(
  rows: Readonly<Record<string, readonly string[]>>,
  groups: Groups,
  indicator: Partial<Indicator> = {},
): Promise<readonly Diagnosis[]> {
  const children = Object.keys(rows).map((code) => ({ code, indicator: { scoring: 'identity', ...indicator } }));
  const workspace = workspaceOf(treeOf([{ code: 'A', children }]), regionsOf(groups));
  const index = await computeIndex(workspace, monthOf(workspace, rows), new ProblemList());
  if (index === undefined) throw new Error('not computed');
  return diagnose(index);
}

/** Diagnoses one indicator in one peer group of as many regions as there are cells: r00, r01, ... */
async function column(cells: readonly string[], indicator: Partial<Indicator> = {}): Promise<Diagnosis> {
  const county = cells.map((_, at) => `r${String(at).padStart(2, '0')}`);
  const [only, ...others] = await diagnosed({ A1: cells }, { county }, indicator);
  if (only === undefined || others.length > 0) throw new Error('not one diagnosis');
  return only;
}

async function flagsOf(cells: readonly string[]): Promise<readonly Flag[]> {
  return (await column(cells)).flags;
}

function repeated(text: string, times: number): readonly string[] {
  return Array.from({ length: times }, () => text);
}

describe('diagnose', () => {
  const groups = { county: ['a', 'b', 'c', 'd', 'e'], city: ['y', 'z'] };

  it('describes each indicator in each peer group: groups by name, indicators by code', async () => {
    const rows = { A1: ['1', '', 'M', '4', 'L', '7', '8'], A2: ['1', '2', '3', '4', '5', '', 'M'] };
    const found = await diagnosed(rows, groups);
    const counts = found.map(({ group, node, statistics, missing, notApplicable }) => {
      return [group, node.code, statistics.count, missing, notApplicable];
    });
    expect(counts).toEqual([
      ['city', 'A1', 2, 0, 0],
      ['city', 'A2', 0, 1, 1],
      ['county', 'A1', 2, 2, 1],
      ['county', 'A2', 5, 0, 0],
    ]);
  });

  it('counts what is imputed apart, with the values that are scored', async () => {
    const { reported, imputed, missing, statistics, flags } = await column(['1', '', 'M', '4', 'L'], {
      missing: 'mean',
    });
    expect([reported, imputed, missing, statistics.count]).toEqual([2, 2, 0, 4]);
    expect(flags).toContain('low-availability');
  });

  it('names every region that holds an extreme, by code', async () => {
    const { minRegions, maxRegions } = await column(['2', '9', '', '2.0', '0.9e1', '5', '9.00', 'M']);
    expect([minRegions, maxRegions]).toEqual([
      ['r00', 'r03'],
      ['r01', 'r04', 'r06'],
    ]);
  });

  it('names the regions of the peer group, not of the whole list', async () => {
    const [city, county] = await diagnosed({ A1: ['5', '', '3', '7', '3', '1', '9'] }, groups);
    expect([city?.minRegions, city?.maxRegions]).toEqual([['y'], ['z']]);
    expect([county?.minRegions, county?.maxRegions]).toEqual([['c', 'e'], ['d']]);
  });

  it('ties extremes past the 30th digit', async () => {
    const third = `0.${'3'.repeat(35)}`;
    expect((await column(['0.4', third, `${third}3`, '0.5'])).minRegions).toEqual(['r01', 'r02']);
  });

  it('shares out the ends of the scale among the reported scores', async () => {
    const ends = await column(['3', '', '8', '3', '8', '8', '5', 'M'], { scoring: 'min-max', missing: 'floor' });
    expect(cellTexts([ends.floorShare, ends.ceilingShare])).toEqual([`0.${'3'.repeat(40)}`, '0.5']);
    const nobody = await column(['', 'M', '']);
    expect([nobody.floorShare, nobody.ceilingShare, nobody.minRegions, nobody.maxRegions]).toEqual([
      undefined,
      undefined,
      [],
      [],
    ]);
  });

  it('describes the adjusted values', async () => {
    const { statistics } = await column(['1', '2', '6', '10']);
    const names = ['min', 'max', 'mean', 'median'] as const;
    expect(cellTexts(names.map((name) => statisticOf(statistics, name)))).toEqual(['1', '10', '4.75', '4']);
    const standardDeviation = statisticOf(statistics, 'standardDeviation');
    const expected = spreadsheetStatistics(['1', '2', '6', '10']).standardDeviation?.toSignificantDigits(40).toString();
    expect(standardDeviation && toShortText(standardDeviation)).toBe(expected);
  });
});

describe('the flags', () => {
  it('call a column constant only where all its values are one', async () => {
    expect(await flagsOf(['5', '5.0', '', '5', '5'])).toContain('constant');
    expect(await flagsOf(['5', '5', '5', '5.01'])).not.toContain('constant');
    expect(await flagsOf(['', 'M'])).not.toContain('constant');
  });

  it('call a column mostly the same from exactly half of it', async () => {
    expect(await flagsOf(['5', '5', '5', '1', '2', '3'])).toEqual(['mostly-same']);
    expect(await flagsOf(['5', '5', '5', '1', '2', '3', '4'])).toEqual([]);
    expect(await flagsOf(['5', '1', '5', '', '2', '5', 'M', '3'])).toEqual(['mostly-same']);
    expect(await flagsOf(['5', '5', '5', '1', '1', '1', '3'])).toEqual([]);
  });

  it('call availability low below 65 % of the regions it applies to, not at 65 %', async () => {
    const values = Array.from({ length: 13 }, (_, at) => String(at));
    expect(await flagsOf([...values, ...repeated('', 7)])).toEqual([]);
    expect(await flagsOf([...values, ...repeated('', 7), 'M', 'M'])).toEqual([]);
    expect(await flagsOf([...values, ...repeated('', 8)])).toEqual(['low-availability']);
    expect(await flagsOf([...values.slice(1), ...repeated('L', 7)])).toEqual(['low-availability']);
    expect(await flagsOf(['', 'M'])).toEqual(['low-availability']);
    expect(await flagsOf(['M', 'M'])).toEqual([]);
  });

  // By hand, SKEW and KURT: exactly 2 and 4 for 0, 0, 0, 1; the root of 5 and 5 for 0, 0, 0, 0, 1.
  it('call a column skewed above a skewness of 2 either way, not at 2', async () => {
    expect(await flagsOf(['0', '0', '0', '1'])).not.toContain('skewed');
    expect(await flagsOf(['1', '1', '1', '0'])).not.toContain('skewed');
    expect(await flagsOf(['0', '0', '0', '0', '1'])).toContain('skewed');
    expect(await flagsOf(['1', '1', '1', '1', '0'])).toContain('skewed');
    expect(await flagsOf(['0', '0', '100'])).not.toContain('skewed');
    expect(await flagsOf(['7', '7', '7', '7'])).not.toContain('skewed');
  });

  it('call a column skewed only where the kurtosis is above 3.5 too: either side of it by a hair', async () => {
    // 31 zeros and four ones are skewed above 2 with any tail from 1 to 4, and the kurtosis grows with the tail past 3.5.
    const sample = (zeros: number, tail: string) => [...repeated('0', zeros), ...repeated('1', 4), tail];
    const limit = new Fraction('3.5');
    const above = (texts: readonly string[]) => (kurtosisOf(texts) ?? limit).compare(limit) > 0;
    const [low, high] = bisect((tail) => above(sample(31, tail)), 1, 4);
    const kept = sample(31, low);
    const flagged = sample(31, high);
    for (const texts of [kept, flagged]) expect(spreadsheetStatistics(texts).skewness?.greaterThan(2)).toBe(true);
    expect(
      Number(
        kurtosisOf(flagged)
          ?.sub(kurtosisOf(kept) ?? 0)
          .valueOf(),
      ),
    ).toBeLessThan(1e-14);
    expect(await flagsOf(kept)).not.toContain('skewed');
    expect(await flagsOf(flagged)).toContain('skewed');
  });
});

/** Two decimals of 16 places, neighbours, of which only the upper one fulfils a condition that grows. */
function bisect(holds: (text: string) => boolean, from: number, to: number): readonly [string, string] {
  const text = (units: bigint) => new Fraction(units, 10n ** 16n).toString(16);
  let [low, high] = [BigInt(from) * 10n ** 16n, BigInt(to) * 10n ** 16n];
  if (holds(text(low)) || !holds(text(high))) throw new Error('the limit is not between the two');
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (holds(text(middle))) high = middle;
    else low = middle;
  }
  return [text(low), text(high)];
}
