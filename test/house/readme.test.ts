import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEAF_COLUMNS } from '../../src/workspace/definition/indicator-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { withFolder } from '../support/workspace-files.ts';

const readme = readFileSync('README.md', 'utf8');

/** The files of the block that shows the smallest index: a name begins a file, an indented line goes on with it. */
function smallestIndex(): Record<string, string> {
  const block = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const files: Record<string, string> = {};
  let current = '';
  for (const line of block.split('\n').filter((text) => text !== '')) {
    const [, name, content = ''] = /^(\S*)\s+(.*)$/.exec(line) ?? [];
    if (name !== undefined && name !== '') current = name;
    files[current] = `${files[current] ?? ''}${content}\n`;
  }
  return files;
}

/** The lines that the block under a `$` command shows, up to where it breaks off. */
function shownOutput(command: string): string[] {
  const [, after = ''] = readme.split(`    $ ${command}\n`);
  const [output = ''] = after.split('    ...\n');
  return output.split('\n').map((line) => line.slice(4));
}

describe('the README', () => {
  it('shows what explain really prints', async () => {
    const command = 'pingan explain --month 2018-09 --region Hangzhou --node A103';
    const { stdout } = await runCli([...command.split(' ').slice(1), '--project', 'fixtures/zhejiang']);
    const shown = shownOutput(command).slice(0, -1);
    expect(shown.length).toBeGreaterThan(20);
    expect(stdout.split('\n').slice(0, shown.length)).toEqual(shown);
  });

  it('begins with what the demonstration really prints', async () => {
    await withFolder({}, async (out) => {
      const run = await runCli(['compute', '--month', '2018-09', '--project', 'fixtures/zhejiang', '--out', out]);
      expect(run.code, run.stderr).toBe(0);
      const shown = shownOutput('pingan compute --month 2018-09').slice(0, -1);
      expect(shown.length).toBeGreaterThan(6);
      expect(run.stdout.split('\n').slice(0, shown.length)).toEqual(shown);
    });
  });

  it('shows a smallest index that computes as it stands', async () => {
    const files = smallestIndex();
    expect(Object.keys(files)).toHaveLength(6);
    await withFolder(files, async (folder) => {
      const run = await runCli(['compute', '--month', '2018-09', '--project', folder, '--out', join(folder, 'out')]);
      expect(run.code, run.stderr).toBe(0);
      const results = readFileSync(join(folder, 'out/2018-09/results.csv'), 'utf8');
      // West has both lower rates: 10/9.6 against 30/14.1 deaths is the better, 300/9.6 against 410/14.1 injuries the worse.
      expect(results.split('\n').slice(1, 3)).toEqual([
        'county,1,west,West,70.00,,100.00,0.00,,,,,1',
        'county,2,east,East,30.00,,0.00,100.00,,,,,1',
      ]);
    });
  });

  it.each([...LEAF_COLUMNS])('explains the column %s of indicators.csv', (column) => {
    const [, after = ''] = readme.split('## The workspace');
    const [workspace = ''] = after.split('\n## ');
    expect(workspace).toContain(`\`${column}\``);
  });

  it('says what binary floats make of four equal rates', () => {
    const rates = [0.3 / 3, 0.6 / 6, 0.9 / 9, 1.2 / 12];
    const [least, most] = [Math.min(...rates), Math.max(...rates)];
    expect(rates.map((rate) => (100 * (rate - least)) / (most - least))).toEqual([0, 0, 100, 0]);
    expect(readme).toContain('it scores them 0, 0, 100, 0');
  });

  it('says what pingan makes of them', async () => {
    const regions = ['a', 'b', 'c', 'd'];
    const files = {
      'pingan.json': '{"name": "Rates", "levels": ["indicator"]}',
      'indicators.csv': 'code,parent,name,adjust_by\nR,,Rate,size\n',
      'regions.csv': `code,name,level\n${regions.map((code) => `${code},${code},county\n`).join('')}`,
      'coefficients.csv': 'region,size\na,3\nb,6\nc,9\nd,12\n',
      ...Object.fromEntries(
        regions.map((code, at) => [
          `data/2018-09/${code}.csv`,
          `indicator,value\nR,${['0.3', '0.6', '0.9', '1.2'][at]}\n`,
        ]),
      ),
    };
    await withFolder(files, async (folder) => {
      const run = await runCli(['compute', '--month', '2018-09', '--project', folder, '--out', join(folder, 'out')]);
      expect(run.code, run.stderr).toBe(0);
      const results = readFileSync(join(folder, 'out/2018-09/results.csv'), 'utf8').trim().split('\n').slice(1);
      expect(results.map((row) => row.split(',').slice(1, 5).join(' '))).toEqual(
        regions.map((code) => `1 ${code} ${code} 100.00`),
      );
    });
  });
});
