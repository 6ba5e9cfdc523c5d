import { describe, expect, it } from 'vitest';
import { walkTemplate } from '../../../src/workspace/files/path-template.ts';
import { strayFiles } from '../../../src/workspace/plan/stray-files.ts';
import { withFolder } from '../../support/workspace-files.ts';

/** The strays of files that hold nothing, each with the near form and what is said to do. */
function straysOf(template: string, paths: readonly string[]): Promise<readonly string[]> {
  return withFolder(Object.fromEntries(paths.map((path) => [path, 'x'])), (root) => {
    return strayFiles(root, template, walkTemplate(root, template)).map(
      ({ path, near, hint }) => `${path} ${near}: ${hint.en}`,
    );
  });
}

const rename = (path: string, near: string, mended: string) => `${path} ${near}: write ${near}: rename it to ${mended}`;

describe('strayFiles', () => {
  it('finds a file of another form of month, and says what to write', async () => {
    const found = await straysOf('data/{month}.csv', ['data/2018-08.csv', 'data/2018-9.csv', 'data/201810.csv']);
    expect(found).toEqual([
      rename('data/2018-9.csv', '2018-09', 'data/2018-09.csv'),
      rename('data/201810.csv', '2018-10', 'data/2018-10.csv'),
    ]);
  });

  it('does not tell to write over what is there', async () => {
    const found = await straysOf('data/{month}.csv', ['data/2018-09.csv', 'data/2018-09 (1).csv']);
    expect(found).toEqual([
      'data/2018-09 (1).csv 2018-09: data/2018-09.csv is there and is read instead: keep one of the two, under that name',
    ]);
  });

  it.each([
    ['{month}.csv', '2018-9.csv', '2018-09.csv'],
    ['data/{month}.csv', 'data/2018-09.CSV', 'data/2018-09.csv'],
    ['data/{month}.csv', 'data/2018-09.xlsx', 'data/2018-09.csv'],
    ['data/{month}/{region}.csv', 'data/2018-9/east.csv', 'data/2018-09'],
    ['data/{month}/{region}.csv', 'data/2018年9月/east.csv', 'data/2018-09'],
    ['data/{month}/all.csv', 'data/201809/all.csv', 'data/2018-09'],
    ['data/{region}/{month}.csv', 'data/east/2018-9.csv', 'data/east/2018-09.csv'],
    ['data/{year}/{month}.csv', 'data/2018/9.csv', 'data/2018/2018-09.csv'],
    ['data/{year}/{month}.csv', 'data/2017/2018-09.csv', 'data/2018/2018-09.csv'],
    ['data/{month}/{month}.csv', 'data/2018-09/2018-9.csv', 'data/2018-09/2018-09.csv'],
    ['data/x-{month}-y.csv', 'data/x-2018-9-y.csv', 'data/x-2018-09-y.csv'],
  ])('goes by the template %s', async (template, path, mended) => {
    const stray = path.split('/').slice(0, mended.split('/').length).join('/');
    expect(await straysOf(template, [path])).toEqual([rename(stray, '2018-09', mended)]);
    expect(await straysOf(template, ['data/.hidden', 'notes.txt'])).toEqual([]);
  });

  it('goes by the year where the template names years alone', async () => {
    const found = await straysOf('{year}.csv', ['2018年.csv', '2017.csv']);
    expect(found).toEqual([rename('2018年.csv', '2018', '2018.csv')]);
    expect(await straysOf('{year}/{month}.csv', ['2018年/2018-09.csv'])).toEqual([rename('2018年', '2018', '2018')]);
  });

  it('finds a file of one month where each region has its own, and the other way round', async () => {
    const byRegion = 'data/{month}/{region}.csv';
    const named = `name it as "${byRegion}" says, with 2018-09`;
    expect(await straysOf(byRegion, ['data/2018-09.csv'])).toEqual([`data/2018-09.csv 2018-09: ${named}`]);
    expect(await straysOf('data/{month}.csv', ['data/2018-09/east.csv'])).toEqual([
      'data/2018-09 2018-09: name it as "data/{month}.csv" says, with 2018-09',
    ]);
    expect(await straysOf('{month}.csv', ['2018-09.csv', '2018-09/east.csv'])).toEqual([]);
  });

  it('finds a file between regions and months, the region left to whoever names it', async () => {
    const found = await straysOf('data/{region}-{month}.csv', ['data/east-2018-9.csv', 'data/east-2018-10.csv']);
    expect(found).toEqual(['data/east-2018-9.csv 2018-09: name it as "data/{region}-{month}.csv" says, with 2018-09']);
  });

  it('finds what has the form of the others and no month at all, and nothing of another form', async () => {
    const strange = 'name it as "data/{month}.csv" says, with a month such as 2018-09, or keep it elsewhere';
    const paths = ['data/all.csv', 'data/2018-13.csv', 'data/notes.txt', 'data/old/2018-09.csv', 'data/2018-09.csv'];
    expect(await straysOf('data/{month}.csv', [...paths, 'data/2018-09.xlsx', 'data/2018-09.csv.bak'])).toEqual([
      `data/2018-13.csv undefined: ${strange}`,
      `data/all.csv undefined: ${strange}`,
    ]);
    const folders = ['data/old/east.csv', 'data/notes/a.txt', 'data/2018-09/east.csv'];
    expect(await straysOf('data/{month}/{region}.csv', folders)).toHaveLength(1);
  });

  it('finds the folder of a month in which nothing fits', async () => {
    const found = await straysOf('data/{month}/{region}.csv', ['data/2018-09/east.txt', 'data/2018-08/east.csv']);
    expect(found).toEqual([
      'data/2018-09 2018-09: nothing in it fits; name what it holds as "data/{month}/{region}.csv" says',
    ]);
  });

  it('finds nothing where paths name neither month nor year', async () => {
    expect(await straysOf('data/{region}.csv', ['data/2018-9.csv'])).toEqual([]);
    expect(await straysOf('data/{month}.csv', [])).toEqual([]);
  });
});
