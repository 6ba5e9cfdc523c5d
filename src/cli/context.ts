import type { Language } from '../model/localised.ts';

/** Where text goes. */
export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything a command may know of the world: nothing else is read from the process. */
export interface Context {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The folder of the built program; undefined where the sources themselves run. */
  readonly dist?: string | undefined;
}

/** Whether colour may be written: never with NO_COLOR, else to a terminal or where FORCE_COLOR asks for it. */
export function wantsColour({ stdout, env }: Context): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

/** The language of the locale: Chinese for zh, English for all else; LC_ALL, LC_MESSAGES, LANG in that order. */
export function languageOf(env: Context['env']): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
