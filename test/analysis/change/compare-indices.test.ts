import { describe, expect, it } from 'vitest';
import { compareIndices } from '../../../src/analysis/change/compare-indices.ts';
import { compute } from '../../../src/api.ts';
import type { AmendedCell } from '../../../src/model/amendments.ts';
import { effects, type RegionChange } from '../../../src/model/comparison.ts';
import type { ComputedIndex } from '../../../src/model/computed-index.ts';
import { isZero, roundTo, subtract } from '../../../src/numeric/exact.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { computeFiles, computeProject, DEMONSTRATION } from '../../support/compute-files.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles, withFolder } from '../../support/workspace-files.ts';

const LATER = '2018-10';

/** Four counties whose one adjusted and one plain indicator can be worked by hand. */
function fourCounties(
  settings: Readonly<Record<string, unknown>> = {},
  changes: Readonly<Record<string, string>> = {},
) {
  const data = (month: string, rows: Readonly<Record<string, string>>) => ({
    [`data/${month}.csv`]: `region,indicator,value,status\n${Object.entries(rows)
      .map(([region, cells]) =>
        cells
          .split(' ')
          .map((cell, at) => `${region},${['X', 'Y'][at]},${cell}\n`)
          .join(''),
      )
      .join('')}`,
  });
  return smallWorkspace(
    {
      'indicators.csv': 'code,parent,name,weight,adjust_by\nX,,Rate,60,people\nY,,Level,40,\n',
      'regions.csv': 'code,name,level\na,A,county\nb,B,county\nc,C,county\nd,D,county\n',
      'coefficients.csv': `region,from,people\na,,1\nb,,1\nc,,1\nd,,1\nb,${LATER},2\n`,
      [`data/${MONTH}/east.csv`]: undefined,
      [`data/${MONTH}/west.csv`]: undefined,
      ...data(MONTH, { a: '0, 0,', b: '5, 50,', c: '10, 100,', d: '5, ,M' }),
      ...data(LATER, { a: '0, 0,', b: '12, 50,', c: '20, 100,', d: '5, 50,' }),
      ...changes,
    },
    { levels: ['indicator'], observations: 'data/{month}.csv', ...settings },
  );
}

async function monthsOf(files: WorkspaceFiles): Promise<[ComputedIndex, ComputedIndex]> {
  return withFolder(files, async (folder) => {
    const { index } = await computeProject(folder, MONTH);
    const later = await compute(index.workspace, { month: LATER });
    if (!later.ok) throw new Error('cannot be computed');
    return [index, later.value.index];
  });
}

/** A region's nodes with those of their effects that are not 0. */
function shown({ nodes, rounding }: RegionChange): Record<string, string> {
  const texts = nodes.map(({ code, effects: parts }) => {
    const named = effects.flatMap((effect) => {
      const amount = parts?.[effect];
      return amount === undefined || isZero(amount)
        ? []
        : [`${effect} ${toShortText(roundTo(amount, 6, 'half-even'))}`];
    });
    return [code, named.join(', ')];
  });
  const left = rounding && toShortText(roundTo(rounding, 6, 'half-even'));
  return Object.fromEntries([...texts, ...(left === undefined || left === '0' ? [] : [['rounding', left]])]);
}

async function compared(files: WorkspaceFiles, other?: WorkspaceFiles) {
  const [before, after] =
    other === undefined
      ? await monthsOf(files)
      : [(await computeFiles(files)).index, (await computeFiles(other)).index];
  const { approach, regions } = await compareIndices(before, after);
  return { approach, regions: Object.fromEntries(regions.map((region) => [region.code, shown(region)])) };
}

