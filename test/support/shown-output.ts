import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { runCli } from './run-cli.ts';

/** The whole block that the README shows under a `$` command, the command and its indent left out. */
function shownBlock(command: string): readonly string[] {
  const [, after = ''] = readFileSync('README.md', 'utf8').split(`    $ ${command}\n`);
  const lines = after.split('\n');
  const end = lines.findIndex((line, at) => line !== '' && !line.startsWith('    ') && at > 0);
  const block = lines.slice(0, end).map((line) => line.slice(4));
  return block.slice(0, block.findLastIndex((line) => line !== '') + 1);
}

/** A command prints on the demonstration what the README shows: all of it, or up to where the block breaks off. */
export async function expectShownOutput(command: string): Promise<void> {
  const shown = shownBlock(command);
  expect(shown.length, `${command} is not in the README`).toBeGreaterThan(3);
  const { code, stdout, stderr } = await runCli([...command.split(' ').slice(1), '--project', 'fixtures/zhejiang']);
  expect(code, stderr).toBe(0);
  const printed = stdout.trimEnd().split('\n');
  if (shown.at(-1) !== '...') expect(printed).toEqual(shown);
  else expect(printed.slice(0, shown.length - 1)).toEqual(shown.slice(0, -1));
}
