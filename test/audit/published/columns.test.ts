import { describe, expect, it } from 'vitest';
import { headerOf, roleOf } from '../../../src/audit/published/columns.ts';
import { sheetsOf } from '../../support/published-sheets.ts';
import { ranked, read } from '../../support/ranked-computed.ts';

const { workspace } = ranked;
const [p, q] = workspace.tree.nodes[0]?.children ?? [];

describe('the columns of a published table', () => {
  it.each([
    ['code', ['代码', 'code', 'CODE', ' Code ']],
    ['region', ['地区', '名称', '县（市、区）', '地市', 'region', 'Name']],
    ['rank', ['排名', '名次', '位次', 'rank']],
    ['band', ['等级', 'band']],
    ['level', ['同组', '组别', 'level']],
  ])('are known as %s by Chinese and English headers', (kind, headers) => {
    expect(headers.map((header) => roleOf(header, workspace))).toEqual(headers.map(() => ({ kind })));
  });

  it('are figures of the total or of level 1, which goes by code and either name', () => {
    for (const header of ['指数', '得分', '总分', '综合指数', 'score']) {
      expect(roleOf(header, workspace)).toEqual({ kind: 'figure', position: 0 });
    }
    expect(['P', '平安', 'Peace', 'Q', '安全'].map((header) => roleOf(header, workspace))).toEqual(
      [p, p, p, q, q].map((position) => ({ kind: 'figure', position })),
    );
    expect(['P1', 'p', '', 'sum'].map((header) => roleOf(header, workspace))).toEqual(Array(4).fill(undefined));
  });

  it.each([
    ['score_mom', '环比', 'month', 'score'],
    ['rank_mom', '环比升降', 'month', 'rank'],
    ['score_yoy', '同比', 'year', 'score'],
    ['rank_yoy', '同比升降', 'year', 'rank'],
    ['环比增减', '环比', 'month', 'score'],
    ['位次升降', '环比升降', 'month', 'rank'],
    ['同比增减', '同比', 'year', 'score'],
  ])('are changes of the total by the headers %s and %s', (english, chinese, span, of) => {
    expect([english, chinese].map((header) => roleOf(header, workspace))).toEqual(
      [1, 2].map(() => ({ kind: 'change', span, of })),
    );
  });

  it.each([
    ['总 分', 'figure'],
    ['总分（分）', 'figure'],
    ['县(市、区)', 'region'],
    ['本月名次', 'rank'],
    ['ＲＡＮＫ', 'rank'],
    ['平安（分）', 'figure'],
  ])('are known as %s', (header, kind) => {
    expect(roleOf(header, workspace)?.kind).toBe(kind);
  });

  it.each(['上月名次', '序号', '备注', '（分）', '去年得分'])('are not guessed from %s', (header) => {
    expect(roleOf(header, workspace)).toBeUndefined();
  });
});

describe('the header of a published table', () => {
  const found = (text: string) => {
    const { value } = read((list) => headerOf(sheetsOf(text, list)[0] ?? { file: '', rows: [] }, workspace));
    return value;
  };

  it('is the first row that names regions and something of them, however many titles stand above', () => {
    const { header, isUsable } = found('指数排名,,\n排名,2018,\n"代码",x,指数\nc1,1,2\n');
    expect([isUsable, header?.at, header?.unknown]).toEqual([true, 2, ['x']]);
    expect(header?.columns.map(({ field, header: name }) => [field, name])).toEqual([
      [0, '代码'],
      [2, '指数'],
    ]);
  });

  it('is looked for in the first rows only, and else the row that is understood best', () => {
    const far = `${'标题,\n'.repeat(40)}代码,指数\n`;
    expect(found(far).isUsable).toBe(false);
    expect(found('x,y\n指数,z\n')).toMatchObject({ isUsable: false, header: { at: 1 } });
  });
});
