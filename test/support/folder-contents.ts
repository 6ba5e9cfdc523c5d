import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, hidden ones too: path with forward slashes to bytes in Latin-1, so that all of them show. */
export function folderContents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const read = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'latin1')] as const;
  });
  return Object.fromEntries(read.sort(([a], [b]) => (a < b ? -1 : 1)));
}
