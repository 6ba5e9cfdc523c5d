import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { withFolder } from '../support/workspace-files.ts';

const COMMAND = 'pingan workbook --month 2018-09 --region 330106 --out 330106.xlsx';

it('the README shows what writing a workbook prints', async () => {
  const [, after = ''] = readFileSync('README.md', 'utf8').split(`    $ ${COMMAND}\n`);
  const [shown = ''] = after.split('\n');
  await withFolder({}, async (folder) => {
    const args = COMMAND.split(' ').slice(1, -1);
    const { stdout } = await runCli([...args, join(folder, '330106.xlsx'), '--project', 'fixtures/zhejiang']);
    expect(stdout).toBe(`${shown.trim()}\n`);
  });
});
