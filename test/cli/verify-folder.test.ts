import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUT, type Verified, withVerified } from '../support/verified.ts';
import { MONTH } from '../support/workspace-files.ts';

const KEY = ['--key', 'keys/public.pem'] as const;
const SIZE = /\d+ (B|字节)(?:, |，)SHA-256 [0-9a-f]{64}/g;

/** What leads the differences: causes, and how many differences follow. */
const LEAD = /^(cause: |原因：|\d+ differences? follows? |由此产生 )/;

/** What verifying says on stdout, digests left out; it must end with 4. */
async function verdict({ run }: Verified, ...args: readonly string[]): Promise<string[]> {
  const { code, stdout } = await run('verify', OUT, ...args);
  expect(code).toBe(4);
  return stdout.replace(SIZE, 'N $1').trimEnd().split('\n');
}

/** The differences of a verdict, each of which is counted. */
async function differences(verified: Verified, ...args: readonly string[]): Promise<string[]> {
  const lines = (await verdict(verified, ...args)).filter((line) => !LEAD.test(line));
  const count = lines.length - 1;
  expect(lines.at(-1)).toMatch(new RegExp(`^${count} (differences?|处差异)$`));
  return lines.slice(0, -1);
}

describe('pingan verify DIR', () => {
  it('passes what compute wrote, and says what was checked', async () => {
    await withVerified(async ({ run }) => {
      const { code, stdout, stderr } = await run('verify', OUT, ...KEY);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout.replace(/[0-9a-f]{64}/, 'K')).toBe(
        `${MONTH}: 6 outputs are as the manifest says\nthe manifest is signed with the key K\n6 inputs are as the manifest says, and give the same outputs\n`,
      );
    });
  });

  it('says what it could not check: the signature without its key, the inputs where they are not at hand', async () => {
    await withVerified(async ({ run, folder }) => {
      expect(await run('verify', OUT)).toEqual({
        code: 0,
        stdout: `${MONTH}: 6 outputs are as the manifest says\n6 inputs are as the manifest says, and give the same outputs\n`,
        stderr: 'not checked: the signature; name the public key with --key\n',
      });
      rmSync(join(folder, 'pingan.json'));
      const { code, stderr } = await run('verify', OUT, '--outputs-only', ...KEY);
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: 'not checked: whether the inputs give these outputs (--outputs-only)\n',
      });
      expect(await run('verify', OUT, '--quiet', '--outputs-only')).toEqual({ code: 0, stdout: '', stderr: '' });
    });
  });

  it.each([
    [
      'en',
      ['results.csv: missing-output: the file is missing', 'x.csv: added-output: the file is not one of the outputs'],
    ],
    ['zh', ['results.csv：missing-output：文件缺失', 'x.csv：added-output：该文件不是输出文件']],
  ])('names files that are missing or added, in %s', async (language, lines) => {
    await withVerified(async (verified) => {
      rmSync(join(verified.outputs, 'results.csv'));
      writeFileSync(join(verified.outputs, 'x.csv'), '');
      expect(await differences(verified, '--lang', language)).toEqual(lines);
    });
  });

  it.each([
    [
      'en',
      [
        'results.csv: changed-output: the file has N B, the manifest says N B',
        'results.csv east: changed-figure: score: "71.00" -> "70.00"',
      ],
    ],
    [
      'zh',
      [
        'results.csv：changed-output：文件为 N 字节，输出清单记录为 N 字节',
        'results.csv east：changed-figure：score 文件中为“71.00”，重算为“70.00”',
      ],
    ],
  ])('names an output that was changed, and the figure in it, in %s', async (language, lines) => {
    await withVerified(async (verified) => {
      verified.edit(`${OUT}/results.csv`, (text) => text.replace('70.00', '71.00'));
      expect(await differences(verified, '--lang', language)).toEqual(lines);
    });
  });

  it('names outputs that were swapped', async () => {
    await withVerified(async (verified) => {
      copyFileSync(join(verified.outputs, 'scores.csv'), join(verified.outputs, 'results.csv'));
      const lines = await differences(verified, '--outputs-only');
      expect(lines).toEqual(['results.csv: swapped-output: the file holds what belongs to scores.csv']);
    });
  });

  it.each([
    [
      'en',
      [
        'data/2018-09/east.csv: changed-input: the input has N B, the manifest says N B',
        'results.csv east: changed-figure: rank: "1" -> "2"',
      ],
    ],
    ['zh', ['data/2018-09/east.csv：changed-input：输入为 N 字节，输出清单记录为 N 字节']],
  ])('names an input that has changed, and what it does to the results, in %s', async (language, lines) => {
    await withVerified(async (verified) => {
      verified.edit(`data/${MONTH}/east.csv`, (text) => text.replace('B1,98', 'B1,95'));
      const found = await differences(verified, '--lang', language);
      expect(found).toEqual(expect.arrayContaining(lines));
      expect(found.filter((line) => line.startsWith('scores.csv')).length).toBeGreaterThan(3);
    });
  });

  it('names inputs that are gone or new', async () => {
    await withVerified(async (verified) => {
      verified.edit('indicators.csv', (text) => text.replace('population', ''));
      const lines = await differences(verified);
      expect(lines).toContain('coefficients.csv: removed-input: the input is not read any more');
    });
    await withVerified(async (verified) => {
      verified.edit('pingan.json', (text) => text.replace('"name"', '"weights": "ahp", "name"'));
      mkdirSync(join(verified.folder, 'weights'));
      const comparisons = 'parent,a,b,value\nindex,A,B,1.5\nA,A1,A2,1\n';
      writeFileSync(join(verified.folder, 'weights/comparisons.csv'), comparisons);
      const lines = await differences(verified);
      expect(lines).toContain('weights/comparisons.csv: added-input: the input is not in the manifest');
    });
  });

  it('names inputs that have changed where they cannot be computed from any more, and what is wrong with them', async () => {
    await withVerified(async (verified) => {
      verified.edit(`data/${MONTH}/east.csv`, (text) => text.replace('98', '9B'));
      const { code, stdout, stderr } = await verified.run('verify', OUT);
      expect(code).toBe(4);
      expect(stdout).toMatch(/^cause: .*\ndata\/2018-09\/east\.csv: changed-input: .*\n1 difference\n$/);
      expect(stderr).toMatch(/^data\/2018-09\/east\.csv:4:4 error bad-number: /m);
      expect(stderr).not.toContain('nothing was written');
    });
  });

  it('ends with 3 where there is no workspace to compute from, though nothing else differs', async () => {
    await withVerified(async ({ run, folder }) => {
      rmSync(join(folder, 'pingan.json'));
      const { code, stdout, stderr } = await run('verify', OUT, '--project', 'none');
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain('error missing-workspace');
    });
  });

  it.each([
    ['en', 'manifest.json: missing-manifest: there is no manifest, so nothing vouches for the folder'],
    ['zh', 'manifest.json：missing-manifest：没有输出清单，文件夹无从核验'],
  ])('says in %s that there is no manifest', async (language, line) => {
    await withVerified(async (verified) => {
      rmSync(join(verified.outputs, 'manifest.json'));
      expect(await differences(verified, '--lang', language)).toEqual([line]);
    });
  });

  it.each([
    ['en', 'manifest.json: malformed-manifest: this is not a manifest as pingan writes it: it is no JSON'],
    ['zh', 'manifest.json：malformed-manifest：不是 pingan 写出的输出清单：不是 JSON'],
  ])('says in %s why a manifest is none', async (language, line) => {
    await withVerified(async (verified) => {
      rmSync(join(verified.outputs, 'manifest.dsse.json'));
      verified.edit(`${OUT}/manifest.json`, (text) => text.slice(0, -1));
      expect(await differences(verified, '--lang', language)).toEqual([line]);
    });
  });

  it('says what the manifest tells otherwise, and that what is signed is another one', async () => {
    await withVerified(async (verified) => {
      verified.edit(`${OUT}/manifest.json`, (text) => text.replace('Small index', 'Large index'));
      expect(await differences(verified)).toEqual([
        'manifest.dsse.json: other-payload: what is signed is not this manifest',
        'manifest.json: changed-manifest: name is Large index, recomputed: Small index',
      ]);
    });
  });

  it('says that another build has computed, unless that is allowed', async () => {
    await withVerified(async (verified) => {
      rmSync(join(verified.outputs, 'manifest.dsse.json'));
      verified.edit(`${OUT}/manifest.json`, (text) => text.replace(/"version":"[^"]*"/, '"version":"0.0.7"'));
      const [line, ...more] = await differences(verified);
      expect(line).toMatch(/^manifest\.json: other-tool: computed by pingan 0\.0\.7 \(SHA-256 \w+\), this is pingan /);
      expect(more).toEqual([]);
      expect((await differences(verified, '--lang', 'zh'))[0]).toMatch(
        /^manifest\.json：other-tool：由 pingan 0\.0\.7 /,
      );
      expect((await verified.run('verify', OUT, '--any-build')).code).toBe(0);
    });
  });

  it('says what is wrong with a signature, in both languages', async () => {
    await withVerified(async (verified) => {
      const other = ['--key', 'keys/other.pem'];
      expect((await differences(verified, ...other))[0]).toMatch(
        /^manifest\.dsse\.json: other-key: signed by \w{64}, the key given is \w{64}$/,
      );
      expect((await differences(verified, ...other, '--lang', 'zh'))[0]).toMatch(
        /：other-key：签名公钥为 \w{64}，给出的公钥为 \w{64}$/,
      );
      verified.edit(`${OUT}/manifest.dsse.json`, (text) => {
        return text.replace(/"sig":"(.)/, (_, first: string) => `"sig":"${first === 'A' ? 'B' : 'A'}`);
      });
      expect(await differences(verified, ...KEY)).toEqual([
        'manifest.dsse.json: wrong-signature: the signature does not fit what is signed',
      ]);
      expect(await differences(verified, ...KEY, '--lang', 'zh')).toEqual([
        'manifest.dsse.json：wrong-signature：签名与所签内容不符',
      ]);
      rmSync(join(verified.outputs, 'manifest.dsse.json'));
      expect(await differences(verified, ...KEY)).toEqual([
        'manifest.dsse.json: missing-signature: there is no signature to check with the key',
      ]);
    });
  });

  it('gives the same as data', async () => {
    await withVerified(async ({ run, edit }) => {
      expect(JSON.parse((await run('verify', OUT, '--json', '--quiet')).stdout)).toEqual({
        month: MONTH,
        causes: [],
        consequences: 0,
        count: 0,
        differences: [],
        unchecked: ['not checked: the signature; name the public key with --key'],
        workspace: '.',
        errors: 0,
        warnings: 0,
        problems: [],
      });
      edit(`${OUT}/results.csv`, (text) => text.replace('70.00', '71.00'));
      const { code, stdout, stderr } = await run('verify', OUT, '--json');
      expect({ code, stderr }).toEqual({ code: 4, stderr: '' });
      const figure = { code: 'changed-figure', file: 'results.csv', region: 'east', column: 'score' };
      expect(JSON.parse(stdout)).toMatchObject({
        count: 2,
        differences: [{ code: 'changed-output' }, { ...figure, expected: '70.00', found: '71.00' }],
      });
    });
  });

  it('shows the first hundred differences and counts the rest', async () => {
    const regions = Array.from({ length: 60 }, (_, at) => `r${at}`);
    const changes = {
      'regions.csv': `code,name,level\n${regions.map((code) => `${code},${code},county\n`).join('')}`,
      'indicators.csv': 'code,parent,name\nA,,a\nA1,A,x\n',
      'pingan.json': '{"name": "Many", "levels": ["dimension", "indicator"], "observations": "o.csv"}',
      'o.csv': `region,month,indicator,value\n${regions.map((code, at) => `${code},${MONTH},A1,${at}\n`).join('')}`,
    };
    await withVerified(async (verified) => {
      verified.edit(`${OUT}/scores.csv`, (text) => text.replaceAll(/(\d\d),(\d+)$/gm, '$1,99'));
      const { stdout } = await verified.run('verify', OUT, '--lang', 'zh');
      const lines = stdout.trimEnd().split('\n');
      expect(lines).toHaveLength(104);
      expect(lines.slice(102)).toEqual(['……另有 81 处', '181 处差异']);
    }, changes);
  });

  it('says that it cannot read a folder or a key that is not there', async () => {
    await withVerified(async ({ run }) => {
      expect((await run('verify', 'none')).code).toBe(5);
      expect((await run('verify', OUT, '--key', 'none.pem')).code).toBe(5);
      expect((await run('verify', OUT, '--key', 'keys/private.pem')).code).toBe(2);
    });
  });

  it('changes nothing', async () => {
    await withVerified(async ({ run, outputs }) => {
      const before = readFileSync(join(outputs, 'manifest.json'), 'utf8');
      await run('verify', OUT, ...KEY);
      expect(readFileSync(join(outputs, 'manifest.json'), 'utf8')).toBe(before);
    });
  });
});
