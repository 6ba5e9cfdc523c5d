import type { Language } from '../model/localised.ts';
import type { Painter } from '../publish/painter.ts';
import { Ink } from './ink.ts';
import { type Sink, Terminal } from './terminal.ts';

/** Everything a run may know of the world: nothing else is read from the process. */
export interface World {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The folder of the built program; undefined where the sources themselves run. */
  readonly dist?: string | undefined;
}

/** What commands know of the world: their output passes through a terminal, painted with the ink that it knows. */
export interface Context extends Omit<World, 'stdout' | 'stderr'> {
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly ink: Painter;
}

/** Puts a terminal before each of the two streams. */
export function contextOf(world: World): Context {
  const ink = new Ink(wantsColour(world));
  return { ...world, stdout: new Terminal(world.stdout, ink), stderr: new Terminal(world.stderr, ink), ink };
}

/** Whether colour may be written: never with NO_COLOR, else to a terminal or where FORCE_COLOR asks for it. */
export function wantsColour({ stdout, env }: World): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

/** The language of the locale: Chinese for zh, English for all else; LC_ALL, LC_MESSAGES, LANG in that order. */
export function languageOf(env: World['env']): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