describe('the comparison of two months', () => {
  it('tells range, coefficient and raw value apart, and what comes to count, as worked by hand', async () => {
    const { approach, regions } = await compared(fourCounties());
    expect(approach).toBe('additive');
    // b's rate, 5 of 0..10, is 50; among 0..20 it is 25; halved by the coefficient 12.5; with the new value, 6, it is 30.
    expect(regions['b']).toEqual({
      index: 'range -15, coefficient -7.5, value 10.5',
      X: 'range -15, coefficient -7.5, value 10.5',
      Y: '',
    });
    // d gets its second indicator: 60 % of the weight instead of all for the first, and 40 % for 50 points.
    expect(regions['d']).toEqual({
      index: 'range -15',
      X: 'applicability -20, range -15',
      Y: 'applicability 20',
    });
    expect([regions['a'], regions['c']]).toEqual([
      { index: '', X: '', Y: '' },
      { index: '', X: '', Y: '' },
    ]);
  });

  it('lists regions by the change of their published totals', async () => {
    const { regions } = await compareIndices(...(await monthsOf(fourCounties())));
    expect(regions.map(({ code }) => code)).toEqual(['a', 'c', 'b', 'd']);
  });

  it('leaves roundings of carried scores to themselves', async () => {
    const settings = { carry: 'published', decimals: 0 };
    const rows = 'region,indicator,value\na,X,0\na,Y,0\nb,X,2\nb,Y,0\nc,X,3\nc,Y,1\n';
    const { regions } = await compared(fourCounties(settings, { [`data/${LATER}.csv`]: rows }));
    // d has nothing any more, so it is not compared; b's rate of 1 in 0..3 is 33 instead of 33.33.
    expect(regions['d']).toEqual({ index: '', X: '', Y: '' });
    expect(regions['b']?.['rounding']).toBe('-0.2');
  });

  it.each(['geometric', 'harmonic', 'power', 'min', 'median', 'mpi'])(
    'goes node after node where the aggregation is %s',
    async (aggregation) => {
      const settings = { aggregation, scale: { floor: 10, ceiling: 100 }, power: { exponent: 2 } };
      const [before, after] = await monthsOf(fourCounties(settings));
      const { approach, regions } = await compareIndices(before, after);
      expect(approach).toBe('sequential');
      const d = regions.find(({ code }) => code === 'd') as RegionChange;
      expect(d.nodes[0]?.change).toEqual(
        d.nodes[0]?.after && subtract(d.nodes[0].after.score, d.nodes[0].before?.score as never),
      );
      expect(shown(d)).toMatchObject({ Y: expect.stringMatching(/^(applicability|$)/) });
    },
  );

  it('works the geometric mean of d by hand: 55 alone, with 55 beside it, then 32.5 in its place', async () => {
    const settings = { aggregation: 'geometric', weights: 'equal', scale: { floor: 10, ceiling: 100 } };
    const { regions } = await compared(fourCounties(settings));
    // sqrt(32.5 x 55) - 55
    expect(regions['d']).toEqual({ index: 'range -12.721164', X: 'range -12.721164', Y: '' });
  });

  it('is not taken apart where peers are compared', async () => {
    const { approach, regions } = await compared(fourCounties({ aggregation: 'copeland' }));
    expect(approach).toBe('peers');
    expect(regions['b']).toEqual({ index: '', X: '', Y: '' });
  });
});

