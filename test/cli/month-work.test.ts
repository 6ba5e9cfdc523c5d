import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { works } from '../../src/cli/month-work.ts';
import { computeFiles } from '../support/compute-files.ts';
import { smallWorkspace } from '../support/workspace-files.ts';

it('does nothing whose outcome cannot go to another thread', async () => {
  const computation = await computeFiles(smallWorkspace());
  const compare = await works.check({ asked: {}, out: resolve('nowhere'), cwd: resolve('.') });
  const taken = await compare(computation);
  expect(structuredClone(taken)).toEqual(taken);
  expect(Object.keys(works)).toEqual(['stage', 'check']);
});
