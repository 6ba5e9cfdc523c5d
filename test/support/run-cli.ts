import { run } from '../../src/cli/main.ts';

/** What a command left behind. */
export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the world of a command differs from a plain one: no terminal, English, no colour. */
export interface CliWorld {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Runs the command line in this process with streams of its own. */
export async function runCli(args: readonly string[], world: CliWorld = {}): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  const { cwd = process.cwd(), env = {}, isTTY = false, columns } = world;
  const terminal = { isTTY, ...(columns === undefined ? {} : { columns }) };
  const code = await run(args, {
    stdout: { ...terminal, write: (text: string) => (stdout += text) },
    stderr: { ...terminal, write: (text: string) => (stderr += text) },
    env,
    cwd,
  });
  return { code, stdout, stderr };
}
