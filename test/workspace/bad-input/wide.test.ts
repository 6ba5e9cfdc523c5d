import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeIn, refuses } from '../../support/bad-input.ts';
import { MONTH, smallWorkspace, withFolder } from '../../support/workspace-files.ts';

const FILE = `data/${MONTH}.csv`;
const SETTINGS = { observations: 'data/{month}.csv' };
const LONG = 'region,indicator,value\neast,A1,3\neast,A2,5\neast,B1,98\nwest,A1,4\nwest,A2,7\nwest,B1,96\n';

/** scores.csv of the small workspace with these observations of all regions. */
async function scoresOf(text: string, settings: object = SETTINGS, path: string = FILE): Promise<string> {
  return withFolder(smallWorkspace({ [path]: text }, { ...settings }), async (folder) => {
    const { code, stderr } = await computeIn(folder);
    expect(code, stderr).toBe(0);
    return readFileSync(join(folder, 'out', MONTH, 'scores.csv'), 'utf8');
  });
}

describe('a wide table', () => {
  it.each([
    ['a row a region', 'region,A1,A2,B1\neast,3,5,98\nwest,4,7,96\n'],
    ['in any order', 'B1,region,A2,A1\n96,west,7,4\n98,east,5,3\n'],
    ['by names, under a Chinese header', '地区,Deaths,Accidents,Pass rate\nEast,3,5,98\nWest,4,7,96\n'],
    ['a row an indicator', 'indicator,east,West\nA1,3,4\nA2,5,7\nPass rate,98,96\n'],
    ['turned, with names of the user’s own', '指标,指标名称,单位,East,West\nA1,x,人,3,4\nA2,y,起,5,7\nB1,z,%,98,96\n'],
    ['with blank rows and a note', 'region,A1,A2,B1,备注\n,,,,\neast,3,5,98,x\nwest,4,7,96,\n,,,,\n'],
  ])('%s gives the scores of the long one', async (_, text) => {
    expect(await scoresOf(text)).toBe(await scoresOf(LONG));
  });

  it('may hold months', async () => {
    const text = 'month,region,A1,A2,B1\n2018-09,east,3,5,98\n2018-09,west,4,7,96\n2018-08,west,1,1,1\n';
    expect(await scoresOf(text, { observations: 'all.csv' }, 'all.csv')).toBe(await scoresOf(LONG));
  });

  it('takes a blank for missing, as a long one does', async () => {
    const long = LONG.replace('west,A2,7', 'west,A2,');
    expect(await scoresOf('region,A1,A2,B1\neast,3,5,98\nwest,4,,96\n')).toBe(await scoresOf(long));
  });
});

describe('names in the place of codes', () => {
  it('serve in long tables and in coefficients', async () => {
    const coefficients = '地区,起始月份,population\nEast,2018-01,10\nWest,2018-01,20\n';
    const named = LONG.replaceAll('east', 'East').replaceAll('B1', 'Pass rate');
    const files = smallWorkspace({ [FILE]: named, 'coefficients.csv': coefficients }, SETTINGS);
    const scores = await withFolder(files, async (folder) => {
      expect((await computeIn(folder)).code).toBe(0);
      return readFileSync(join(folder, 'out', MONTH, 'scores.csv'), 'utf8');
    });
    expect(scores).toBe(await scoresOf(LONG));
  });
});

refuses('wide tables', [
  {
    title: 'columns that are not indicators',
    settings: SETTINGS,
    files: { [FILE]: 'region,A1,A9,B1\neast,3,5,98\nwest,4,7,96\n' },
    en: 'data/2018-09.csv:1:1 error unknown-wide-column: the table is wide, and indicators.csv names none of its columns "A9"; write codes or exact names there, remove the columns, or read the file with "pingan import"',
    zh: 'data/2018-09.csv:1:1 错误 unknown-wide-column：这是宽表，但 indicators.csv 中没有这些列："A9"；请在表头写代码或完整名称，或删除这些列，或用 "pingan import" 读取',
  },
  {
    title: 'a cell that is no number',
    settings: SETTINGS,
    files: { [FILE]: 'region,A1,A2,B1\neast,3,5,98\nwest,4,x,96\n' },
    en: 'data/2018-09.csv:3:8 error bad-number: "x" is not a number; correct it; if nothing was reported, leave the cell blank, add the text to "missingValues" in pingan.json, or read the table with "pingan import"',
    zh: 'data/2018-09.csv:3:8 错误 bad-number："x" 不是数字；请更正；若表示未上报，请留空，或把该文字加入 pingan.json 的 "missingValues"，或用 "pingan import" 读取该表',
  },
  {
    title: 'a title above the header',
    settings: SETTINGS,
    files: { [FILE]: 'Table 1,,,\nregion,A1,A2,B1\neast,3,5,98\nwest,4,7,96\n' },
    en: 'data/2018-09.csv:1:1 error late-header: the file does not begin with its header: line 2 looks like it; remove what stands above it, or read the file with "pingan import"',
    zh: 'data/2018-09.csv:1:1 错误 late-header：文件不以表头开头：第 2 行看来是表头；请删除其上方的内容，或用 "pingan import" 读取',
  },
  {
    title: 'a name that two regions have',
    settings: SETTINGS,
    files: {
      [FILE]: LONG.replaceAll('east', 'Town').replaceAll('west', 'w2'),
      'regions.csv': 'code,name,level\nw1,Town,county\nw2,Town,county\n',
      'coefficients.csv': 'region,from,population\nw1,2018-01,10\nw2,2018-01,20\n',
    },
    en: 'data/2018-09.csv:2:1 error unknown-region: region "Town" has no row in regions.csv; several have that name: write one of w1, w2 (3 times; also at 3:1, 4:1)',
    zh: 'data/2018-09.csv:2:1 错误 unknown-region：regions.csv 中没有地区 "Town"；有多个同名：请写其中之一：w1、w2（共 3 处，另见 3:1、4:1）',
  },
]);
