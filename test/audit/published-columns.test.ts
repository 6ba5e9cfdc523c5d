import { describe, expect, it } from 'vitest';
import { roleOf, rolesOf } from '../../src/audit/published-columns.ts';
import { ranked, read, sourceOf } from '../support/ranked-computed.ts';

const { workspace } = ranked;
const [p, q] = workspace.tree.nodes[0]?.children ?? [];

describe('the columns of a published table', () => {
  it.each([
    ['code', ['代码', 'code', 'CODE', ' Code ']],
    ['region', ['地区', '名称', 'region', 'Name']],
    ['rank', ['排名', '名次', 'rank']],
    ['band', ['等级', 'band']],
    ['level', ['同组', 'level']],
  ])('are known as %s by Chinese and English headers', (kind, headers) => {
    expect(headers.map((header) => roleOf(header, workspace))).toEqual(headers.map(() => ({ kind })));
  });

  it('are figures of the total or of level 1, which goes by code and either name', () => {
    for (const header of ['指数', '得分', '总分', 'score']) {
      expect(roleOf(header, workspace)).toEqual({ kind: 'figure', position: 0 });
    }
    expect(['P', '平安', 'Peace', 'Q', '安全'].map((header) => roleOf(header, workspace))).toEqual(
      [p, p, p, q, q].map((position) => ({ kind: 'figure', position })),
    );
    expect(['P1', 'p', '', 'total'].map((header) => roleOf(header, workspace))).toEqual(Array(4).fill(undefined));
  });

  it.each([
    ['score_mom', '环比', 'month', 'score'],
    ['rank_mom', '环比升降', 'month', 'rank'],
    ['score_yoy', '同比', 'year', 'score'],
    ['rank_yoy', '同比升降', 'year', 'rank'],
  ])('are changes of the total by the headers %s and %s', (english, chinese, span, of) => {
    expect([english, chinese].map((header) => roleOf(header, workspace))).toEqual(
      [1, 2].map(() => ({ kind: 'change', span, of })),
    );
  });

  it('are reported where nobody knows them', () => {
    const { value, problems } = read((list) => rolesOf(sourceOf('"代码",x,指数,\n'), workspace, list));
    expect([...value.keys()]).toEqual(['代码', '指数']);
    expect(problems).toEqual([expect.stringMatching(/^b\.csv:1:6 error unknown-table-column: "x" is no column/)]);
  });
});
