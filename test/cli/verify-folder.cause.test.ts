import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUT, type Verified, withVerified } from '../support/verified.ts';
import { MONTH } from '../support/workspace-files.ts';

/** The first lines of a verdict, which must be that something differs. */
async function lead({ run }: Verified, count: number, ...args: readonly string[]): Promise<string[]> {
  const { code, stdout } = await run('verify', OUT, ...args);
  expect(code).toBe(4);
  return stdout.split('\n').slice(0, count);
}

/** Puts another digest into the manifest for an output. */
function forgeDigest({ edit, outputs }: Verified): void {
  edit(`${OUT}/manifest.json`, (text) => {
    const manifest = JSON.parse(text);
    manifest.subject[0].digest.sha256 = '0'.repeat(64);
    return JSON.stringify(manifest);
  });
  // The signature is not what is looked at here.
  writeFileSync(join(outputs, 'manifest.dsse.json'), '');
}

describe('pingan verify DIR leads with the cause', () => {
  it('names the input that changed, and counts what follows', async () => {
    await withVerified(async (verified) => {
      verified.edit(`data/${MONTH}/east.csv`, (text) => text.replace('B1,98', 'B1,95'));
      const [cause, follow = ''] = await lead(verified, 2);
      expect(cause).toBe(`cause: changed since the outputs were written: data/${MONTH}/east.csv`);
      expect(follow).toMatch(/^\d+ differences follow from that$/);
      const [chinese] = await lead(verified, 1, '--lang', 'zh');
      expect(chinese).toBe(`原因：输出写成之后输入有改动：data/${MONTH}/east.csv`);
    });
  });

  it('names the output that changed', async () => {
    await withVerified(async (verified) => {
      verified.edit(`${OUT}/results.csv`, (text) => text.replace('70.00', '71.00'));
      expect(await lead(verified, 2)).toEqual([
        'cause: changed after it was written: results.csv',
        '1 difference follows from that',
      ]);
    });
  });

  it('suspects the manifest where the inputs give exactly the outputs', async () => {
    await withVerified(async (verified) => {
      forgeDigest(verified);
      const said = (await lead(verified, 3)).join('\n');
      expect(said).toContain('the signature does not vouch for this manifest: manifest.dsse.json');
      expect(said).toContain('differs: the manifest may be what was altered');
    });
  });

  it('gives the same to machines', async () => {
    await withVerified(async (verified) => {
      verified.edit(`${OUT}/results.csv`, (text) => text.replace('70.00', '71.00'));
      const { stdout } = await verified.run('verify', OUT, '--json');
      expect(JSON.parse(stdout)).toMatchObject({
        causes: [{ name: 'output', files: ['results.csv'], message: 'changed after it was written: results.csv' }],
        consequences: 1,
      });
    });
  });
});
