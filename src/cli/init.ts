import { relative, resolve } from 'node:path';
import { STARTER_MONTH, starterWorkspace } from '../publish/starter-workspace.ts';
import { fillFolder } from '../publish/writing/fill-folder.ts';
import { WORKSPACE_FILE } from '../workspace/find-workspace.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { type ReadingOptions, readingOptions } from './reading-options.ts';
import { type CommonOptions, Reporter } from './reporter.ts';
import { shellArgument } from './shown-path.ts';

/** The options of `pingan init`. */
export interface InitOptions extends CommonOptions, ReadingOptions {
  readonly from?: readonly string[];
}

/**
 * `pingan init DIR`: writes the starter workspace, or one of tables, all of it or nothing, into a folder that is empty
 * or not there.
 */
export async function runInit(context: Context, folder: string, options: InitOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const reading = readingOptions(options, reporter.say);
  if (options.from === undefined && Object.keys(reading).length > 0)
    throw new UsageError(reporter.say('readingWithoutFrom'));
  const target = resolve(context.cwd, folder);
  const shown = relative(context.cwd, target) || '.';
  if (options.from !== undefined) {
    // The reader of spreadsheets is loaded where it is needed.
    const { runInitFrom } = await import('./init-from.ts');
    return await runInitFrom(context, reporter, { target, shown }, { files: options.from, reading });
  }
  const files = starterWorkspace(reporter.language);
  fillFolder(target, files, WORKSPACE_FILE);
  const command = `pingan compute --project ${shellArgument(shown)} --month ${STARTER_MONTH}`;
  reporter.result([reporter.say('made', { folder: shown }), `  ${command}`]);
  reporter.data(() => ({ folder: shown, files: files.map(({ name }) => name), month: STARTER_MONTH }));
  return exitCodes.done;
}
