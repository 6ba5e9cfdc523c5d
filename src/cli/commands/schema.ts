import type { Language } from '../../model/localised.ts';
import type { CommandLine } from '../command-line.ts';

/** `pingan schema`: its options and examples; what it does is loaded when it is called. */
export function addSchema(line: CommandLine): void {
  const command = line.command('schema', line.say('schemaAbout'), ['pingan schema > pingan.schema.json']);
  command.addOption(line.languageOption()).action(async (options: { readonly lang?: Language }) => {
    const { runSchema } = await import('../schema.ts');
    line.finish(await runSchema(line.context, line.spoken(options)));
  });
}
