import type { CommandLine } from '../command-line.ts';
import type { InitOptions } from '../init.ts';
import { addReadingOptions } from '../reading-options.ts';

/** `pingan init`: its options and examples; what it does is loaded when it is called. */
export function addInit(line: CommandLine): void {
  const command = line.command('init', line.say('initAbout'), [
    'pingan init my-index',
    'pingan init my-index --from counties.xlsx',
  ]);
  command.argument('<dir>', line.say('argumentDir')).option('--from <file...>', line.say('optionInitFrom'));
  line.common(addReadingOptions(command, line.say)).action(async (folder: string, options: InitOptions) => {
    const { runInit } = await import('../init.ts');
    line.finish(await runInit(line.context, folder, line.spoken(options)));
  });
}
