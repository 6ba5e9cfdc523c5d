import type { Language } from '../../model/localised.ts';
import type { CommandLine } from '../command-line.ts';
import { languageOf } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';

/** `pingan schema`: prints the JSON Schema of pingan.json, described in the language asked for; it is made when it is called. */
export function addSchema(line: CommandLine): void {
  const command = line.command('schema', line.say('schemaAbout'), ['pingan schema > pingan.schema.json']);
  command.addOption(line.languageOption()).action(async (options: { readonly lang?: Language }) => {
    const [{ methods }, { jsonSchemaOfSettings }] = await Promise.all([
      import('../../methods/index.ts'),
      import('../../publish/settings-schema.ts'),
    ]);
    const { env, stdout } = line.context;
    const { lang = languageOf(env) } = line.spoken(options);
    stdout.data(`${JSON.stringify(jsonSchemaOfSettings(methods, lang), null, 2)}\n`);
    line.finish(exitCodes.done);
  });
}
