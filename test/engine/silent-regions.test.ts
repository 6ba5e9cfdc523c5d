import { describe, expect, it } from 'vitest';
import { ObservedMonths } from '../../src/observed-months.ts';
import { problemLine } from '../../src/publish/problem-text.ts';
import { EAST, observations, WEST } from '../support/bad-input.ts';
import { withWorkspace } from '../support/load-files.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

type Changes = Parameters<typeof smallWorkspace>;

/** What is said of silent regions of the small workspace with changes. */
function said(changes: Changes, language: 'en' | 'zh' = 'en'): Promise<readonly string[]> {
  return withWorkspace(changes, (workspace, problems) => {
    new ObservedMonths(workspace).open(MONTH, problems);
    const silent = problems.warnings.filter(({ code }) => code === 'silent-region');
    return silent.map((each) => problemLine(each, language));
  });
}

const blank = observations('A1,,,', 'A2,,,', 'B1,,,');
const line = (place: string) =>
  `${place} warning silent-region: region "east" (East) has no value at all for 2018-09; report its values, or mark what cannot exist there with status M`;

describe('a region without a single value', () => {
  it.each([
    ['blank rows', blank, `${EAST}:2:1`],
    ['no rows', observations(), `${EAST}:1:1`],
    ['rows of status L', observations('A1,,L,', 'B1,,L,'), `${EAST}:2:1`],
    ['what cannot exist beside what is missing', observations('B1,,M,', 'A1,,,'), `${EAST}:2:1`],
  ])('is warned of: %s', async (_, files, place) => {
    expect(await said([files])).toEqual([line(place)]);
  });

  it.each(['exclude', 'floor', 'median', 'carry-forward', 'error'])(
    'is warned of where missing is %s',
    async (missing) => {
      expect(await said([blank, { missing }])).toEqual([line(`${EAST}:2:1`)]);
    },
  );

  it('is warned of in Chinese', async () => {
    expect(await said([blank], 'zh')).toEqual([
      `${EAST}:2:1 警告 silent-region：地区 "east"（East）在 2018-09 没有任何数值；请补报，不适用的指标请标数据状态 M`,
    ]);
  });

  it('is found in a file that serves all regions', async () => {
    const rows = 'region,indicator,value\nwest,A1,4\neast,A1,\nwest,B1,96\n';
    const files = { [EAST]: undefined, [WEST]: undefined };
    const settings = { observations: 'all/{month}.csv' };
    expect(await said([{ ...files, 'all/2018-09.csv': rows }, settings])).toEqual([line('all/2018-09.csv:3:1')]);
    const absent = rows.replace('east,A1,\n', '');
    expect(await said([{ ...files, 'all/2018-09.csv': absent }, settings])).toEqual([line('all/2018-09.csv:1:1')]);
  });

  it('is one that carries everything forward', async () => {
    const earlier = { 'data/2018-08/east.csv': 'indicator,value\nA1,3\nA2,5\nB1,98\n' };
    expect(await said([{ ...blank, ...earlier }, { missing: 'carry-forward' }])).toEqual([line(`${EAST}:2:1`)]);
  });

  it.each([
    ['one value', observations('A1,3,,', 'B1,,,')],
    ['a zero', observations('A1,0,,')],
    ['nothing that can exist', observations('A1,,M,', 'A2,,M,', 'B1,,M,')],
    ['a row that is refused', observations('A1,x,,')],
    ['no file at all, which is an error of its own', { [EAST]: undefined }],
  ])('is not one with %s', async (_, files) => {
    expect(await said([files])).toEqual([]);
  });

  it('is not one that is made of its children', async () => {
    const changes = {
      'indicators.csv': 'code,parent,name,rollup\nA,,A,\nA1,A,One,sum\n',
      'regions.csv': 'code,name,level,parent\neast,East,city,\nwest,West,county,east\n',
      [WEST]: 'indicator,value\nA1,4\n',
      'coefficients.csv': undefined,
    };
    expect(await said([{ ...changes, ...observations() }])).toEqual([]);
    expect(await said([{ ...changes, [EAST]: undefined }])).toEqual([]);
  });

  it('is said by validate and by compute, which go on', async () => {
    await withFolder(smallWorkspace(blank), async (cwd) => {
      for (const args of [['validate'], ['compute', '--month', MONTH]]) {
        const { code, stderr } = await runCli(args, { cwd });
        expect(code).toBe(0);
        expect(stderr).toContain(`${line(`${EAST}:2:1`)}\n`);
      }
    });
  });
});
