import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeIn, EAST, edited, refuses, warnsOf } from '../../support/bad-input.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles, withFolder } from '../../support/workspace-files.ts';

refuses('headers', [
  {
    title: 'a column twice in different forms',
    files: { [EAST]: 'Indicator,indicator,VALUE,value\nA1,A1,1,2\n' },
    en: [
      'data/2018-09/east.csv:1:1 error ambiguous-column: columns "indicator" and "Indicator" are both read as "indicator"; rename or remove one',
      'data/2018-09/east.csv:1:21 error ambiguous-column: columns "value" and "VALUE" are both read as "value"; rename or remove one',
    ],
    zh: [
      'data/2018-09/east.csv:1:1 错误 ambiguous-column："indicator" 列和 "Indicator" 列都会按 "indicator" 读取；请改名或删除其一',
      'data/2018-09/east.csv:1:21 错误 ambiguous-column："value" 列和 "VALUE" 列都会按 "value" 读取；请改名或删除其一',
    ],
  },
  {
    title: 'an adjuster twice in different forms',
    files: { 'coefficients.csv': 'region,from,Population,POPULATION\neast,,10,11\nwest,,20,21\n' },
    en: 'coefficients.csv:1:24 error ambiguous-column: columns "Population" and "POPULATION" are both read as "population"; rename or remove one',
    zh: 'coefficients.csv:1:24 错误 ambiguous-column："Population" 列和 "POPULATION" 列都会按 "population" 读取；请改名或删除其一',
  },
]);

warnsOf('headers', [
  {
    title: 'columns in other forms: indicators',
    files: edited(
      'indicators.csv',
      'code,parent,name,weight,direction,adjust_by',
      'code,parent,name,weight,DIRECTION,Adjust-By ',
    ),
    en: [
      'indicators.csv:1:25 warning inexact-column: column "DIRECTION" is read as "direction"; write it so',
      'indicators.csv:1:35 warning inexact-column: column "Adjust-By " is read as "adjust_by"; write it so',
    ],
    zh: [
      'indicators.csv:1:25 警告 inexact-column："DIRECTION" 列按 "direction" 读取；请改用该写法',
      'indicators.csv:1:35 警告 inexact-column："Adjust-By " 列按 "adjust_by" 读取；请改用该写法',
    ],
  },
  {
    title: 'columns in other forms: regions, peers among them',
    files: edited('regions.csv', 'code,name,level', 'code,Name,ｌｅｖｅｌ'),
    en: [
      'regions.csv:1:6 warning inexact-column: column "Name" is read as "name"; write it so',
      'regions.csv:1:11 warning inexact-column: column "ｌｅｖｅｌ" is read as "level"; write it so',
    ],
    zh: [
      'regions.csv:1:6 警告 inexact-column："Name" 列按 "name" 读取；请改用该写法',
      'regions.csv:1:11 警告 inexact-column："ｌｅｖｅｌ" 列按 "level" 读取；请改用该写法',
    ],
  },
  {
    title: 'columns in other forms: coefficients',
    files: edited('coefficients.csv', 'from,population', 'FROM,Population'),
    en: [
      'coefficients.csv:1:8 warning inexact-column: column "FROM" is read as "from"; write it so',
      'coefficients.csv:1:13 warning inexact-column: column "Population" is read as "population"; write it so',
    ],
    zh: [
      'coefficients.csv:1:8 警告 inexact-column："FROM" 列按 "from" 读取；请改用该写法',
      'coefficients.csv:1:13 警告 inexact-column："Population" 列按 "population" 读取；请改用该写法',
    ],
  },
  {
    title: 'columns in other forms: observations',
    files: edited(EAST, 'indicator,value,status', 'Indicator,value,STATUS'),
    en: [
      'data/2018-09/east.csv:1:1 warning inexact-column: column "Indicator" is read as "indicator"; write it so',
      'data/2018-09/east.csv:1:17 warning inexact-column: column "STATUS" is read as "status"; write it so',
    ],
    zh: [
      'data/2018-09/east.csv:1:1 警告 inexact-column："Indicator" 列按 "indicator" 读取；请改用该写法',
      'data/2018-09/east.csv:1:17 警告 inexact-column："STATUS" 列按 "status" 读取；请改用该写法',
    ],
  },
  {
    title: 'an adjuster named in several forms',
    files: edited('indicators.csv', 'A2,A,Accidents,50,negative,', 'A2,A,Accidents,50,negative,Population'),
    en: 'indicators.csv:4:28 warning inexact-adjuster: adjust_by "Population" is read as "population", as other rows write it; write it so',
    zh: 'indicators.csv:4:28 警告 inexact-adjuster：调整系数（adjust_by）"Population" 按其他行的写法 "population" 读取；请改用该写法',
  },
  {
    title: 'a slip in capitals',
    files: edited('indicators.csv', 'weight', 'WIEGHT'),
    en: 'indicators.csv:1:18 warning similar-column: column "WIEGHT" is not read, but looks like "weight"; rename it if that is meant',
    zh: 'indicators.csv:1:18 警告 similar-column："WIEGHT" 列未被读取，但与 "weight" 相似；若是笔误请改名',
  },
]);

describe('headers in other forms', () => {
  it('compute the very figures that known ones do', async () => {
    const { 'pingan.json': settings, ...tables } = smallWorkspace();
    const loud = Object.entries(tables).map(([path, text]) => {
      const [header = '', ...rows] = `${text}`.split('\n');
      return [path, [header.toUpperCase().replaceAll('_', ' '), ...rows].join('\n')] as const;
    });
    const scores = async (files: WorkspaceFiles) =>
      withFolder(files, async (folder) => {
        expect(await computeIn(folder)).toMatchObject({ code: 0 });
        return readFileSync(join(folder, 'out', MONTH, 'derivation.csv'), 'utf8');
      });
    const known = await scores(smallWorkspace());
    expect(await scores({ ...Object.fromEntries(loud), 'pingan.json': settings ?? '' })).toBe(known);
  });
});
