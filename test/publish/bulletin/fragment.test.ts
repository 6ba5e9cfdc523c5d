import { expect, it } from 'vitest';
import { publishedFragment } from '../../../src/publish/bulletin/fragment.ts';
import { editionOfFiles, publishedWorkspace, tablesOf, textOf } from '../../support/bulletin.ts';

it('a fragment has nothing that editors of articles strip, and every figure of the ranking', async () => {
  const edition = await editionOfFiles(publishedWorkspace({}, { synthetic: true, source: '统计局' }));
  const fragment = publishedFragment(edition, 'zh');
  expect(fragment).not.toMatch(/<(?!\/?(?:section|p|table|thead|tbody|tr|th|td)\b)[a-z]/);
  expect(fragment).not.toMatch(/ (?:class|id|href|src|on\w+)=/);
  expect(tablesOf(fragment)[0]).toEqual([
    ['名次', '地区', '总分', '等级', '环比'],
    ['1', '东区', '85.00', '绿 (晴)', '-15.00'],
    ['2', '西区', '45.00', '红 (雷雨)', '-31.70'],
    ['3', '北区', '0.00', '红 (雷雨)', '0.00'],
  ]);
  for (const told of ['2018 年 9 月小指数', '模拟数据', '县：东区以 85.00 分居首。', '资料来源：统计局']) {
    expect(textOf(fragment)).toContain(told);
  }
});

it('a fragment escapes names', async () => {
  const named = publishedWorkspace({
    'regions.csv':
      'code,name,name_en,level\neast,<b>东</b>,East,county\nwest,西区,West,county\nnorth,北区,North,county\n',
  });
  expect(publishedFragment(await editionOfFiles(named), 'zh')).toContain('&lt;b&gt;东&lt;/b&gt;');
});
