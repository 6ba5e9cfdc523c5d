import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/audit/published/cell.ts';
import { readPublished } from '../../../src/audit/published/read.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { sheetsOf } from '../../support/published-sheets.ts';
import { ranked, read } from '../../support/ranked-computed.ts';

function shown(reading: Reading | undefined): string {
  if (reading === undefined || reading.kind === 'blank') return '-';
  return reading.kind === 'unreadable' ? '?' : toShortText(reading.value);
}

function tableOf(text: string) {
  const { value, problems } = read((list) => readPublished(sheetsOf(text, list), ranked.workspace, list));
  const rows = value.rows.map(({ region, line, cells }) => {
    const texts = cells.map(({ column, reading }) => `${column}=${shown(reading)}`);
    return `${ranked.workspace.regions.list[region]?.code}:${line} ${texts.join(' ')}`;
  });
  const { passedOver, passedOverLines } = value;
  return { rows, problems: problems.map((line) => line.split(': ')[0]), passedOver, passedOverLines };
}

const NOTHING = { problems: [], passedOver: [], passedOverLines: [] };

describe('readPublished', () => {
  it('gives the numbers of each region, and blanks as blanks', () => {
    expect(tableOf('地区,指数,排名\n宁波市,82.750,2\n\n杭州市,,\n')).toEqual({
      ...NOTHING,
      rows: ['c2:2 指数=82.75 排名=2', 'c1:4 指数=- 排名=-'],
    });
  });

  it('goes by the code wherever it stands', () => {
    expect(tableOf('地区,score,代码\n杭州市,1,c1\n').rows).toEqual(['c1:2 score=1']);
    expect(tableOf('地区,score,代码\n杭州市,1,\n').rows).toEqual(['c1:2 score=1']);
  });

  it.each([
    ['tabs', '排名\t地区\t得分\n第1名\t杭州市\t８５.００\n第２名\t宁波市\t82.75分\n'],
    [
      'titles above',
      '平安指数排名（2018年9月）,,\n单位：分,,\n名次,县（市、区）,总分\n1,杭州市,85.00\n2,宁波市,82.75\n',
    ],
    ['notes below', '名次,地区,得分\n1,杭州市,85\n2,宁波市,82.75\n注：按得分排列,,\n资料来源：平安办,,\n'],
    ['the header again', '名次,地区,得分\n1,杭州市,85\n名次,地区,得分\n2,宁波市,82.75\n'],
    ['semicolons', '名次;地区;得分\n1;杭州市;85\n2;宁波市;82.75\n'],
    ['rows without content', ',,\n名次,地区,得分\n,,\n1,杭州市,85\n2,宁波市,82.75\n,,\n'],
    ['spaces and marks', ' 名次 ,地区, 得分（分） \n1=, 杭州市 ,85.00* \n=2,宁波市†,82.75\n'],
  ])('reads a table with %s', (_, text) => {
    const { rows, problems } = tableOf(text);
    expect(problems).toEqual([]);
    expect(rows.map((row) => row.replace(/:\d+ /, ' ').replace(/\S+=/g, ''))).toEqual(['c1 1 85', 'c2 2 82.75']);
  });

  it('names what it passes over: columns that say nothing of the index, lines that name no region', () => {
    const text = '序号,地区,得分,备注\n1,杭州市,85,好\n,,,\n注：略,,,\n2,宁波市,82.75,\n';
    expect(tableOf(text)).toEqual({
      rows: ['c1:2 得分=85', 'c2:5 得分=82.75'],
      problems: [],
      passedOver: ['序号', '备注'],
      passedOverLines: [4],
    });
  });

  it('reports everything that is wrong at once', () => {
    const text = 'code,name,score,x\nc1,宁波市,1,\nc1,杭州市,2,\nc1,,3,\nc7,,3,\n,,4,\nc2,,"5,3",\nc2,1,2,3,4\n';
    expect(tableOf(text).problems).toEqual([
      'b.csv:2:4 error other-name',
      'b.csv:4:1 error duplicate-region',
      'b.csv:5:1 error unknown-region',
      'b.csv:6:1 error blank-cell',
      'b.csv:7:5 error bad-number',
      'b.csv:8:10 error ragged-row',
    ]);
  });

  it('misses a header that names regions, and one of scores, and says so where a column may be it', () => {
    expect(tableOf('序号,总分\n1,85\n').problems).toEqual(['b.csv:1:1 error missing-column']);
    expect(tableOf('a,b\n1,2\n').problems).toEqual(Array(2).fill('b.csv:1:1 error missing-column'));
    expect(tableOf('排名,地区,成绩\n1,杭州市,85.00\n').problems).toEqual(['b.csv:1:7 error missing-column']);
    expect(tableOf('排名,地区,备注\n1,杭州市,好\n').problems).toEqual([]);
  });

  it('refuses two columns that hold the same', () => {
    expect(tableOf('地区,得分,总分\n杭州市,85,85\n').problems).toEqual(['b.csv:1:7 error same-column-twice']);
  });

  it('says where a quote does not end', () => {
    expect(tableOf('地区,得分\n"杭州市,85\n').problems).toEqual(['b.csv:2:1 error unclosed-quote']);
  });
});
