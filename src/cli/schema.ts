import { methods } from '../methods/index.ts';
import type { Language } from '../model/localised.ts';
import { jsonSchemaOfSettings } from '../publish/settings-schema.ts';
import { type Context, languageOf } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** `pingan schema`: prints the JSON Schema of pingan.json, described in the language asked for. */
export async function runSchema(context: Context, { lang }: { readonly lang?: Language }): Promise<ExitCode> {
  const language = lang ?? languageOf(context.env);
  context.stdout.data(`${JSON.stringify(jsonSchemaOfSettings(methods, language), null, 2)}\n`);
  return exitCodes.done;
}
