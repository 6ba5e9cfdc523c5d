import { methods } from '../engine/methods/index.ts';
import { jsonSchemaOfSettings } from '../publish/settings-schema.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** `pingan schema`: prints the JSON Schema of pingan.json. */
export async function runSchema(context: Context): Promise<ExitCode> {
  context.stdout.data(`${JSON.stringify(jsonSchemaOfSettings(methods), null, 2)}\n`);
  return exitCodes.done;
}
