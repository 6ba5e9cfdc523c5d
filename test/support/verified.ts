import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keys } from './keys.ts';
import { type CliResult, runCli } from './run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from './workspace-files.ts';

/** A folder with a workspace, its month computed and signed into out/, and keys beside it. */
export interface Verified {
  readonly folder: string;
  /** The month's outputs. */
  readonly outputs: string;
  /** Replaces a file of the folder by what a function makes of its text. */
  edit(path: string, change: (text: string) => string): void;
  /** Runs pingan in the folder. */
  run(...args: readonly string[]): Promise<CliResult>;
}

export const OUT = `out/${MONTH}`;

/** Runs `use` on such a folder, and removes it whatever happens. */
export function withVerified<T>(
  use: (verified: Verified) => Promise<T>,
  changes: Readonly<Record<string, string>> = {},
): Promise<T> {
  const pems = {
    'keys/private.pem': keys.private,
    'keys/public.pem': keys.public,
    'keys/other.pem': keys.otherPublic,
  };
  return withFolder({ ...smallWorkspace(changes), ...pems }, async (folder) => {
    const run = (...args: readonly string[]) => runCli(args, { cwd: folder });
    const { code, stderr } = await run('compute', '--month', MONTH, '--sign', 'keys/private.pem', '--quiet');
    if (code !== 0) throw new Error(stderr);
    const edit = (path: string, change: (text: string) => string): void => {
      const at = join(folder, path);
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, change(readFileSync(at, 'utf8')));
    };
    return use({ folder, outputs: join(folder, OUT), edit, run });
  });
}
