import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A workspace as files: path to content. */
export type WorkspaceFiles = Readonly<Record<string, string | Buffer>>;

/** The month the small workspace has data for. */
export const MONTH = '2018-09';

const SETTINGS = { name: 'Small index', levels: ['dimension', 'indicator'], missing: 'exclude' };

/**
 * A small valid workspace: two dimensions, three indicators (one adjusted), two regions, one month, a file per region.
 * `changes` replaces files or, with undefined, leaves them out; `settings` replaces keys of pingan.json.
 */
export function smallWorkspace(
  changes: Readonly<Record<string, string | Buffer | undefined>> = {},
  settings: Readonly<Record<string, unknown>> = {},
): WorkspaceFiles {
  const files: Record<string, string | Buffer | undefined> = {
    'pingan.json': `${JSON.stringify({ ...SETTINGS, ...settings }, null, 2)}\n`,
    'indicators.csv':
      'code,parent,name,weight,direction,adjust_by\n' +
      'A,,Safety,60,,\nA1,A,Deaths,50,negative,population\nA2,A,Accidents,50,negative,\nB,,Food,40,,\nB1,B,Pass rate,100,positive,\n',
    'regions.csv': 'code,name,level,parent\neast,East,county,\nwest,West,county,\n',
    'coefficients.csv': 'region,from,population\neast,2018-01,10\nwest,2018-01,20\n',
    [`data/${MONTH}/east.csv`]: 'indicator,value,status,note\nA1,3,,\nA2,5,,\nB1,98,,\n',
    [`data/${MONTH}/west.csv`]: 'indicator,value,status,note\nA1,4,,\nA2,7,,\nB1,96,,\n',
    ...changes,
  };
  const kept = Object.entries(files).filter((entry): entry is [string, string | Buffer] => entry[1] !== undefined);
  return Object.fromEntries(kept);
}

/** Writes files into a folder, making the folders they need. */
export function writeFiles(folder: string, files: WorkspaceFiles): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Runs `use` on a temporary folder that holds the files, and removes it whatever happens. */
export async function withFolder<T>(files: WorkspaceFiles, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pingan-test-'));
  try {
    writeFiles(folder, files);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
