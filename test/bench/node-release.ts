import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Longer than this, a Node is not waited for. */
export const PATIENCE_MS = 120_000;

/** The releases of Node that the start is measured on. */
export const RELEASES = [20, 22] as const;

/** A Node that can be run: this one, or another that npm has brought. */
export interface Node {
  readonly path: string;
  /** As `node --version` prints it. */
  readonly version: string;
}

/** The Node that runs this. */
export const thisNode: Node = { path: process.execPath, version: process.version };

/** Puts a release of Node into a folder, from npm's package of that name; where it cannot be had, says why. */
export function fetchNode(release: number, folder: string): Node | string {
  mkdirSync(folder, { recursive: true });
  const args = ['install', `node@${release}`, '--prefix', folder, '--no-save', '--no-audit', '--no-fund'];
  const path = join(folder, 'node_modules/node/bin/node');
  try {
    execFileSync('npm', args, { cwd: folder, stdio: 'pipe', timeout: PATIENCE_MS });
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
    return version.startsWith(`v${release}.`) ? { path, version } : `npm brought ${version}`;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
  }
}
