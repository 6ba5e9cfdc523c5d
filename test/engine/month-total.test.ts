import { describe, expect, it } from 'vitest';
import { type MonthTotal, monthIndex, monthTotal } from '../../src/engine/month-total.ts';
import { listed } from '../../src/model/cells.ts';
import type { ComputedIndex, NodeFigures } from '../../src/model/computed-index.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { ObservedMonths } from '../../src/observed-months.ts';
import { computeProject, DEMONSTRATION } from '../support/compute-files.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

/** The total of a month as it is there. */
async function totalOf(workspace: Workspace, month: string): Promise<MonthTotal | undefined> {
  const observed = new ObservedMonths(workspace).at(month);
  return observed && monthTotal(workspace, observed);
}

/** What is kept of a computed index. */
function kept({ nodes, bands }: ComputedIndex) {
  const total = nodes[0] as NodeFigures;
  return { published: listed(total.published), ranks: total.ranks, bands };
}

describe('monthTotal', () => {
  it('is the total of the whole computation, and names the files of the month', async () => {
    const { index, inputs } = await computeProject(DEMONSTRATION, '2018-08');
    const found = await totalOf(index.workspace, '2018-08');
    expect(found?.total).toEqual(kept(index));
    expect(found?.problems.errorCount).toBe(0);
    expect(found?.inputs).toEqual(inputs.filter(({ path }) => path.startsWith('data/')));
  });

  it.each([{ carry: 'published' }, { ranking: { by: 'exact' } }, { aggregation: 'copeland' }])(
    'is so where %j',
    async (settings) => {
      const aggregation = settings.aggregation === undefined ? {} : { aggregation: ['copeland', 'arithmetic'] };
      const files = rankedWorkspace({ ...settings, ...aggregation });
      await withFolder(files, async (folder) => {
        const { index } = await computeProject(folder, MONTH);
        expect((await totalOf(index.workspace, MONTH))?.total).toEqual(kept(index));
      });
    },
  );

  it('is not there for a month without data, nor for one whose files have no rows', async () => {
    await withFolder(smallWorkspace({ 'data/2018-08/east.csv': 'indicator,value\n' }), async (folder) => {
      const { workspace } = (await computeProject(folder, MONTH)).index;
      expect(await totalOf(workspace, '2018-07')).toBe(undefined);
      expect((await totalOf(workspace, '2018-08'))?.problems.errors.map(({ code }) => code)).toEqual([
        'missing-region-file',
      ]);
    });
  });

  it('has no figures where the month has errors, be they found in reading or in computing', async () => {
    const files = rankedWorkspace({ aggregation: 'geometric' });
    const months = Object.entries(files).filter(([path]) => path.startsWith('data/'));
    const copies = (month: string, from: string, to: string) => {
      return months.map(([path, text]) => [path.replace(MONTH, month), `${text}`.replace(from, to)] as const);
    };
    const more = Object.fromEntries([...copies('2018-08', 'P1,80', 'P1,0'), ...copies('2018-07', 'P1,80', 'P1,x')]);
    await withFolder({ ...files, ...more }, async (folder) => {
      const { workspace } = (await computeProject(folder, MONTH)).index;
      for (const [month, code] of [['2018-08', 'non-positive-score'] as const, ['2018-07', 'bad-number'] as const]) {
        const found = await totalOf(workspace, month);
        expect(found?.total).toBe(undefined);
        expect(found?.problems.errors.map((each) => each.code)).toEqual([code]);
      }
    });
  });
});

describe('monthIndex', () => {
  it('computes a month that has no error in it', async () => {
    const bad = {
      'data/2018-08/east.csv': 'indicator,value\nA1,x\n',
      'data/2018-08/west.csv': 'indicator,value\nA1,1\n',
    };
    await withFolder(smallWorkspace(bad), async (folder) => {
      const { index } = await computeProject(folder, MONTH);
      const months = new ObservedMonths(index.workspace);
      const problems = new ProblemList();
      const computed = async (month: string) => {
        const observed = months.at(month);
        return observed && monthIndex(index.workspace, observed, problems);
      };
      expect((await computed(MONTH))?.nodes).toEqual(index.nodes);
      expect(await computed('2018-07')).toBe(undefined);
      expect(problems.errorCount).toBe(0);
      expect(await computed('2018-08')).toBe(undefined);
      expect(problems.errors.map(({ code }) => code)).toEqual(['bad-number']);
    });
  });
});
