import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { Helper, type HelperTask } from '../../src/cli/month-helper.ts';
import { DEMONSTRATION } from '../support/compute-files.ts';
import { staleBuild } from '../support/spawn-cli.ts';
import { withFolder } from '../support/workspace-files.ts';

const task: HelperTask = {
  where: { project: DEMONSTRATION },
  months: ['2018-08'],
  engine: undefined,
  name: 'check',
  plan: { asked: {}, out: resolve('nowhere'), cwd: resolve('.') },
};

it('has months computed by another thread, with all problems and what was made of them', async () => {
  expect(staleBuild()).toBeUndefined();
  let told = 0;
  const helper = new Helper(resolve('dist/month-worker.js'), task, () => (told += 1));
  const [outcome, ...others] = await helper.outcomes;
  expect([others, told]).toEqual([[], 1]);
  expect(outcome?.report.errorCount).toBe(0);
  expect(outcome?.taken).toMatchObject({ found: { count: 1, shown: [{ code: 'missing-folder' }] } });
});

it('gives what was done before a thread failed, and tells of the failure once it is asked for it', async () => {
  const script = `const { parentPort } = require('node:worker_threads');
    const none = { leading: [], counts: [], totals: { error: 0, warning: 0 }, once: [], groups: [] };
    parentPort.postMessage({ report: none, later: none, taken: 7 });
    setTimeout(() => { throw new Error('broken'); }, 10);`;
  await withFolder({ 'broken.cjs': script }, async (folder) => {
    const helper = new Helper<number>(join(folder, 'broken.cjs'), task, () => undefined);
    expect((await helper.outcomes).map(({ taken }) => taken)).toEqual([7]);
    expect(() => helper.checkFailure()).toThrow('broken');
    await helper.stop();
  });
});

it('can be stopped', async () => {
  await withFolder({ 'endless.cjs': 'setInterval(() => undefined, 1000);' }, async (folder) => {
    const helper = new Helper(join(folder, 'endless.cjs'), task, () => undefined);
    await helper.stop();
    expect(await helper.outcomes).toEqual([]);
    expect(() => helper.checkFailure()).not.toThrow();
  });
});
