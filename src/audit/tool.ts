import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../workspace/files/sha256.ts';
import { version } from './version.ts';

const NAME = 'pingan';
const MANIFEST = 'package.json';
const BUILT = 'dist';
/** The folders whose files run, except for declarations of types. */
const PROGRAMS = ['bin', BUILT];
const TYPES = 'dist/types';

/** Stands for the digest where nothing is built: the sources run, or another program has taken them into itself. */
const NO_DIGEST = '0'.repeat(64);

/** A pingan that computes: the digest tells apart builds of one version. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** The digest of every file of the package that runs; zeros without a build. */
  readonly sha256: string;
}

function isOwn(folder: string): boolean {
  const path = join(folder, MANIFEST);
  return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).name === NAME;
}

/** The folder of the package that this code is part of; undefined where it stands in another program. */
function packageFolder(): string | undefined {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    if (isOwn(folder)) return folder;
  }
  return undefined;
}

function pathsIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (path === TYPES) return [];
    return entry.isDirectory() ? pathsIn(root, path) : [path];
  });
}

/**
 * The digest of a package: the SHA-256 of what sha256sum prints of package.json and of every file in bin and dist but
 * the types, in the order of their paths.
 */
export function packageDigest(root: string): string {
  if (!existsSync(join(root, BUILT))) return NO_DIGEST;
  const paths = [MANIFEST, ...PROGRAMS.flatMap((folder) => pathsIn(root, folder))].sort();
  return sha256(paths.map((path) => `${sha256(readFileSync(join(root, path)))}  ${path}\n`).join(''));
}

let own: Tool | undefined;

/** The pingan that runs. Its files are read when the digest is first needed, so that it describes the present files. */
export function thisTool(): Tool {
  if (own === undefined) {
    const root = packageFolder();
    own = { name: NAME, version, sha256: root === undefined ? NO_DIGEST : packageDigest(root) };
  }
  return own;
}
