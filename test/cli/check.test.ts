import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderContents } from '../support/folder-contents.ts';
import { OUT, withVerified } from '../support/verified.ts';
import { MONTH } from '../support/workspace-files.ts';

const check = ['compute', '--month', MONTH, '--check'] as const;
const run = ['compute', '--from', MONTH, '--to', '2018-10'] as const;
const LATER = {
  'data/2018-10/east.csv': 'indicator,value\nA1,1\nA2,2\nB1,90\n',
  'data/2018-10/west.csv': 'indicator,value\nA1,1\nA2,3\nB1,91\n',
};

describe('pingan compute --check', () => {
  it('says in one line that nothing differs, and writes nothing', async () => {
    await withVerified(async (verified) => {
      const before = folderContents(verified.folder);
      expect(await verified.run(...check)).toEqual({ code: 0, stdout: `no difference: ${MONTH}\n`, stderr: '' });
      expect((await verified.run(...check, '--lang', 'zh')).stdout).toBe(`没有差异：${MONTH}\n`);
      expect(await verified.run(...check, '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(folderContents(verified.folder)).toEqual(before);
    });
  });

  it('says what would change and leaves it as it is', async () => {
    await withVerified(async (verified) => {
      verified.edit(`data/${MONTH}/west.csv`, (text) => text.replace('A2,7', 'A2,5'));
      const before = folderContents(verified.folder);
      const { code, stdout, stderr } = await verified.run(...check, '--quiet');
      expect({ code, stderr }).toEqual({ code: 4, stderr: '' });
      expect(stdout.split('\n')).toEqual(
        expect.arrayContaining([
          `${OUT}/scores.csv west A: changed-figure: score: "50" -> "100"`,
          `${OUT}/derivation.csv west A2: changed-figure: raw: "7" -> "5"`,
          expect.stringMatching(/^out\/2018-09\/data\/2018-09\/west\.csv: changed-input: /),
        ]),
      );
      expect(folderContents(verified.folder)).toEqual(before);
    });
  });

  it('compares the tables of coherence where they are asked for, and misses them where they are not there', async () => {
    await withVerified(async ({ run: pingan }) => {
      const { code, stdout } = await pingan(...check, '--coherence');
      expect(code).toBe(4);
      expect(stdout.split('\n')).toEqual(
        expect.arrayContaining([
          `${OUT}/coherence.csv: missing-output: the file is missing`,
          `${OUT}/correlations.csv: missing-output: the file is missing`,
          `${OUT}/manifest.json: changed-manifest: coherence is false, recomputed: true`,
        ]),
      );
      await pingan('compute', '--month', MONTH, '--coherence', '--quiet');
      expect((await pingan(...check, '--coherence')).stdout).toBe(`no difference: ${MONTH}\n`);
      expect((await pingan(...check)).code).toBe(4);
    });
  });

  it.each([
    ['en', `${OUT}: missing-folder: there is no such folder to compare with; compute it first\n1 difference\n`],
    ['zh', `${OUT}：missing-folder：没有可供核验的文件夹；请先计算\n1 处差异\n`],
  ])('names a folder that is not there, in %s', async (language, text) => {
    await withVerified(async (verified) => {
      rmSync(verified.outputs, { recursive: true });
      expect(await verified.run(...check, '--lang', language)).toEqual({ code: 4, stdout: text, stderr: '' });
    });
  });

  it('compares every month of a run', async () => {
    await withVerified(async (verified) => {
      expect((await verified.run(...run, '--check')).stdout).toMatch(/^out\/2018-10: missing-folder/);
      await verified.run(...run);
      expect((await verified.run(...run, '--check')).stdout).toBe(`no difference: ${MONTH}, 2018-10\n`);
      writeFileSync(join(verified.folder, 'out/2018-10/x'), '');
      const { code, stdout } = await verified.run(...run, '--check', '--json');
      expect(code).toBe(4);
      expect(JSON.parse(stdout)).toMatchObject({
        months: [MONTH, '2018-10'],
        count: 1,
        differences: [{ code: 'added-output', file: 'out/2018-10/x' }],
      });
    }, LATER);
  });

  it('reports invalid input as compute does', async () => {
    await withVerified(async (verified) => {
      verified.edit('regions.csv', (text) => `${text}east,Again,county,\n`);
      const { code, stdout, stderr } = await verified.run(...check);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toMatch(/^regions\.csv:4:1 error duplicate-region: .*\n1 error\n$/);
    });
  });
});
