import { type Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { OnceCommand } from '../../src/cli/once-command.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { runCli } from '../support/run-cli.ts';

function valuesOf(args: readonly string[]): readonly string[] {
  const told: string[] = [];
  const program = new OnceCommand('x', ({ long }, value) => told.push(`${long}=${value}`));
  program
    .command('do')
    .option('-m, --month <month>')
    .addOption(new Option('--format <format>').choices(['csv', 'json']))
    .option('--set <text>', 'many', (value: string, earlier: readonly string[] = []) => [...earlier, value])
    .option('--files <files...>')
    .option('--json')
    .action(() => undefined);
  program.parse([...args], { from: 'user' });
  return told;
}

describe('OnceCommand', () => {
  it('tells of each value of an option that holds one, in every form', () => {
    const args = ['do', '--month', 'a', '--month=b', '-m', 'c', '-md', '--format', 'csv', '--format=json'];
    expect(valuesOf(args)).toEqual([
      '--month=a',
      '--month=b',
      '--month=c',
      '--month=d',
      '--format=csv',
      '--format=json',
    ]);
  });

  it('does not tell of options that gather values or take none', () => {
    expect(valuesOf(['do', '--set', 'a', '--set', 'b', '--files', 'a', 'b', '--json', '--json'])).toEqual([]);
  });
});

/** Every option of every command that takes one value, and whether it may be given again. */
function optionsWithValues(): readonly (readonly [string, Option])[] {
  const silent = { write: () => undefined };
  const context = contextOf({ stdout: silent, stderr: silent, env: {}, cwd: '.' });
  const { commands } = buildProgram(context, 'en', () => undefined) as Command;
  return commands.flatMap((command) => {
    const options = command.options.filter((option) => !option.variadic && (option.required || option.optional));
    return options.map((option) => [command.name(), option] as const);
  });
}

const cases = optionsWithValues().map(([command, option]) => {
  return { command, option: option.long as string, value: option.argChoices?.[0] ?? '1', about: option.description };
});
const gathered = ({ about }: { readonly about: string }): boolean => about.includes('may be repeated');

describe('an option that is given twice', () => {
  it.each(cases.filter((each) => !gathered(each)))(
    'is refused: $command $option',
    async ({ command, option, value }) => {
      const { code, stdout, stderr } = await runCli([command, option, value, `${option}=${value}`]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`error: ${option} is given more than once ("${value}", then "${value}"); give it once`);
    },
  );

  it('may be given again where its help says so', () => {
    const named = cases.filter(gathered).map(({ command, option }) => `${command} ${option}`);
    const others = ['weights --method', 'what-if --set', 'what-if --weight', 'what-if --method'];
    expect(named.sort()).toEqual(['import --missing', 'import --skip', 'init --missing', ...others].sort());
  });

  it('is refused before and after the name of the command alike', async () => {
    const { code, stderr } = await runCli(['--lang', 'en', 'schema', '--lang', 'zh']);
    expect(code).toBe(2);
    expect(stderr).toBe('error: --lang is given more than once ("en", then "zh"); give it once\n');
  });

  it('is answered with the way to name several months where there is one', async () => {
    const twice = ['--month', '2018-08', '--month', '2018-09'];
    const compute = await runCli(['compute', ...twice, '--lang', 'zh']);
    expect(compute.stderr).toBe(
      '错误：--month 给出了不止一次（先是 "2018-08"，后是 "2018-09"）；请只给一次，连续月份用 --from 和 --to\n',
    );
    expect((await runCli(['validate', ...twice])).stderr).not.toContain('--from');
  });
});
