import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { warningRules } from '../../src/model/warning.ts';
import { runCli } from '../support/run-cli.ts';
import { expectShownOutput } from '../support/shown-output.ts';
import { withFolder } from '../support/workspace-files.ts';

const commands = [
  'pingan profile --month 2018-09 --region 330106 --top 3',
  'pingan what-if --month 2018-09 --region 330106 --set A103=2',
];

it.each(commands)('the README shows what %s prints', async (command) => {
  expect.hasAssertions();
  await expectShownOutput(command);
});

it('the README shows what compute warns of in the demonstration', async () => {
  const command = 'pingan compute --month 2018-09 --fail-on high';
  const [, after = ''] = readFileSync('README.md', 'utf8').split(`    $ ${command}\n`);
  const [block = ''] = after.split('    ...\n');
  const shown = block.replaceAll(/^ {4}/gm, '');
  expect(shown.split('\n').length).toBeGreaterThan(3);
  await withFolder({}, async (out) => {
    const args = [...command.split(' ').slice(1), '--project', 'fixtures/zhejiang', '--out', out];
    const { code, stderr } = await runCli(args);
    expect(code).toBe(4);
    expect(stderr.replace(/\n\d+ warnings\n/, '\n(count)\n')).toContain(`\n(count)\n${shown}`);
  });
});

it.each(Object.entries(warningRules))('the README tells of the rule %s and its keys', (rule, { keys }) => {
  const [row = ''] = new RegExp(`^\\| \`${rule}\` \\|.*$`, 'm').exec(readFileSync('README.md', 'utf8')) ?? [];
  for (const key of keys) expect(row).toContain(`\`${key}\``);
});
