import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSource, specifiersIn } from './source-files.ts';

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

/** The files that `npm pack` takes, as they stand. */
export function packedFiles(): string[] {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const listed = execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return Object.values<Packed>(JSON.parse(listed)).flatMap(({ files }) => files.map(({ path }) => path));
}

/** Puts files of this package where npm would install them, below a folder without any other package; says where. */
export function installPackage(folder: string, files: readonly string[]): string {
  const root = join(folder, 'node_modules/pingan');
  for (const path of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(path, join(root, path));
  }
  return root;
}

/** The files that a file of the package loads before it runs, itself included. */
export function loadedWith(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const { specifier, isDynamic } of specifiersIn(parseSource(path, readFileSync(path, 'utf8')))) {
    if (!isDynamic && specifier.startsWith('.')) loadedWith(posix.join(posix.dirname(path), specifier), found);
  }
  return found;
}
