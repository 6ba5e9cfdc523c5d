import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { CliResult } from './run-cli.ts';
import { filesBelow } from './source-files.ts';

const BUILT = resolve('dist/cli.js');
const BINARY = resolve('bin/pingan.js');

/** Why the built program is not the one that the sources make; undefined when it is. */
export function staleBuild(): string | undefined {
  if (!existsSync(BUILT)) return 'dist/cli.js is not there: run npm run build';
  const built = statSync(BUILT).mtimeMs;
  const newer = [...filesBelow('src', '.ts'), 'package.json', 'esbuild.config.mjs'].filter(
    (path) => statSync(path).mtimeMs > built,
  );
  return newer.length === 0 ? undefined : `dist/cli.js is older than ${newer.join(', ')}: run npm run build`;
}

/** How a process differs from one without a terminal, in English, without colour. */
export interface ProcessWorld {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Streams that the reader closes before anything is written. */
  readonly closed?: readonly ('stdout' | 'stderr')[];
  /** A file that the standard output goes to; it reads as empty then. */
  readonly stdout?: string;
  /** A script that runs in the process before the program does. */
  readonly preload?: string;
}

function collect(stream: Readable | null, take: (text: string) => void): void {
  stream?.setEncoding('utf8').on('data', take);
}

/** Runs the real binary in a clean environment. */
export function spawnCli(args: readonly string[], world: ProcessWorld = {}): Promise<CliResult> {
  const stale = staleBuild();
  if (stale !== undefined) throw new Error(stale);
  const { cwd = process.cwd(), env = { NO_COLOR: '1' }, closed = [], preload } = world;
  const output = world.stdout === undefined ? ('pipe' as const) : openSync(world.stdout, 'w');
  const before = preload === undefined ? [] : ['--require', preload];
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [...before, BINARY, ...args], {
      cwd,
      env: { ...env },
      stdio: ['ignore', output, 'pipe'],
    });
    if (output !== 'pipe') closeSync(output);
    const texts = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      collect(child[stream], (text) => {
        texts[stream] += text;
      });
      if (closed.includes(stream)) child[stream]?.destroy();
    }
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (code === null) fail(new Error(`pingan was ended by ${signal}`));
      else settle({ code, ...texts });
    });
  });
}
