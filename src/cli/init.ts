import { relative, resolve } from 'node:path';
import { STARTER_MONTH, starterWorkspace } from '../publish/starter-workspace.ts';
import { fillFolder } from '../publish/writing/fill-folder.ts';
import { WORKSPACE_FILE } from '../workspace/find-workspace.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type CommonOptions, Reporter } from './reporter.ts';

/** `pingan init DIR`: writes the starter workspace, all of it or nothing, into a folder that is empty or not there. */
export async function runInit(context: Context, folder: string, options: CommonOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const target = resolve(context.cwd, folder);
  const files = starterWorkspace(reporter.language);
  fillFolder(target, files, WORKSPACE_FILE);
  const shown = relative(context.cwd, target) || '.';
  const argument = /^[\p{L}\p{N}_./-]+$/u.test(shown) ? shown : `"${shown}"`;
  const command = `pingan compute --project ${argument} --month ${STARTER_MONTH}`;
  reporter.result([reporter.say('made', { folder: shown }), `  ${command}`]);
  reporter.data(() => ({ folder: shown, files: files.map(({ name }) => name), month: STARTER_MONTH }));
  return exitCodes.done;
}
