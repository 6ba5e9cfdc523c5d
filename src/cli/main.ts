import { CommanderError } from 'commander';
import type { Language } from '../model/localised.ts';
import { ForeignFilesError } from '../publish/foreign-files-error.ts';
import { isSystemError } from '../workspace/files/system-error.ts';
import { type Context, languageOf } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { buildProgram } from './program.ts';
import { type Say, speaker } from './texts.ts';
import { UsageError } from './usage-error.ts';
import { usageError } from './usage-texts.ts';

/** --lang wherever it stands on the command line; a wrong one is left for the parser to refuse. */
function chosenLanguage(args: readonly string[], env: Context['env']): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.includes('=') ? args[at]?.slice('--lang='.length) : args[at + 1];
  return at !== -1 && (value === 'en' || value === 'zh') ? value : languageOf(env);
}

/** Says what went wrong and gives the exit code it calls for. */
function explainFailure(error: unknown, context: Context, say: Say, language: Language): ExitCode {
  const complain = (message: string): void => {
    context.stderr.write(`${say('error', { message })}\n`);
  };
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    if (error.code !== 'commander.help') context.stderr.write(`${usageError(error.message, language)}\n`);
    return exitCodes.usage;
  }
  if (error instanceof UsageError) {
    complain(error.message);
    return exitCodes.usage;
  }
  if (error instanceof ForeignFilesError) {
    const { folder, files } = error;
    complain(say('foreignFiles', { folder, files: files.slice(0, 5).join(', ') }));
    return exitCodes.inputOutput;
  }
  if (isSystemError(error)) {
    complain(say('inputOutput', { path: error.path ?? '-', reason: error.code }));
    return exitCodes.inputOutput;
  }
  context.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  complain(say('bug'));
  return exitCodes.bug;
}

/** Runs pingan on arguments (without node and script): everything it reads of the world is in the context. */
export async function run(args: readonly string[], context: Context): Promise<ExitCode> {
  const language = chosenLanguage(args, context.env);
  let code: ExitCode = exitCodes.done;
  try {
    const program = buildProgram(context, language, (finished) => {
      code = finished;
    });
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explainFailure(error, context, speaker(language), language);
  }
}

/** Runs pingan as a process; `dist` is the folder of the built program. */
export async function start(dist?: string): Promise<void> {
  const { stdout, stderr, env, argv } = process;
  // A reader that closes the pipe early, such as head, has seen what it wanted.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const code = await run(argv.slice(2), { stdout, stderr, env, cwd: currentFolder(), dist });
  await Promise.all([stdout, stderr].map(flushed));
  // Nothing is left to do, and waiting for node to take its heap apart is a twentieth of a run.
  process.exit(code);
}

/** Waits until a stream has passed on what was written, or cannot any more. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((settle) => {
    stream.write('', () => settle());
  });
}

/** The folder the process stands in; one that has been removed reads as "." and fails where it is used. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '.';
  }
}
