import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/numeric/text.ts';
import { rankedText, summarise, summaryText } from '../../../src/publish/ranked/text.ts';
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
  it('show each peer group by rank, in English with English names', async () => {
    const { index } = await computeFiles(rankedWorkspace({ name_en: 'Ranked' }));
    expect(rankedText(index, english)).toEqual([
      'Small index (Ranked)  2018-09',
      'ranked by published score; ties share a rank and the next is skipped (1224)',
      '',
      'city: 2 of 2 regions ranked',
      'rank  code  region  in English  score  band       P      Q',
      '   1  c1    杭州市  Hangzhou    85.00  green  80.00  90.00',
      '   2  c2    宁波市  Ningbo      82.75  red    70.00  95.50',
      '',
      'county: 5 of 6 regions ranked',
      'rank  code  region            in English  score  band   coverage      P      Q',
      '   1  d6    上县              Upper       98.50  green         1  99.00  98.00',
      '   2  d2    "Quoted", county              70.00  red           1  75.00  65.00',
      '   3  d1    =SUM(A1)          Formula     65.00  red           1  60.00  70.00',
      '   3  d3    景宁畲族自治县    Jingning    65.00  red           1  62.50  67.50',
      '   3  d5    半报县            Half        65.00  red         0.5         65.00',
      '      d4    未报县            Silent                           0',
    ]);
  });

  it('leave English names out in Chinese, and bands where there are none', async () => {
    const { index } = await computeFiles(rankedWorkspace({ bands: [], ranking: { by: 'exact', ties: 'dense' } }));
    const lines = rankedText(index, chinese);
    expect(lines.slice(0, 5)).toEqual([
      'Small index  2018-09',
      '按精确得分排名；并列同名次，其后名次不跳（1223）',
      '',
      'city：2 个地区，2 个参加排名',
      '名次  代码  地区     得分      P      Q',
    ]);
  });

  it('say that synthetic figures are', async () => {
    const { index } = await computeFiles(smallWorkspace({}, { synthetic: true }));
    expect(rankedText(index, english)[1]).toBe('synthetic figures (合成数据): invented for demonstration');
    expect(rankedText(index, chinese)[1]).toContain('模拟数据');
  });

  it.each([
    ['English', english, 'rank  '],
    ['Chinese', chinese, '名次'],
    ['colour', coloured, 'rank  '],
  ])('line up every column of the demonstration at the same display width in %s', async (_, style, heading) => {
    const { index } = await computeProject(DEMONSTRATION, MONTH);
    const tables = tablesIn(rankedText(index, style).map(withoutColour), heading);
    expect(tables.map((lines) => lines.length)).toEqual([12, 90]);
    for (const lines of tables) {
      const cells = lines.map(cellsOf);
      // Rank, score, coverage where some is below 1, and the eight figures of level 1 stand right; code, names and band left.
      const named = [1, 2, 3].slice(0, style.language === 'en' ? 3 : 2);
      const covered = Number(cells[0]?.length) - 11 - named.length;
      const right = [...[...Array(9 + covered).keys()].map((at) => -at), -10 - covered];
      const left = [...named, -9 - covered];
      for (const at of right) expect(new Set(cells.map((row) => row.at(at)?.end)).size).toBe(1);
      for (const at of left) expect(new Set(cells.map((row) => row.at(at)?.start)).size).toBe(1);
      expect(new Set(cells.map((row) => row.length)).size).toBe(1);
      expect([0, 1]).toContain(covered);
    }
  });

  it('show the places gained or lost since the month before, where that is there', async () => {
    const { index } = await computeFiles(rankedWorkspace());
    const score = exact('0');
    const month = index.workspace.regions.list.map((_, region) =>
      region < 2 ? { score, rank: 12 * region } : undefined,
    );
    const lines = rankedText({ ...index, changes: { month, year: [] } }, chinese);
    expect(lines.slice(4, 7)).toEqual([
      '名次  升降  代码  地区     得分  等级       P      Q',
      '   1     –  c1    杭州市  85.00  green  80.00  90.00',
      '   2   ↑12  c2    宁波市  82.75  red    70.00  95.50',
    ]);
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

  it('drop the columns of level 1, all of them, where the terminal is too narrow', async () => {
    const { index } = await computeFiles(rankedWorkspace());
    const full = rankedText(index, english);
    const widest = Math.max(...tablesIn(full, 'rank  ').flat().map(displayWidth));
    expect(rankedText(index, { ...english, width: widest })).toEqual(full);
    const narrow = rankedText(index, { ...english, width: widest - 1 });
    const [cities = [], counties = []] = tablesIn(narrow, 'rank  ');
    // The table of cities is narrower and still fits.
    expect(cities[0]).toBe('rank  code  region  in English  score  band       P      Q');
    expect(counties[0]).toBe('rank  code  region            in English  score  band   coverage');
    expect(counties[1]).toBe('   1  d6    上县              Upper       98.50  green         1');
  });
});

describe('the summary of a run of months', () => {
  it('has a row per month and peer group with its first and last region', async () => {
    const { index } = await computeFiles(rankedWorkspace());
    const rows = summarise(index);
    expect(summaryText([...rows, ...rows.map((row) => ({ ...row, month: '2018-10' }))], english)).toEqual([
      'month    peer group  ranked  first         last',
      '2018-09  city             2  杭州市 85.00  宁波市 82.75',
      '2018-09  county           5  上县 98.50    半报县 65.00',
      '2018-10  city             2  杭州市 85.00  宁波市 82.75',
      '2018-10  county           5  上县 98.50    半报县 65.00',
    ]);
    expect(summaryText(rows, chinese)[0]).toBe('月份     组别    参评地区数  首位          末位');
  });
});
