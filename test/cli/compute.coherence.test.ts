import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderContents } from '../support/folder-contents.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const compute = ['compute', '--month', MONTH];

describe('pingan compute --coherence', () => {
  it('writes the tables of coherence where they are asked for, in place of a folder without them, and back', async () => {
    await withFolder(smallWorkspace(), async (cwd) => {
      const names = () => readdirSync(join(cwd, 'out', MONTH)).sort();
      await runCli(compute, { cwd });
      const plainNames = names();
      const more = ['coherence.csv', 'correlations.csv', ...plainNames].sort();
      const plain = folderContents(join(cwd, 'out'));
      const { code, stderr } = await runCli([...compute, '--coherence'], { cwd });
      expect(code).toBe(0);
      expect(stderr).toContain('results.json, coherence.csv, correlations.csv, datapackage.json, manifest.json\n');
      expect(names()).toEqual(more);
      await runCli(compute, { cwd });
      expect(folderContents(join(cwd, 'out'))).toEqual(plain);
    });
  });

  it('is what "coherence" in pingan.json asks for each time, and --check and verify know it', async () => {
    await withFolder(smallWorkspace({}, { coherence: true }), async (cwd) => {
      expect((await runCli([...compute, '--quiet'], { cwd })).code).toBe(0);
      expect(readdirSync(join(cwd, 'out', MONTH))).toEqual(
        expect.arrayContaining(['coherence.csv', 'correlations.csv']),
      );
      expect((await runCli([...compute, '--check'], { cwd })).stdout).toBe(`no difference: ${MONTH}\n`);
      expect((await runCli(['verify', `out/${MONTH}`, '--quiet'], { cwd })).code).toBe(0);
    });
  });

  it('is refused as a setting that is neither true nor false', async () => {
    await withFolder(smallWorkspace({}, { coherence: 'yes' }), async (cwd) => {
      const { code, stderr } = await runCli(compute, { cwd });
      expect(code).toBe(3);
      expect(stderr).toContain('"coherence"');
    });
  });
});
