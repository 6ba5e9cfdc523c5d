import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMONSTRATION } from '../support/compute-files.ts';
import { folderContents } from '../support/folder-contents.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const FILES = [
  'results.csv',
  'scores.csv',
  'derivation.csv',
  'diagnostics.csv',
  'results.json',
  'datapackage.json',
  'manifest.json',
];
const NOTE = `written to out/2018-09: ${FILES.join(', ')}\n`;
const compute = ['compute', '--month', MONTH];

/** The small workspace with data for two months. */
function twoMonths(changes: Readonly<Record<string, string>> = {}) {
  return smallWorkspace({
    'data/2018-10/east.csv': 'indicator,value\nA1,1\nA2,2\nB1,90\n',
    'data/2018-10/west.csv': 'indicator,value\nA1,1\nA2,3\nB1,91\n',
    ...changes,
  });
}

describe('pingan compute', () => {
  it('writes its files, prints the table on stdout and where the files are on stderr', async () => {
    await withFolder(smallWorkspace(), async (cwd) => {
      const { code, stdout, stderr } = await runCli(compute, { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: NOTE });
      expect(stdout.split('\n').slice(3)).toEqual([
        'rank  region  score  Safety    Food  code',
        '   1  East    70.00   50.00  100.00  east',
        '   2  West    30.00   50.00    0.00  west',
        '',
        'Notes: 1. scores are rounded to 2 decimals, half to even (GB/T 8170)',
        '       2. ranked by published score; ties share a rank and the next is skipped (1224)',
        '',
      ]);
      expect(Object.keys(folderContents(join(cwd, 'out'))).sort()).toEqual(
        FILES.map((name) => `${MONTH}/${name}`).sort(),
      );
      expect(readdirSync(join(cwd, 'out'))).toEqual([MONTH]);
    });
  });

  it('lists every input and output in the manifest with its digest', async () => {
    const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    await withFolder(smallWorkspace(), async (cwd) => {
      await runCli(compute, { cwd });
      const { subject, predicate } = JSON.parse(readFileSync(join(cwd, 'out', MONTH, 'manifest.json'), 'utf8'));
      const inputs = Object.keys(smallWorkspace()).sort();
      expect(predicate.inputs.map((input: { path: string }) => input.path)).toEqual(inputs);
      for (const { path, sha256: digest } of predicate.inputs) expect(digest).toBe(sha256(join(cwd, path)));
      for (const { name, digest } of subject) expect(digest.sha256).toBe(sha256(join(cwd, 'out', MONTH, name)));
      expect(subject.map(({ name }: { name: string }) => name)).toEqual(FILES.slice(0, -1));
    });
  });

  it('writes the same bytes in every language, on any terminal, from any folder, and again', async () => {
    await withFolder(rankedWorkspace(), async (root) => {
      mkdirSync(join(root, 'data/deep'));
      const worlds = [
        { cwd: root },
        { cwd: root, env: { LC_ALL: 'zh_CN.UTF-8' }, isTTY: true, columns: 40 },
        { cwd: join(root, 'data/deep'), env: { LC_ALL: 'tr_TR.UTF-8', FORCE_COLOR: '1' } },
        { cwd: root },
      ];
      const outputs: Record<string, string>[] = [];
      for (const world of worlds) {
        expect((await runCli([...compute, '--out', join(root, 'tables')], world)).code).toBe(0);
        outputs.push(folderContents(join(root, 'tables')));
      }
      for (const output of outputs) expect(output).toEqual(outputs[0]);
      expect(Object.values(outputs[0] ?? {}).join()).not.toContain(root);
    });
  });

  it('writes the formats asked for and takes away what an earlier run left', async () => {
    await withFolder(smallWorkspace(), async (cwd) => {
      const written = async (format: string): Promise<string[]> => {
        expect((await runCli([...compute, '--format', format], { cwd })).code).toBe(0);
        return readdirSync(join(cwd, 'out', MONTH));
      };
      expect(await written('all')).toEqual([...FILES].sort());
      expect(await written('json')).toEqual(['datapackage.json', 'manifest.json', 'results.json']);
      expect(await written('csv')).toEqual(FILES.filter((name) => name !== 'results.json').sort());
    });
  });

  it('prints JSON alone with --json, and nothing at all with --quiet', async () => {
    await withFolder(rankedWorkspace(), async (cwd) => {
      const { code, stdout, stderr } = await runCli([...compute, '--json'], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const { months, ...rest } = JSON.parse(stdout);
      const unranked = { file: 'regions.csv', line: 7, severity: 'warning', code: 'unranked-region' };
      const silent = { file: 'data/2018-09/d4.csv', line: 2, severity: 'warning', code: 'silent-region' };
      const half = { file: 'data/2018-09/d5.csv', line: 2, severity: 'warning', code: 'unreported-branch' };
      expect(rest).toMatchObject({ errors: 0, warnings: 3, problems: [silent, half, unranked] });
      expect(months).toMatchObject([{ month: MONTH, folder: 'out/2018-09', files: FILES }]);
      const [city, county] = months[0].groups;
      const change = { month: null, year: null };
      expect(city).toEqual({
        level: 'city',
        regions: [
          { rank: 1, region: 'c1', name: '杭州市', score: '85.00', band: 'green', coverage: '1', change },
          { rank: 2, region: 'c2', name: '宁波市', score: '82.75', band: 'red', coverage: '1', change },
        ],
      });
      expect(county.regions.at(-1)).toEqual({
        rank: null,
        region: 'd4',
        name: '未报县',
        score: null,
        band: null,
        coverage: '0',
        change,
      });
      expect(await runCli([...compute, '--quiet'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    });
  });

  it('colours only where colour is wanted', async () => {
    await withFolder(rankedWorkspace(), async (cwd) => {
      const colour = '\u001b[';
      expect((await runCli(compute, { cwd })).stdout).not.toContain(colour);
      expect((await runCli(compute, { cwd, isTTY: true, columns: 200 })).stdout).toContain(colour);
      expect((await runCli(compute, { cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain(colour);
      const never = await runCli(compute, { cwd, isTTY: true, env: { NO_COLOR: '1' } });
      expect(never.stdout + never.stderr).not.toContain('\u001b');
    });
  });

  it('finds the demonstration from this repository by package.json, and says that it is synthetic', async () => {
    await withFolder({}, async (out) => {
      const { code, stdout } = await runCli([...compute, '--out', out], { cwd: 'src' });
      expect(code).toBe(0);
      expect(stdout).toContain('\nsynthetic figures (合成数据): invented for demonstration\n');
      expect(stdout).toContain('\ncounty: 89 of 89 regions ranked ');
      const direct = await runCli([...compute, '--out', out, '--project', DEMONSTRATION]);
      expect(direct.stdout).toBe(stdout);
    });
  });
});

describe('a run of months', () => {
  const run = ['compute', '--from', MONTH, '--to', '2018-10'];

  it('writes a folder per month and prints a summary', async () => {
    await withFolder(twoMonths(), async (cwd) => {
      const { code, stdout, stderr } = await runCli(run, { cwd });
      expect(code).toBe(0);
      expect(stdout.split('\n')).toEqual([
        'month    peer group  ranked  first       last',
        '2018-09  county           2  East 70.00  West 30.00',
        '2018-10  county           2  West 70.00  East 30.00',
        '',
      ]);
      expect(stderr).toBe(NOTE + NOTE.replace(MONTH, '2018-10'));
      const together = folderContents(join(cwd, 'out'));
      await runCli([...compute, '--out', 'single'], { cwd });
      await runCli(['compute', '--month', '2018-10', '--out', 'single'], { cwd });
      expect(folderContents(join(cwd, 'single'))).toEqual(together);
    });
  });

  it('gives every month in one JSON', async () => {
    await withFolder(twoMonths(), async (cwd) => {
      const { stdout } = await runCli([...run, '--json'], { cwd });
      expect(JSON.parse(stdout).months).toMatchObject([
        { month: MONTH },
        { month: '2018-10', groups: [{ level: 'county' }] },
      ]);
    });
  });

  it('says above the summary that synthetic figures are', async () => {
    const synthetic = JSON.parse(String(twoMonths()['pingan.json']));
    const settings = JSON.stringify({ ...synthetic, synthetic: true });
    await withFolder(twoMonths({ 'pingan.json': settings }), async (cwd) => {
      const { stdout } = await runCli(run, { cwd });
      expect(stdout.split('\n').slice(0, 2)).toEqual([
        'synthetic figures (合成数据): invented for demonstration',
        'month    peer group  ranked  first       last',
      ]);
    });
  });

  it('writes all months or none, and reports the problems of all', async () => {
    const bad = {
      'data/2018-10/east.csv': 'indicator,value\nA1,x\n',
      'data/2018-10/west.csv': 'indicator,value\nA1,y\n',
    };
    await withFolder(twoMonths(), async (cwd) => {
      await runCli(run, { cwd });
      const before = folderContents(join(cwd, 'out'));
      await withFolder(twoMonths(bad), async (project) => {
        const { code, stdout, stderr } = await runCli([...run, '--project', project], { cwd });
        expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
        expect(stderr.match(/^\S+:\d+:\d+ error bad-number/gm)).toHaveLength(2);
        expect(stderr).toMatch(/\n2 errors; nothing was written\n$/);
      });
      expect(folderContents(join(cwd, 'out'))).toEqual(before);
      expect(readdirSync(join(cwd, 'out'))).toEqual([MONTH, '2018-10']);
    });
  });

  it('writes none when one month cannot be written', async () => {
    await withFolder({ ...twoMonths(), 'out/2018-10/mine.txt': 'mine' }, async (cwd) => {
      const { code, stdout, stderr } = await runCli(run, { cwd });
      expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
      expect(stderr).toContain('mine.txt');
      expect(folderContents(join(cwd, 'out'))).toEqual({ '2018-10/mine.txt': 'mine' });
      expect(readdirSync(join(cwd, 'out'))).toEqual(['2018-10']);
    });
  });

  it.each([
    [['--from', '2018-10', '--to', MONTH], 'later than'],
    [['--from', MONTH], 'both --from and --to'],
    [['--month', MONTH, '--to', '2018-10'], '--month excludes'],
    [[], 'name a month'],
  ])('by %j is a usage error', async (args, message) => {
    await withFolder(twoMonths(), async (cwd) => {
      const { code, stdout, stderr } = await runCli(['compute', ...args], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^error: [^\n]+\n$/);
      expect(stderr).toContain(message);
      expect(readdirSync(cwd)).not.toContain('out');
    });
  });
});

describe('a failed compute', () => {
  it('reports problems of the definition and of the month together, and leaves the earlier output', async () => {
    const broken = {
      'regions.csv': 'code,name,level\neast,,x\nwest,West,x\n',
      'data/2018-09/west.csv': 'indicator,value\nA1,"1,204"\n',
    };
    await withFolder(smallWorkspace(), async (cwd) => {
      await runCli(compute, { cwd });
      const before = folderContents(join(cwd, 'out'));
      await withFolder(smallWorkspace(broken), async (project) => {
        const { code, stderr } = await runCli([...compute, '--project', project], { cwd });
        expect(code).toBe(3);
        expect(stderr.split('\n')).toEqual([
          'data/2018-09/west.csv:2:4 error bad-number: "1,204" is not a number; write 1204',
          expect.stringMatching(/^regions\.csv:2:6 error blank-cell: /),
          '2 errors; nothing was written',
          '',
        ]);
      });
      expect(folderContents(join(cwd, 'out'))).toEqual(before);
    });
  });

  it('gives its problems as JSON on stdout', async () => {
    await withFolder(smallWorkspace({ 'regions.csv': undefined }), async (cwd) => {
      const { code, stdout, stderr } = await runCli([...compute, '--json'], { cwd });
      expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({
        errors: 1,
        problems: [{ file: 'regions.csv', code: 'missing-file' }],
      });
    });
  });

  it('is exit code 5 where a file is in the way of the output, or the folder holds files of others', async () => {
    const ours = smallWorkspace({
      out: 'a file',
      'there/2018-09/results.csv': 'old',
      'there/2018-09/mine.txt': 'mine',
    });
    await withFolder(ours, async (cwd) => {
      const before = folderContents(cwd);
      for (const out of ['out', 'out/deeper', 'there']) {
        const { code, stdout, stderr } = await runCli([...compute, '--out', out], { cwd });
        expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
        expect(stderr).toMatch(/^error: [^\n]+\n$/);
      }
      expect(folderContents(cwd)).toEqual(before);
      expect(readdirSync(join(cwd, 'there'))).toEqual([MONTH]);
    });
  });
});
