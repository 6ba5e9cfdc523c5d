import { expect, it } from 'vitest';
import { pageContext } from '../../../../src/publish/bulletin/frame.ts';
import { type RegionPlace, regionPage } from '../../../../src/publish/bulletin/pages/region.ts';
import { editionOfFiles, publishedWorkspace, tablesOf, textOf } from '../../../support/bulletin.ts';

async function pageOf(
  code: string,
  language: 'en' | 'zh',
  files = publishedWorkspace(),
  month = '2018-09',
): Promise<string> {
  const edition = await editionOfFiles(files, month);
  const [group] = edition.groups;
  const row = group?.rows.find((each) => each.code === code);
  if (group === undefined || row === undefined) throw new Error('no region');
  const { profiler, before, tracer } = edition.parts;
  const region = edition.workspace.regions.list[row.at];
  const place: RegionPlace = {
    group,
    row,
    profile: await profiler.profile(row.at),
    change: region && before?.comparer.region(region),
    trace: tracer?.trace({ region: row.at, node: 0 }),
  };
  return regionPage(pageContext(edition, { kind: 'region', code }, language), place);
}

it('the page of a region says how it stands, why, and what changed', async () => {
  const page = await pageOf('west', 'en');
  const headings = [...page.matchAll(/<h[23]>(.*?)<\/h[23]>/g)].map(([, text = '']) => textOf(text));
  expect(headings).toEqual([
    'Month by month',
    'Level 1 against the peer group',
    'Strengths and shortfalls',
    'shortfalls: what would raise the total most, if the value alone reached the median of the peers',
    'strengths: the indicators furthest ahead of the median of the peers',
    'What changed since 2018-08, and why',
    'what moved the total, by level 1',
    'the indicators that moved it most',
    'Warnings',
    'Where the total comes from',
  ]);
  expect(tablesOf(page)[0]?.map(([month]) => month)).toEqual(['month', '2018-08', '2018-09']);
});

it('the page of a region tells its warnings alone, and what it does not report', async () => {
  const north = textOf(await pageOf('north', 'zh'));
  expect(north).toContain('未填报：覆盖率 0.6');
  expect(north).toContain('低于 50');
  expect(textOf(await pageOf('east', 'zh'))).toContain('无预警。');
});

it('the page of the first month has nothing to compare with, and no trend', async () => {
  const page = textOf(await pageOf('east', 'en', publishedWorkspace(), '2018-08'));
  expect(page).toContain('There is no month before to compare with.');
  expect(page).not.toContain('Month by month');
});
