import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../support/csv-rows.ts';
import { folderContents } from '../support/folder-contents.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles, withFolder, writeFiles } from '../support/workspace-files.ts';

type Change = (text: string, path: string) => string;

/** What a month of a workspace is computed to, with every input changed in the same way. */
async function outputsOf(files: WorkspaceFiles, change: Change, order: (paths: string[]) => string[] = (all) => all) {
  const paths = order(Object.keys(files));
  return await withFolder({}, async (folder) => {
    // One by one: file systems list files in the order they were made, or in none.
    for (const path of paths) writeFiles(folder, { [path]: change(String(files[path]), path) });
    const { code, stderr } = await runCli(['compute', '--month', MONTH], { cwd: folder });
    expect(code, stderr).toBe(0);
    const { 'manifest.json': manifest, ...outputs } = folderContents(join(folder, 'out', MONTH));
    expect(manifest).toBeDefined();
    return outputs;
  });
}

const unchanged: Change = (text) => text;
const mixed: Change = (text) => text.replace(/\n/g, () => '\r\n');

function shuffledRows(seed: number): Change {
  return (text, path) => {
    const [header = '', ...rows] = text.trimEnd().split('\n');
    if (!path.endsWith('.csv')) return text;
    const [shuffled = rows] = fc.sample(fc.shuffledSubarray(rows, { minLength: rows.length }), { numRuns: 1, seed });
    return `${[header, ...shuffled].join('\n')}\n`;
  };
}

const workspaces = [
  ['the small workspace', smallWorkspace()],
  ['one with ranks, ties and quotes', rankedWorkspace()],
] as const;

describe.each(workspaces)('the outputs of %s', (_, files) => {
  it.each([
    ['line ends of Windows', mixed],
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['both', (text: string) => `\ufeff${mixed(text, '')}`],
    ['no line end behind the last row', (text: string) => text.trimEnd()],
    ['empty lines at the end', (text: string) => `${text}\n\n`],
  ] as const)('are the same bytes from inputs with %s', async (_title, change) => {
    expect(await outputsOf(files, change)).toEqual(await outputsOf(files, unchanged));
  });

  it('are the same bytes in whatever order the files were made', async () => {
    const reversed = await outputsOf(files, unchanged, (paths) => paths.reverse());
    expect(reversed).toEqual(await outputsOf(files, unchanged));
  });

  it.each([1, 2, 3])(
    'are the same from shuffled rows (%i), but for the lines that values were read from',
    async (seed) => {
      const tables = async (change: Change) => {
        const {
          'derivation.csv': derivation = '',
          'datapackage.json': _description,
          ...outputs
        } = await outputsOf(files, change);
        return { ...outputs, derivation: csvRows(derivation).map(({ line: _line, ...row }) => row) };
      };
      expect(await tables(shuffledRows(seed))).toEqual(await tables(unchanged));
    },
  );
});

describe('the outputs of one run and the next', () => {
  it('do not depend on what was computed before in the same process', async () => {
    const [[, small], [, ranked]] = workspaces;
    const first = await outputsOf(small, unchanged);
    await outputsOf(ranked, unchanged);
    expect(await outputsOf(small, unchanged)).toEqual(first);
  });
});
