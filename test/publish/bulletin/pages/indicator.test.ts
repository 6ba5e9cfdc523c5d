import { expect, it } from 'vitest';
import type { IndexNode } from '../../../../src/model/index-tree.ts';
import { pageContext } from '../../../../src/publish/bulletin/frame.ts';
import { indicatorPage } from '../../../../src/publish/bulletin/pages/indicator.ts';
import { editionOfFiles, tablesOf, textOf } from '../../../support/bulletin.ts';

async function pageOf(code: string, language: 'en' | 'zh'): Promise<string> {
  const edition = await editionOfFiles();
  const { tree } = edition.workspace;
  const node = tree.nodes[tree.byCode.get(code) ?? 0] as IndexNode;
  return indicatorPage(pageContext(edition, { kind: 'indicator', code }, language), node);
}

it('the page of an indicator tells its definition, its ranking and how scores lie', async () => {
  const page = await pageOf('A1', 'zh');
  const text = textOf(page.replace(/<\/d[td]>/g, '|'));
  for (const fact of ['代码|A1', '指标方向|逆向', '调整系数|population，比例基数 1', '同级权重|50', '名义权重|0.3'])
    expect(text).toContain(fact);
  expect(text).toContain('计分方法|极差法（min-max）');
  expect(page).toContain('href="../regions/east.html"');
  expect(tablesOf(page)[0]?.[0]).toEqual(['名次', '地区', '上报值', '总分']);
  expect(page).toContain('role="img"');
});

it('the page of a group tells what it is made of', async () => {
  const page = await pageOf('A', 'en');
  expect(tablesOf(page)[0]?.slice(1)).toEqual([
    ['A1', 'Deaths', '50', '0.3'],
    ['A2', 'Accidents', '50', '0.3'],
  ]);
  expect(textOf(page)).toContain('arithmetic');
});

it('the page of an indicator shows values that are not simply reported by their status', async () => {
  expect(tablesOf(await pageOf('B1', 'en'))[0]?.map((row) => row[3])).toEqual([
    'status',
    '',
    '',
    'missing, not collected',
  ]);
});
