import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/numeric/text.ts';
import { rankedText } from '../../../src/publish/ranked/text.ts';
import type { Look } from '../../../src/publish/report.ts';
import { computeFiles, computeProject, DEMONSTRATION } from '../../support/compute-files.ts';
import { cellsOf, displayWidth, withoutColour } from '../../support/display-width.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';
import { MONTH, smallWorkspace } from '../../support/workspace-files.ts';

const english: Look = { language: 'en', chalk: new Chalk({ level: 0 }), width: undefined };
const chinese: Look = { ...english, language: 'zh' };
const coloured: Look = { ...english, chalk: new Chalk({ level: 2 }) };

/** The tables among the lines: a heading and its rows. */
function tablesIn(lines: readonly string[], heading: string): string[][] {
  const starts = [...lines.keys()].filter((at) => lines[at]?.startsWith(heading));
  return starts.map((at) => {
    const end = lines.indexOf('', at);
    return lines.slice(at, end === -1 ? undefined : end);
  });
}

describe('ranked tables', () => {
  it('name below who the figures come from, in the language of the reader', async () => {
    const last = async (settings: Readonly<Record<string, unknown>>, look: Look) => {
      return rankedText((await computeFiles(rankedWorkspace(settings))).index, look).at(-1);
    };
    const settings = { source: '浙江省统计局', source_en: 'Statistics Bureau' };
    expect(await last(settings, chinese)).toBe('资料来源：浙江省统计局');
    expect(await last(settings, english)).toBe('Source: Statistics Bureau');
    expect(await last({ source: '浙江省统计局' }, english)).toBe('Source: 浙江省统计局');
    expect(await last({}, chinese)).toMatch(/^ +\d\. /);
  });

  it('show each peer group by rank, in English with English names', async () => {
    const { index } = await computeFiles(rankedWorkspace({ name_en: 'Ranked' }));
    expect(rankedText(index, english)).toEqual([
      'Small index (Ranked)  2018-09',
      '',
      'city: 2 of 2 regions ranked                      in points',
      'rank  region  in English  score  band   Peace   安全  code',
      '   1  杭州市  Hangzhou    85.00  green  80.00  90.00  c1',
      '   2  宁波市  Ningbo      82.75  red    70.00  95.50  c2',
      '',
      'county: 5 of 6 regions ranked                                        in points',
      'rank  region            in English  score  band   Peace   安全  coverage  code',
      '   1  上县              Upper       98.50  green  99.00  98.00         1  d6',
      '   2  "Quoted", county              70.00  red    75.00  65.00         1  d2',
      '   3  =SUM(A1)          Formula     65.00  red    60.00  70.00         1  d1',
      '   3  景宁畲族自治县    Jingning    65.00  red    62.50  67.50         1  d3',
      '   3  半报县            Half        65.00  red        …  65.00       0.5  d5',
      '      未报县            Silent          …             …      …         0  d4',
      '',
      'Notes: 1. scores are rounded to 2 decimals, half to even (GB/T 8170)',
      '       2. ranked by published score; ties share a rank and the next is skipped (1224)',
      '       3. bands of the total: green from 85, red from 65',
      '       4. "—" does not apply, "…" is missing or cannot be compared',
      '       5. coverage is the share of the weight that applies to the region whose values are reported',
    ]);
  });

  it('are in Chinese what an office publishes: month and unit, names, both marks, and notes', async () => {
    const ranking = { by: 'exact', ties: 'dense' };
    const labels = [
      { name: 'city', zh: '设区市' },
      { name: 'green', zh: '绿' },
    ];
    const bands = [{ name: 'green', from: 85 }];
    const files = rankedWorkspace({ bands, labels, ranking, decimals: 0, rounding: 'half-up', missing: 'exclude' });
    const notApplicable = { [`data/${MONTH}/c2.csv`]: 'indicator,value,status\nP1,70,P\nQ1,,M\n' };
    const { index } = await computeFiles({ ...files, ...notApplicable });
    const lines = rankedText(index, chinese);
    expect(lines.slice(0, 6)).toEqual([
      '2018 年 9 月 Small index',
      '',
      '设区市：2 个地区，参评 2 个       单位：分',
      '名次  地区    总分  等级  平安  安全  代码',
      '   1  杭州市    85  绿      80    90  c1',
      '   2  宁波市    70          70     —  c2',
    ]);
    expect(lines.slice(lines.lastIndexOf('') + 1)).toEqual([
      '注：1. 得分按四舍五入修约，保留整数。',
      '    2. 按未修约得分排名；并列者名次相同，其后名次连续（1、2、2、3）。',
      '    3. 总分等级：绿 85 分及以上。',
      '    4. “—”表示不适用，“…”表示缺报或无可比数据。',
      '    5. 覆盖率为已填报指标的权重占该地区适用指标权重的比例。',
      '    6. 所用数据含初步数，以后可能修订。',
    ]);
  });

  it('say that synthetic figures are', async () => {
    const { index } = await computeFiles(smallWorkspace({}, { synthetic: true }));
    expect(rankedText(index, english)[1]).toBe('synthetic figures (合成数据): invented for demonstration');
    expect(rankedText(index, chinese)[1]).toContain('模拟数据');
  });

  it.each([
    ['English', english, 'rank  ', 3],
    ['Chinese', chinese, '名次', 2],
    ['colour', coloured, 'rank  ', 3],
  ])('line up every column of the demonstration at the same display width in %s', async (_, style, heading, names) => {
    const { index } = await computeProject(DEMONSTRATION, MONTH);
    const tables = tablesIn(rankedText(index, style).map(withoutColour), heading);
    expect(tables.map((lines) => lines.length)).toEqual([12, 90]);
    for (const lines of tables) {
      const cells = lines.map(cellsOf);
      const ends = (at: number) => new Set(cells.map((row) => row.at(at)?.end));
      const starts = (at: number) => new Set(cells.map((row) => row.at(at)?.start));
      // Rank, score, the eight figures of level 1, and coverage where some is below 1 stand right; names, band and code left.
      const width = Number(cells[0]?.length);
      const covered = width - names - 11;
      expect([0, 1]).toContain(covered);
      const right = [0, names, ...[...Array(8 + covered).keys()].map((at) => names + 2 + at)];
      const left = [...[1, 2].slice(0, names - 1), names + 1, width - 1];
      for (const at of right) expect(ends(at).size).toBe(1);
      for (const at of left) expect(starts(at).size).toBe(1);
      expect(new Set(cells.map((row) => row.length)).size).toBe(1);
    }
  });

  it('show how totals and places have moved since earlier months, where those are there', async () => {
    const { index } = await computeFiles(rankedWorkspace());
    const month = index.workspace.regions.list.map((_, region) =>
      region < 2 ? { score: exact(region === 0 ? '0' : '1.5'), rank: 12 * region } : undefined,
    );
    const lines = rankedText({ ...index, changes: { month, year: [] } }, chinese);
    expect(lines.slice(3, 6)).toEqual([
      '名次  地区     总分  等级    平安   安全  环比增减  位次升降  代码',
      '   1  杭州市  85.00  green  80.00  90.00         0         –  c1',
      '   2  宁波市  82.75  red    70.00  95.50      +1.5    ↑12 位  c2',
    ]);
    expect(lines[10]).toBe('   2  "Quoted", county  70.00  red    75.00  65.00         …         …       1  d2');
    expect(lines.find((line) => line.includes('环比、同比为'))).toContain('得分之差以分计，名次之差以位计');
  });

  it('show codes above the columns where a name is long, and tell below what they stand for', async () => {
    const { index } = await computeProject(DEMONSTRATION, MONTH);
    const lines = rankedText(index, english);
    expect(lines[4]).toMatch(/ A +B +C +D +E +F +G +H /);
    expect(lines.find((line) => line.startsWith('Notes: 1. '))).toContain(
      'A Social and political security, B Economic',
    );
    expect(rankedText(index, chinese)[4]).toContain('社会政治安全  经济金融安全');
  });

  it('colour bands, headings and titles on a terminal, each band by its name', async () => {
    const { index } = await computeFiles(rankedWorkspace());
    const lines = rankedText(index, coloured);
    expect(lines.map(withoutColour)).toEqual(rankedText(index, english));
    const painted = (name: string): string => {
      const row = lines.find((line) => line.includes(`${name} `) || line.includes(`${name}\u001b`)) ?? '';
      return row.slice(0, row.indexOf(name)).split('\u001b').at(-1) ?? '';
    };
    expect(painted('green')).toMatch(/^\[38;5;\d+m$/);
    expect(painted('red')).toMatch(/^\[38;5;\d+m$/);
    expect(painted('green')).not.toBe(painted('red'));
  });

  it('show codes, then drop the columns of level 1, all of them, where the terminal is too narrow', async () => {
    const { index } = await computeFiles(rankedWorkspace());
    const full = rankedText(index, chinese);
    const widest = Math.max(...tablesIn(full, '名次').flat().map(displayWidth));
    expect(tablesIn(rankedText(index, { ...chinese, width: widest }), '名次')).toEqual(tablesIn(full, '名次'));
    const narrow = rankedText(index, { ...english, width: 60 });
    const [cities = [], counties = []] = tablesIn(narrow, 'rank  ');
    // The table of cities is narrower and still fits.
    expect(cities[0]).toBe('rank  region  in English  score  band   Peace   安全  code');
    expect(counties[0]).toBe('rank  region            in English  score  band   coverage');
    expect(counties[1]).toBe('   1  上县              Upper       98.50  green         1');
  });

  it('have no line that is wider than the terminal, from 40 columns, in either language', async () => {
    const { index } = await computeFiles(rankedWorkspace());
    for (const look of [english, chinese]) {
      for (let width = 40; width <= 200; width += 1) {
        const lines = rankedText(index, { ...look, width });
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      }
    }
  });
});
