import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type StagePlan, signerOf, stageBeside } from '../../src/cli/stage-month.ts';
import { computeFiles } from '../support/compute-files.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const computation = await computeFiles(smallWorkspace());
const forms = { language: 'en', asText: true, asData: true, asFindings: true } as const;
const planFor = (out: string): StagePlan => {
  return { settings: { format: 'csv' }, out, isRun: true, format: 'json', forms, sign: undefined };
};

describe('a month that another thread stages', () => {
  it('is written on the desk, and what is told of it can go to another thread', async () => {
    await withFolder({ 'desk/.keep': '' }, async (folder) => {
      const desk = join(folder, 'desk');
      const staged = await (await stageBeside({ ...planFor(join(folder, 'out')), desk }))(computation);
      expect(staged.files).toContain('results.csv');
      expect(readdirSync(join(desk, MONTH)).sort()).toEqual([...staged.files].sort());
      expect(structuredClone(staged)).toEqual(staged);
    });
  });

  it('is not written where its place is taken by something else', async () => {
    await withFolder({ 'desk/.keep': '' }, async (folder) => {
      mkdirSync(join(folder, 'out', MONTH), { recursive: true });
      writeFileSync(join(folder, 'out', MONTH, 'mine.txt'), '');
      const plan = { ...planFor(join(folder, 'out')), desk: join(folder, 'desk') };
      const stage = await stageBeside(plan);
      await expect(stage(computation)).rejects.toThrow();
      expect(existsSync(join(folder, 'desk', MONTH))).toBe(false);
    });
  });
});

it('signs nothing unless it is asked for', async () => {
  expect(await signerOf(undefined)).toBeUndefined();
  await expect(signerOf({ path: 'no.pem', cwd: '.', language: 'en' })).rejects.toThrow();
});
