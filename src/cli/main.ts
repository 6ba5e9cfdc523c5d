import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import type { Language } from '../model/localised.ts';
import { ForeignFilesError, OtherIndexError } from '../publish/writing/folder-errors.ts';
import { UnfitFileError } from '../workspace/files/regular-file.ts';
import { isSystemError } from '../workspace/files/system-error.ts';
import { systemReason } from '../workspace/files/system-reasons.ts';
import { type Context, contextOf, languageOf, type World } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { ProcessStream, StreamError } from './process-stream.ts';
import { buildProgram } from './program.ts';
import { commandWords, type Say } from './texts.ts';
import { usageError } from './usage-texts.ts';

/** --lang wherever it stands on the command line; a wrong one is left for the parser to refuse. */
function chosenLanguage(args: readonly string[], env: World['env']): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.includes('=') ? args[at]?.slice('--lang='.length) : args[at + 1];
  return at !== -1 && (value === 'en' || value === 'zh') ? value : languageOf(env);
}

const otherIndexText = { name: 'otherName', regions: 'otherRegions', nodes: 'otherNodes' } as const;

/** Says what went wrong and gives the exit code it calls for. */
function explainFailure(error: unknown, context: Context, say: Say, language: Language): ExitCode {
  const complain = (message: string): void => {
    context.stderr.lines([say('error', { message })]);
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
    complain(say('foreignFiles', { folder, files: files.slice(0, 5) }));
    return exitCodes.inputOutput;
  }
  if (error instanceof OtherIndexError) {
    const { folder, found, own, difference } = error;
    complain(say(otherIndexText[difference], { folder, found, own }));
    return exitCodes.inputOutput;
  }
  if (error instanceof UnfitFileError) {
    complain(say('unfitFile', { path: error.path, reason: error.reason[language] }));
    return exitCodes.inputOutput;
  }
  if (error instanceof StreamError) {
    complain(say('streamFailed', { reason: systemReason(error.code)[language], code: error.code }));
    return exitCodes.inputOutput;
  }
  if (isSystemError(error)) {
    // The only call without a path asks for the working folder, which is gone.
    const { code, path = '.' } = error;
    complain(say('inputOutput', { path, code, reason: systemReason(code)[language] }));
    return exitCodes.inputOutput;
  }
  context.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  complain(say('bug'));
  return exitCodes.bug;
}

/** Runs pingan on arguments (without node and script): everything it reads of the world is given to it. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const language = chosenLanguage(args, world.env);
  const context = contextOf(world);
  let code: ExitCode = exitCodes.done;
  try {
    const program = buildProgram(context, language, (finished) => {
      code = finished;
    });
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explainFailure(error, context, commandWords(language).say, language);
  }
}

/** Runs pingan as a process, from the built program. */
export async function start(): Promise<void> {
  const { env, argv } = process;
  const [stdout, stderr] = [new ProcessStream(process.stdout, true), new ProcessStream(process.stderr, false)];
  const args = argv.slice(2);
  const dist = fileURLToPath(new URL('.', import.meta.url));
  const world = { stdout, stderr, env, cwd: currentFolder(), dist };
  const code = await run(args, world);
  const failure = await stdout.finished();
  const language = chosenLanguage(args, env);
  const end =
    failure === undefined ? code : explainFailure(failure, contextOf(world), commandWords(language).say, language);
  await stderr.finished();
  // Nothing is left to do, and waiting for node to take its heap apart is a twentieth of a run.
  process.exit(end);
}

/** The folder the process stands in; one that has been removed reads as "." and fails where it is used. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '.';
  }
}
