import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rankedWorkspace } from '../support/ranked-workspace.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';
import { xlsxBytes } from '../support/workbook-files.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles, withFolder } from '../support/workspace-files.ts';

const SETTINGS = { name: 'Ranked', levels: ['dimension', 'indicator'] };

/** Verifies a published table of the workspace with ranks, ties and names that are mistaken. */
function verify(
  table: string,
  args: readonly string[] = [],
  files: WorkspaceFiles = rankedWorkspace(),
): Promise<CliResult> {
  return withFolder({ ...files, 'b.csv': table }, (cwd) => {
    return runCli(['verify', '--published', 'b.csv', '--month', MONTH, ...args], { cwd });
  });
}

/** The lines of stdout but for the count that ends them. */
async function differences(table: string, ...args: readonly string[]): Promise<string[]> {
  const { code, stdout, stderr } = await verify(table, args);
  expect({ code, stderr }).toEqual({ code: 4, stderr: '' });
  return stdout.trimEnd().split('\n').slice(0, -1);
}

const CITIES = '地区,指数,名次,平安,安全\n杭州市,85.00,1,80.00,90.00\n宁波市,82.75,2,70.00,95.50\n';

describe('pingan verify --published', () => {
  it.each([
    ['names in Chinese', CITIES],
    ['codes', '代码,得分\nc1,85\nc2,82.75\n'],
    [
      'codes and names, and headers in English',
      'code,name,rank,SCORE,P,安全\nc1,Hangzhou,1,85.0,80,90\nc2,宁波市,2,82.75,70,95.5\n',
    ],
    ['nothing but a dimension', 'name,Peace\nHangzhou,80\nNingbo,70\n'],
    ['peer groups and bands', 'region,level,band,总分\nc1,city,green,85\nc2,city,red,82.75\n'],
    ['line ends of Windows and a byte-order mark', `\ufeff${CITIES.replaceAll('\n', '\r\n')}`],
  ])('passes a table with %s', async (_, table) => {
    const { code, stdout, stderr } = await verify(table);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^b\.csv: 2 regions, \d+ figures are as computed for 2018-09\n$/);
    expect((await verify(table, ['--lang', 'zh'])).stdout).toMatch(
      /^b\.csv：2 个地区的 \d+ 个数值与 2018-09 的计算结果相符\n$/,
    );
  });

  it('passes the results.csv that compute writes', async () => {
    await withFolder(rankedWorkspace(), async (cwd) => {
      await runCli(['compute', '--month', MONTH], { cwd });
      const table = `out/${MONTH}/results.csv`;
      const { code, stdout } = await runCli(['verify', '--published', table, '--month', MONTH], { cwd });
      expect([code, stdout]).toEqual([0, `${table}: 8 regions, 88 figures are as computed for ${MONTH}\n`]);
    });
  });

  it('names every figure that was computed otherwise, with its line', async () => {
    const table = '地区,指数,名次,等级,同组,平安\n杭州市,85.01,2,red,county,80\n宁波市,82.75,2,red,city,\n';
    expect(await differences(table)).toEqual([
      'b.csv:2 c1 index: published-figure: 指数 is published as "85.01", computed: "85.00"',
      'b.csv:2 c1: published-figure: 名次 is published as "2", computed: "1"',
      'b.csv:2 c1: published-figure: 等级 is published as "red", computed: "green"',
      'b.csv:2 c1: published-figure: 同组 is published as "county", computed: "city"',
      'b.csv:3 c2 P: published-figure: 平安 is published as "", computed: "70.00"',
    ]);
    expect((await differences(table, '--lang', 'zh'))[0]).toBe(
      'b.csv:2 c1 index：published-figure：指数公布为“85.01”，计算为“85.00”',
    );
  });

  it('lets figures be off by the tolerance, and ranks not', async () => {
    const table = '代码,得分,排名\nc1,85.02,1\nc2,82.72,3\n';
    expect(await differences(table, '--tolerance', '0.02')).toEqual([
      'b.csv:3 c2 index: published-figure: 得分 is published as "82.72", computed: "82.75"',
      'b.csv:3 c2: published-figure: 排名 is published as "3", computed: "2"',
    ]);
    expect(await differences(table, '--tolerance', '3e-2')).toHaveLength(1);
    expect(await differences(table)).toHaveLength(3);
  });

  it('names regions that are computed but not published, of the peer groups that are', async () => {
    expect(await differences('代码,得分\nc2,82.75\n')).toEqual([
      'b.csv c1: unpublished-region: the region is computed but not published',
    ]);
    expect(await differences('代码,得分\nc2,82.75\n', '--lang', 'zh')).toEqual([
      'b.csv c1：unpublished-region：该地区已计算但未公布',
    ]);
  });

  it('takes a blank for a region without a score', async () => {
    const counties = ['d1,65.00', 'd2,70.00', 'd3,65.00', 'd5,65.00', 'd6,98.50'];
    const table = (silent: string) => `code,score\n${[...counties, `d4,${silent}`].join('\n')}\n`;
    expect((await verify(table(''))).code).toBe(0);
    expect(await differences(table('0'))).toEqual([
      'b.csv:7 d4 index: published-figure: score is published as "0", computed: ""',
    ]);
  });

  it.each([
    [
      'name,score\n杭州,85\n',
      'b.csv:2:1 error unknown-region: region "杭州" has no row in regions.csv; did you mean "Hangzhou" (c1)?',
      'b.csv:2:1 错误 unknown-region：regions.csv 中没有地区 "杭州"；是否应为“杭州市”（c1）？',
    ],
    [
      'code,name,score\nc1,宁波市,85\n',
      'b.csv:2:4 error other-name: "宁波市" is not region "c1", which the row is about; correct one of the two',
      'b.csv:2:4 错误 other-name：地区名称“宁波市”与代码“c1”不符；请更正其一',
    ],
    [
      'code,score\nc1,85\nc1,85\n',
      'b.csv:3:1 error duplicate-region: region "c1" stands already in line 2; keep one of the two rows',
      'b.csv:3:1 错误 duplicate-region：地区 "c1" 已在第 2 行出现；请保留其中一行',
    ],
    [
      'code,score\nc1,85元\n',
      'b.csv:2:4 error bad-number: "85元" is not a number; write 85, without "元"',
      'b.csv:2:4 错误 bad-number："85元" 不是数字；请写 85，不要带 "元"',
    ],
    [
      'code,score\n,85\n',
      'b.csv:2:1 error blank-cell: the code is blank; fill it in, or remove the row',
      'b.csv:2:1 错误 blank-cell：代码（code）为空；请填写，或删除该行',
    ],
    [
      'score\n85\n',
      'b.csv:1:1 error missing-column: the header has no column "region"; name the column of codes or names code, region or name',
      'b.csv:1:1 错误 missing-column：表头没有 "地区" 列；请把代码或名称所在的列命名为“代码”“地区”或“名称”',
    ],
    [
      'code\nc1\n',
      'b.csv:1:1 error missing-column: the header has no column "score"; name the column of totals score, or add one of level 1',
      'b.csv:1:1 错误 missing-column：表头没有 "总分" 列；请把总分所在的列命名为“总分”，或加入一级指标的列',
    ],
    [
      '',
      'b.csv:1:1 error empty-file: the file is empty; it needs at least region,score',
      'b.csv:1:1 错误 empty-file：文件是空的；至少需要 region,score',
    ],
  ])('reports what is wrong with the table %j', async (table, en, zh) => {
    const { code, stderr } = await verify(table);
    expect(stderr).toBe(`${en}\n1 error\n`);
    expect(code).toBe(3);
    expect((await verify(table, ['--lang', 'zh'])).stderr).toBe(`${zh}\n1 个错误\n`);
  });

  it('ends with 3 where a cell cannot be read, though another differs', async () => {
    const { code, stdout } = await verify('code,score\nc1,84\nc2,"82,75"\n');
    expect(code).toBe(3);
    expect(stdout).toContain('published-figure: score is published as "84"');
  });

  it.each([
    ['地区\t得分\n杭州市\t８５.００\n宁波市\t82.75分\n', ''],
    ['指数排名（2018年9月）,,\n名次,县（市、区）,总分\n第1名,杭州市,85.00\n2,宁波市,82.75\n', ''],
    ['序号,地区,得分,备注\n1,杭州市,85.00,\n2,宁波市,82.75,好\n', 'not compared: columns 序号, 备注\n'],
    ['地区,得分\n杭州市,85.00\n宁波市,82.75\n注：略,\n', 'passed over: lines 4, which name no region\n'],
    [
      '名次,地区,得分,等级,环比升降\n1,杭州市,85.00,蓝,5\n2,宁波市,82.75,橙,-5\n',
      'not compared: columns 等级, 环比升降\n',
    ],
  ])('passes what people paste: %j', async (table, said) => {
    const { code, stderr } = await verify(table);
    expect({ code, stderr }).toEqual({ code: 0, stderr: said });
  });

  it('reads workbooks: every sheet that is seen, or the one named', async () => {
    const cities = {
      name: '地市',
      rows: [['平安指数'], ['名次', '地区', '得分'], [1, '杭州市', 85], [2, '宁波市', 82.75]],
    };
    const notes = { name: '说明', rows: [['由平安办发布']] };
    await withFolder(rankedWorkspace(), async (cwd) => {
      writeFileSync(join(cwd, 'b.xlsx'), await xlsxBytes([cities, notes]));
      const args = ['verify', '--published', 'b.xlsx', '--month', MONTH];
      expect(await runCli(args, { cwd })).toMatchObject({ code: 0, stderr: '' });
      expect((await runCli([...args, '--sheet', '说明'], { cwd })).code).toBe(3);
      const missing = await runCli([...args, '--sheet', '县'], { cwd });
      expect([missing.code, missing.stderr]).toEqual([3, expect.stringContaining('there is no sheet "县"')]);
      const wrong = cities.rows.map((row) => row.map((cell) => (cell === 82.75 ? 82.76 : cell)));
      writeFileSync(join(cwd, 'b.xlsx'), await xlsxBytes([{ name: '地市', rows: wrong }]));
      const { code, stdout } = await runCli(args, { cwd });
      expect([code, stdout]).toEqual([4, expect.stringContaining('published as "82.76", computed: "82.75"')]);
    });
  });

  it('lets a table of the first few pass with --partial, and says how many it leaves out', async () => {
    const table = 'code,score\nd6,98.50\nd2,70.00\n';
    expect((await verify(table)).code).toBe(4);
    const { code, stderr } = await verify(table, ['--partial']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'not in the table: 4 regions (--partial)\n' });
    expect((await verify(table.replace('98.50', '98.40'), ['--partial'])).code).toBe(4);
  });

  it('reports a name that several regions have', async () => {
    const files = {
      ...rankedWorkspace(),
      'regions.csv': 'code,name,level\nc1,鼓楼区,city\nc2,鼓楼区,city\n',
      'pingan.json': JSON.stringify({ ...SETTINGS, observations: 'o.csv' }),
      'o.csv': `region,month,indicator,value\nc1,${MONTH},P1,1\nc2,${MONTH},P1,2\nc1,${MONTH},Q1,1\nc2,${MONTH},Q1,2\n`,
    };
    const { code, stderr } = await verify('地区,指数\n鼓楼区,1\n', [], files);
    expect([code, stderr]).toEqual([
      3,
      'b.csv:2:1 error ambiguous-region: "鼓楼区" is the name of several regions: c1, c2; write the code of the one that is meant\n1 error\n',
    ]);
    expect((await verify('地区,指数\n鼓楼区,1\n', ['--lang', 'zh'], files)).stderr).toContain(
      'ambiguous-region："鼓楼区" 是多个地区的名称：c1、c2；请改填所指地区的代码\n',
    );
  });

  it('wants a month, and a tolerance that is one', async () => {
    const run = (...args: string[]) => runCli(['verify', '--published', 'b.csv', ...args]);
    expect((await run()).stderr).toBe('error: --published needs --month\n');
    expect((await run('--lang', 'zh')).stderr).toBe('错误：--published 须与 --month 同用\n');
    for (const value of ['-1', 'x', '']) {
      const { code, stderr } = await run('--month', MONTH, '--tolerance', value);
      const hint = 'write a number that is not negative, such as 0.01';
      expect([code, stderr]).toEqual([2, `error: --tolerance is "${value}"; ${hint}\n`]);
    }
    expect((await run('--month', MONTH, '--tolerance', 'x', '--lang', 'zh')).stderr).toBe(
      '错误：--tolerance 的值 "x" 无效；请写非负数，例如 0.01\n',
    );
    expect((await run('--month', MONTH)).code).toBe(5);
  });

  it('gives the same as data', async () => {
    const { stdout } = await verify('代码,得分\nc1,85.01\nc2,82.75\n', ['--json']);
    const difference = {
      code: 'published-figure',
      file: 'b.csv',
      line: 2,
      region: 'c1',
      node: 'index',
      column: '得分',
    };
    expect(JSON.parse(stdout)).toMatchObject({
      month: MONTH,
      file: 'b.csv',
      regions: 2,
      figures: 2,
      count: 1,
      differences: [{ ...difference, expected: '85.00', found: '85.01' }],
    });
  });
});

