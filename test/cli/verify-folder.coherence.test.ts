import { describe, expect, it } from 'vitest';
import { OUT, type Verified, withVerified } from '../support/verified.ts';
import { MONTH } from '../support/workspace-files.ts';

const SIZE = /\d+ B, SHA-256 [0-9a-f]{64}/g;

/** The differences of a verdict: its lines but for the cause, what follows from it, and the count. */
async function differences({ run }: Verified): Promise<string[]> {
  const { code, stdout } = await run('verify', OUT);
  expect(code).toBe(4);
  return stdout.replace(SIZE, 'N B').trimEnd().split('\n').slice(2, -1);
}

describe('pingan verify DIR of a month with its coherence', () => {
  const coherent = ['compute', '--month', MONTH, '--coherence', '--quiet'] as const;

  it('computes the coherence anew, and passes what compute wrote', async () => {
    await withVerified(async ({ run }) => {
      expect(await run(...coherent)).toEqual({ code: 0, stdout: '', stderr: '' });
      expect((await run('verify', OUT)).stdout).toBe(
        `${MONTH}: 8 outputs are as the manifest says\n6 inputs are as the manifest says, and give the same outputs\n`,
      );
    });
  });

  it('finds a figure of it that was changed', async () => {
    await withVerified(async (verified) => {
      await verified.run(...coherent);
      verified.edit(`${OUT}/coherence.csv`, (text) => text.replace('county,A,index,2,', 'county,A,index,3,'));
      expect(await differences(verified)).toEqual([
        'coherence.csv: changed-output: the file has N B, the manifest says N B',
        'coherence.csv county A: changed-figure: regions: "3" -> "2"',
      ]);
    });
  });
});
