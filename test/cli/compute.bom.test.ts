import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeIn } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const MARK = '\ufeff';

/** The outputs as text, by name. */
function outputsIn(folder: string): ReadonlyMap<string, string> {
  const path = join(folder, 'out', MONTH);
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

async function outputs(settings: object, ...options: string[]): Promise<ReadonlyMap<string, string>> {
  return withFolder(smallWorkspace({}, { ...settings }), async (folder) => {
    expect((await computeIn(folder, '--coherence', ...options)).code).toBe(0);
    return outputsIn(folder);
  });
}

describe('the byte-order mark', () => {
  it('begins each CSV and nothing else, by option or by setting, and changes nothing more', async () => {
    const plain = await outputs({});
    for (const marked of [await outputs({}, '--bom'), await outputs({ bom: true })]) {
      expect([...marked.keys()]).toEqual([...plain.keys()]);
      for (const [name, text] of marked) {
        if (name.endsWith('.csv')) expect(text).toBe(MARK + plain.get(name));
        else expect(text.startsWith(MARK)).toBe(false);
      }
    }
    expect([...plain.values()].some((text) => text.startsWith(MARK))).toBe(false);
  });

  it('is what verify and --check expect of a folder that was written with it', async () => {
    await withFolder(smallWorkspace(), async (folder) => {
      await computeIn(folder, '--bom');
      const at = ['--project', folder];
      const verified = await runCli(['verify', join(folder, 'out', MONTH), ...at]);
      expect(verified.code).toBe(0);
      expect((await computeIn(folder, '--check', '--bom')).code).toBe(0);
      expect((await computeIn(folder, '--check')).code).toBe(4);
    });
  });

  it('is set in the workspace that init makes in Chinese', async () => {
    await withFolder({}, async (cwd) => {
      for (const [lang, bom] of [
        ['zh', true],
        ['en', undefined],
      ] as const) {
        await runCli(['init', lang, '--lang', lang], { cwd });
        expect(JSON.parse(readFileSync(join(cwd, lang, 'pingan.json'), 'utf8')).bom).toBe(bom);
      }
    });
  });
});
