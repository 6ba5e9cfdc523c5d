import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.ts';
import { withFolder } from '../../support/workspace-files.ts';

const COUNTIES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Seven counties, two indicators with an adjuster, three months; some cells and coefficients are otherwise. */
function county(
  changes: Readonly<Record<string, string>> = {},
  settings: object = {},
  people: Readonly<Record<string, string>> = {},
) {
  const value = (month: string, region: string, code: string, usual: number): string => {
    return changes[`${month} ${region} ${code}`] ?? String(usual);
  };
  const months = ['2025-01', '2025-02', '2025-03'].flatMap((month, later) => {
    return COUNTIES.map((region, at) => {
      const rows = [
        ['revenue', 120 + 11 * at + 3 * later],
        ['green', 41 + at],
        ['fires', at % 2 === 0 ? 0 : 9],
      ] as const;
      const lines = rows.map(([code, usual]) => `${code},${value(month, region, code, usual)}`);
      return [`data/${month}/${region}.csv`, `indicator,value\n${lines.join('\n')}\n`] as const;
    });
  });
  const coefficients = COUNTIES.map((region, at) => `${region},,${people[region] ?? 50 + 3 * at},${400 + 31 * at}`);
  return {
    'pingan.json': JSON.stringify({
      name: 'x',
      levels: ['dimension', 'indicator'],
      missing: 'exclude',
      changes: false,
      ...settings,
    }),
    'indicators.csv':
      'code,parent,name,name_en,unit,adjust_by,weight\nA,,甲,Economy,,,3\nrevenue,A,一般公共预算收入,Revenue,亿元,population,1\n' +
      'B,,乙,Living,,,2\ngreen,B,绿化率,Green cover,%,,1\nfires,B,火灾,Fires,起,gdp,1\n',
    'regions.csv': `code,name,level\n${COUNTIES.map((code) => `${code},${code.toUpperCase()}县,county`).join('\n')}\n`,
    'coefficients.csv': `region,from,population,gdp\n${coefficients.join('\n')}\n`,
    'adjusters.csv': 'code,name,name_en,unit\npopulation,常住人口,Population,万人\ngdp,生产总值,GDP,亿元\n',
    ...Object.fromEntries(months),
  };
}

/** What is warned of, but for what is not the review's. */
async function warnings(
  files: ReturnType<typeof county>,
  language = 'en',
  command = 'compute',
): Promise<readonly string[]> {
  return withFolder(files, async (folder) => {
    const out = command === 'compute' ? ['--out', join(folder, 'out')] : [];
    const args = [command, '--project', folder, '--month', '2025-03', '--lang', language, ...out];
    const { code, stderr } = await runCli(args);
    expect(code, stderr).toBe(0);
    return stderr.split('\n').filter((line) => / (?:warning|警告) /.test(line));
  });
}

describe('the review of a month', () => {
  it('finds nothing where nothing is improbable and all is reported', async () => {
    expect(await warnings(county())).toEqual([]);
  });

  it.each(['compute', 'validate'])(
    '%s warns of a value ten times as large, by name and unit, at its place',
    async (command) => {
      const changed = county({ '2025-03 c revenue': '1480' });
      expect(await warnings(changed, 'en', command)).toEqual([
        'data/2025-03/c.csv:2:9 warning value-jump: Revenue of region "c" (C县) is 1480 亿元: against its own earlier periods it has become 10 times what its peers have; check the value, its unit and its decimal point',
      ]);
      expect(await warnings(changed, 'zh', command)).toEqual([
        'data/2025-03/c.csv:2:9 警告 value-jump：可疑值：地区 "c"（C县）的一般公共预算收入为 1480 亿元，与自身以往相比的变动为同组的 10 倍；请核实数值、单位和小数点',
      ]);
    },
  );

  it('warns of a value that has always been far from its peers', async () => {
    const low = Object.fromEntries(['2025-01', '2025-02', '2025-03'].map((month) => [`${month} f green`, '0.46']));
    expect(await warnings(county(low))).toEqual([
      'data/2025-03/f.csv:3:7 warning far-from-peers: Green cover of region "f" (F县) is 0.46 %, 1/93 of the median of its peers; check the value, its unit and its decimal point',
    ]);
  });

  it('says nothing of what is mostly zero', async () => {
    expect(await warnings(county({ '2025-03 b fires': '900', '2025-03 d fires': '0' }))).toEqual([]);
  });

  it('warns of a coefficient whose ratio to the others lies far from that of the peers', async () => {
    const found = await warnings(county({}, { plausibility: { deviations: 10 } }, { d: '590' }));
    expect(found.filter((line) => line.includes('odd-coefficient'))).toEqual([
      'coefficients.csv:5:8 warning odd-coefficient: GDP of region "d" (D县) is 493 亿元: GDP / Population is 0.84, 1/9.9 of the median of its peers; check both',
    ]);
  });

  it('warns of a coefficient that jumps between its rows', async () => {
    const files = county();
    const rows = `${files['coefficients.csv']}a,2025-02,161,401\n`;
    const found = await warnings({ ...files, 'coefficients.csv': rows });
    expect(found.filter((line) => line.includes('coefficient-jump'))).toEqual([
      'coefficients.csv:9:11 warning coefficient-jump: Population of region "a" (A县) is 161 万人, 3.2 times the 50 万人 of the row from the beginning; check both',
    ]);
  });

  it('warns of a whole branch, and of more weight than may be, that is not reported', async () => {
    expect(await warnings(county({ '2025-03 b revenue': '', '2025-03 e green': '' }))).toEqual([
      'data/2025-03/b.csv:2:9 warning unreported-branch: region "b" (B县) reports nothing of Economy in 2025-03, and leaves 60% of its weight unreported; report them, or give status M to what cannot exist',
      'data/2025-03/e.csv:3:7 warning low-coverage: region "e" (E县) leaves 20% of its weight unreported in 2025-03: Green cover; report them, or give status M to what cannot exist',
    ]);
  });

  it('names both ranks where not reporting raised one', async () => {
    const found = await warnings(county({ '2025-03 b revenue': '', '2025-03 b green': '47' }));
    expect(found.filter((line) => line.includes('gap-raises-rank'))).toEqual([
      'data/2025-03/b.csv:2:9 warning gap-raises-rank: region "b" (B县) ranks 1 in 2025-03 with 1 unreported, and would rank 3 with the median of its peers in their place; ask for the reports',
    ]);
  });

  it('goes by the limits that are set, and is turned off by false', async () => {
    const changes = { '2025-03 c revenue': '1480', '2025-03 e green': '' };
    expect(await warnings(county(changes, { plausibility: { factor: 20, missing: 0.3 } }))).toEqual([]);
    expect(await warnings(county(changes, { plausibility: false }))).toEqual([]);
  });
});