describe('the comparison of two definitions', () => {
  const files = fourCounties();

  it('sees weights, methods, and indicators that only one of them has', async () => {
    const cell = (from: string, to: string) => ({
      'indicators.csv': String(files['indicators.csv']).replace(from, to),
    });
    const weighted = await compared(files, fourCounties({}, cell('60,people', '10,people')));
    expect(weighted.regions['c']).toEqual({ index: '', X: 'weights -40', Y: 'weights 40' });
    expect(weighted.regions['b']?.['index']).toBe('');
    const redefined = await compared(files, fourCounties({ scale: { floor: 50, ceiling: 100 } }));
    expect(redefined.regions['b']).toEqual({ index: 'method 25', X: 'method 15', Y: 'method 10' });
    const fewer = await compared(
      files,
      fourCounties(
        {},
        {
          'indicators.csv': 'code,parent,name,weight,adjust_by\nX,,Rate,60,people\n',
          [`data/${MONTH}.csv`]: 'region,indicator,value\na,X,0\nb,X,5\nc,X,10\nd,X,5\n',
        },
      ),
    );
    expect(fewer.regions['c']).toEqual({ index: '', X: 'applicability 40', Y: 'applicability -40' });
    const more = await compared(
      fourCounties(
        {},
        {
          'indicators.csv': 'code,parent,name,weight,adjust_by\nX,,Rate,60,people\n',
          [`data/${MONTH}.csv`]: 'region,indicator,value\na,X,0\nb,X,5\nc,X,10\nd,X,5\n',
        },
      ),
      files,
    );
    // What is new counts as such; what its siblings lose by it, as weight.
    expect(more.regions['c']).toEqual({
      index: 'applicability 40, weights -40',
      X: 'weights -40',
      Y: 'applicability 40',
    });
  });

  it('puts a change of adjusters under coefficient, and of nothing else', async () => {
    const coefficients = 'region,from,people\na,,1\nb,,2\nc,,1\nd,,1\n';
    const { regions } = await compared(files, fourCounties({}, { 'coefficients.csv': coefficients }));
    expect(regions['b']).toEqual({ index: 'coefficient -15', X: 'coefficient -15', Y: '' });
  });

  it('is not taken apart where one of them sums contributions and the other does not', async () => {
    const { approach } = await compared(files, fourCounties({ aggregation: 'median' }));
    expect(approach).toBe('hierarchy');
  });

  it('names regions that only one of them has, and takes nothing apart there', async () => {
    const other = fourCounties(
      {},
      {
        'regions.csv': 'code,name,level\na,A,county\nb,B,county\nc,C,county\ne,E,county\n',
        'coefficients.csv': 'region,from,people\na,,1\nb,,1\nc,,1\ne,,1\n',
        [`data/${MONTH}.csv`]: String(files[`data/${MONTH}.csv`]).replaceAll('d,', 'e,'),
      },
    );
    const [before, after] = [(await computeFiles(files)).index, (await computeFiles(other)).index];
    const { regions } = await compareIndices(before, after);
    const standing = regions.map(({ code, nodes: [total] }) => [code, total?.before?.rank, total?.after?.rank]);
    expect(standing.slice(3)).toEqual([
      ['d', 2, undefined],
      ['e', undefined, 2],
    ]);
    expect(regions.slice(3).map(({ nodes: [total], rounding }) => [total?.change, total?.effects, rounding])).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
  });
});

describe('the demonstration', () => {
  it('has the effects of raw values that computing it with the earlier ones gives', { timeout: 240_000 }, async () => {
    const { index: before } = await computeProject(DEMONSTRATION, '2017-09');
    const after = await compute(before.workspace, { month: MONTH });
    if (!after.ok) throw new Error('cannot be computed');
    const { regions, leaves } = { ...before.workspace, leaves: before.workspace.tree.leaves };
    for (const code of ['330100', '330106']) {
      const region = regions.byCode.get(code) as number;
      const cells = leaves.flatMap((position, leaf): AmendedCell[] => {
        const cell = leaf * regions.list.length + region;
        const value = before.data.values.at(cell);
        const { scores } = after.value.index.nodes[position] ?? {};
        if (value === undefined || scores?.at(region) === undefined) return [];
        return [{ leaf, region, value, raw: before.data.raw.at(cell) ?? '', status: '' }];
      });
      const amended = await compute(before.workspace, { month: MONTH, cells });
      if (!amended.ok) throw new Error('cannot be computed');
      const [now, then] = [after.value.index, amended.value.index].map(({ nodes }) => nodes[0]?.scores.at(region));
      const comparison = await compareIndices(before, after.value.index, code);
      const { effects: parts } = comparison.regions[0]?.nodes[0] ?? {};
      const expected = now && then && subtract(now, then);
      expect(parts && toShortText(roundTo(parts.value, 30, 'half-even'))).toBe(
        expected && toShortText(roundTo(expected, 30, 'half-even')),
      );
    }
  });
});
