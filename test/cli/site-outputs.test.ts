import { expect, it } from 'vitest';
import { loadWorkspace } from '../../src/api.ts';
import { MonthRun } from '../../src/cli/month-run.ts';
import { freshSite } from '../../src/cli/site-outputs.ts';
import { publishedWorkspace } from '../support/bulletin.ts';
import { MONTH, withFolder } from '../support/workspace-files.ts';

it('a site made anew keeps the bytes of those files alone that are found different', async () => {
  await withFolder(publishedWorkspace(), async (project) => {
    const loaded = await loadWorkspace({ project });
    if (!loaded.ok) throw new Error('no workspace');
    const run = await MonthRun.of(loaded.value, [MONTH], undefined);
    const known = new Map<string, Buffer>();
    const make = async () => {
      const { taken } = await run.month(MONTH, (computation) => {
        return freshSite(computation, run, { format: 'site', derivation: true }, (name) => known.get(name));
      });
      if (taken === undefined) throw new Error('not computed');
      return taken;
    };
    const first = await make();
    for (const { path } of first.facts) known.set(path, first.bytes(path));
    known.set('index.html', Buffer.from('other'));
    const second = await make();
    expect(second.facts).toEqual(first.facts);
    expect(second.bytes('index.html')).toEqual(first.bytes('index.html'));
    expect(second.bytes('method.html')).toBe(known.get('method.html'));
  });
});
