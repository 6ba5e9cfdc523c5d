import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupViews, isMeasured, shadeOf } from '../../../../src/publish/bulletin/views/group.ts';
import { editionOfFiles, publishedWorkspace } from '../../../support/bulletin.ts';

describe('a peer group as the bulletin shows it', () => {
  it('says who leads, the mean, and who moved most', async () => {
    const { groups, index } = await editionOfFiles();
    const [group] = groups;
    expect(groupViews(index)).toEqual(groups);
    expect(group?.name).toEqual({ en: 'county', zh: '县' });
    expect(group?.leaders.map(({ code }) => code)).toEqual(['east']);
    const totals = group?.rows.map(({ value = 0 }) => value) ?? [];
    expect(Number(group?.mean)).toBeCloseTo(totals.reduce((sum, each) => sum + each, 0) / totals.length, 1);
    const changes =
      group?.rows.flatMap(({ code, changes: { month } }) => (month ? [{ code, points: Number(month.points) }] : [])) ??
      [];
    const most = [...changes].sort((a, b) => b.points - a.points);
    expect(group?.rise?.code).toBe((most[0]?.points ?? 0) > 0 ? most[0]?.code : undefined);
    expect(group?.fall?.code).toBe((most.at(-1)?.points ?? 0) < 0 ? most.at(-1)?.code : undefined);
    expect(isMeasured(groups, 'month')).toBe(true);
    expect(isMeasured(groups, 'year')).toBe(false);
  });

  it('marks figures that are missing, and tells coverage where not all is reported', async () => {
    const { groups } = await editionOfFiles();
    const north = groups[0]?.rows.find(({ code }) => code === 'north');
    expect(north?.level1.at(-1)).toEqual({ text: '…', shade: undefined });
    expect(north?.coverage).toBe('0.6');
    expect(groups[0]?.rows.find(({ code }) => code === 'east')?.coverage).toBe('');
  });

  it('has no leader, mean or movement where nobody has a total', async () => {
    const blank = 'indicator,value,status,note\nA1,,,\nA2,,,\nB1,,,\n';
    const months = ['2018-08', '2018-09'].flatMap((month) =>
      ['east', 'west', 'north'].map((code) => `data/${month}/${code}.csv`),
    );
    const { groups } = await editionOfFiles(
      publishedWorkspace(Object.fromEntries(months.map((path) => [path, blank]))),
    );
    const [group] = groups;
    expect([group?.leaders, group?.mean, group?.rise, group?.ranked]).toEqual([[], '', undefined, 0]);
    expect(group?.rows.map(({ rank, total }) => [rank, total])).toEqual([
      ['', '…'],
      ['', '…'],
      ['', '…'],
    ]);
  });

  it('shades fifths of the ranks, the best first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (ranked) => {
        const shades = Array.from({ length: ranked }, (_, at) => shadeOf(at + 1, ranked) ?? -1);
        expect(shades[0]).toBe(0);
        expect([...shades].sort((a, b) => a - b)).toEqual(shades);
        expect(Math.max(...shades)).toBeLessThanOrEqual(4);
      }),
    );
    expect(shadeOf(0, 5)).toBeUndefined();
  });
});
