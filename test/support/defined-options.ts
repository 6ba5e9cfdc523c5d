import { CommandLine } from '../../src/cli/command-line.ts';
import { contextOf } from '../../src/cli/context.ts';

/** The options that a command defines, in their order, but for those that every command has. */
export function definedOptions(add: (line: CommandLine) => void): string {
  const silent = { write: () => undefined };
  const line = new CommandLine(contextOf({ stdout: silent, stderr: silent, env: {}, cwd: '.' }), 'en', () => undefined);
  add(line);
  const [command] = line.program.commands;
  const names = command?.options.map(({ long }) => long) ?? [];
  return names.filter((name) => !['--lang', '--json', '--quiet'].includes(name ?? '')).join(' ');
}