describe('what pingan.json says of tables, and coverage', () => {
  const workspace = (settings: object) => {
    return smallWorkspace(
      {
        'regions.csv': '\ufeffcode,name,level\neast,Göteborg,county\nwest,Málaga,county\n',
        'indicators.csv':
          'code,parent,name,weight,scoring\nA,,Safety,1,\nA1,A,Deaths,1,identity\nA2,A,Accidents,2,identity\nB,,Food,2,\nB1,B,Pass rate,1,identity\n',
        [`data/${MONTH}/east.csv`]: 'indicator,value\nA1,3\nA2,\nB1,98\n',
      },
      { decimals: 1, ...settings },
    );
  };
  const SAID = { encoding: 'windows-1252', missingValues: ['', 'pending'] };
  const table = (coverage: string, settings: object = SAID, form: BufferEncoding = 'latin1') => {
    const text = `region,score,rank,coverage\nGöteborg,66.3,1,${coverage}\nMálaga,66.0,2,1\n`;
    return withFolder({ ...workspace(settings), 'b.csv': Buffer.from(text, form) }, (cwd) => {
      return runCli(['verify', '--published', 'b.csv', '--month', MONTH], { cwd });
    });
  };

  it('hold for published tables: the encoding where they are not UTF-8, and the share to what is written', async () => {
    for (const coverage of ['0.7778', '0.778', '0.78', '77.8%', '78 %']) {
      expect((await table(coverage)).stdout, coverage).toContain('2 regions, 6 figures are as computed');
    }
    expect((await table('７８％', SAID, 'utf8')).code).toBe(0);
    expect((await table('0.7778', {})).stderr).toContain('"encoding"');
  });

  it.each(['0.7777', '0.77', '1', '77%', '-'])('finds the coverage %s', async (coverage) => {
    const { code, stdout } = await table(coverage);
    expect([code, stdout.split('\n')[0]]).toEqual([4, expect.stringMatching(/b\.csv:2.*coverage/)]);
  });

  it('take texts that mean missing for blank, and name the setting for others', async () => {
    const rows = (text: string) => `region,score,rank\nd4,${text},${text}\n`;
    const settings = { missingValues: ['', 'pending'] };
    const verified = async (text: string) => {
      return verify(rows(text), ['--partial'], rankedWorkspace(settings));
    };
    expect((await verified('pending')).code).toBe(0);
    const { code, stderr } = await verified('later');
    expect([code, stderr]).toEqual([
      3,
      expect.stringContaining(
        'b.csv:2:4 error bad-number: "later" is not a number; correct it; if nothing was reported, add the text to "missingValues" in pingan.json, or clear the cell',
      ),
    ]);
  });
});
