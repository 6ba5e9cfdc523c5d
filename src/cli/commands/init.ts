import type { CommandLine } from '../command-line.ts';
import type { CommonOptions } from '../reporter.ts';

/** `pingan init`: its options and examples; what it does is loaded when it is called. */
export function addInit(line: CommandLine): void {
  const command = line.command('init', line.say('initAbout'), ['pingan init my-index']);
  command.argument('<dir>', line.say('argumentDir'));
  line.common(command).action(async (folder: string, options: CommonOptions) => {
    const { runInit } = await import('../init.ts');
    line.finish(await runInit(line.context, folder, line.spoken(options)));
  });
}
