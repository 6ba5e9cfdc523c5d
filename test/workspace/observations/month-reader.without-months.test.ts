import { describe, expect, it } from 'vitest';
import { EAST, WEST } from '../../support/bad-input.ts';
import { runCli } from '../../support/run-cli.ts';
import { smallWorkspace, withFolder } from '../../support/workspace-files.ts';

function validated(files: Record<string, string>, observations: string, ...args: readonly string[]) {
  const workspace = smallWorkspace({ [EAST]: undefined, [WEST]: undefined, ...files }, { observations });
  return withFolder(workspace, (cwd) => runCli(['validate', ...args], { cwd }));
}

const nothing = (template: string) =>
  `pingan.json:1:1 warning nothing-checked: no observations were checked, since "${template}" leads to none of any month; add some, or correct "observations"`;

describe('a workspace without observations of any month', () => {
  it.each(['d/{month}.csv', 'd/{month}/{region}.csv', 'd/{year}.csv', 'all.csv', '{region}.csv'])(
    'is said to have been left unchecked: %s',
    async (template) => {
      const { code, stdout, stderr } = await validated({}, template);
      expect(code).toBe(0);
      expect(stdout).toContain('months none');
      expect(stderr).toBe(`${nothing(template)}\n1 warning\n`);
    },
  );

  it('is said so in Chinese', async () => {
    const { stderr } = await validated({}, 'd/{month}.csv', '--lang', 'zh');
    expect(stderr).toContain('没有检查任何观测值，因为按 "d/{month}.csv" 找不到任何月份的观测值');
  });

  it('is told of the files that were meant', async () => {
    const { code, stderr } = await validated({ 'd/2018-9.csv': 'region,indicator,value\n' }, 'd/{month}.csv');
    expect(code).toBe(0);
    expect(stderr.split('\n').slice(0, 2).sort()).toEqual([
      'd/2018-9.csv:1:1 warning stray-file: no month is read from here, since the path does not fit "d/{month}.csv"; write 2018-09: rename it to d/2018-09.csv',
      nothing('d/{month}.csv'),
    ]);
  });

  it('is told of rows that are of no month', async () => {
    const rows = 'month,region,indicator,value\n2018-9,east,A1,4\n';
    const { code, stderr } = await validated({ 'all.csv': rows }, 'all.csv');
    expect(code).toBe(3);
    expect(stderr).toContain('all.csv:2:1 error bad-month: "2018-9" is not a month');
    const own = await validated({ 'east.csv': 'month,indicator,value\n2018-9,A1,4\n' }, '{region}.csv');
    expect(own.stderr).toContain('east.csv:2:1 error bad-month');
  });

  it('is no matter where a month is there, and is an error where one is asked for that is not', async () => {
    const there = await validated(
      { 'd/2018-09.csv': 'region,indicator,value\neast,A1,1\nwest,A1,2\n' },
      'd/{month}.csv',
    );
    expect(there.stderr).not.toContain('nothing-checked');
    const asked = await validated({ 'd/2018-9.csv': '' }, 'd/{month}.csv', '--month', '2018-09');
    expect(asked.code).toBe(3);
    expect(asked.stderr).toContain(
      'd/2018-09.csv:1:1 error no-data-for-month: there are no observations for 2018-09; "d/2018-9.csv" seems to hold them: write 2018-09: rename it to d/2018-09.csv',
    );
  });
});
