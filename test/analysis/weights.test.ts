import { describe, expect, it } from 'vitest';
import { compareWeights, needsMonth } from '../../src/analysis/weights.ts';
import { ahpWeights } from '../../src/methods/weights/ahp.ts';
import type { ComparedWeighting } from '../../src/model/consistency.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact, toPlainText } from '../../src/numeric/text.ts';
import { NOTHING_COMPARED } from '../../src/workspace/weights/read-comparisons.ts';
import { readEveryComparison } from '../../src/workspace/weights/read-every-comparison.ts';
import { computeFiles } from '../support/compute-files.ts';
import { withWorkspace } from '../support/load-files.ts';
import { weightedWorkspace } from '../support/weighted-workspace.ts';

type Options = Parameters<typeof weightedWorkspace>;

/** The sets of A: the one in force first, then those of the methods. */
async function setsOf(options: Options, names: readonly string[], withMonth = true) {
  const { index } = await computeFiles(weightedWorkspace(...options));
  const sources = { workspace: index.workspace, index: withMonth ? index : undefined, compared: NOTHING_COMPARED };
  const found = (await compareWeights(sources, names)).find(({ parent }) => parent.code === 'A');
  return [found?.inForce, ...(found?.sets ?? [])].map((set) => {
    return [set?.method, set?.weights?.map(toPlainText), set?.note] as const;
  });
}

const ENTROPY = ['0.7357386830', '0.1830024955', '0.0812588215'];

describe('compareWeights', () => {
  it('gives the weights in force as shares, and those of other methods beside them', async () => {
    const written = ['0.1000000000', '0.3000000000', '0.6000000000'];
    expect(await setsOf([], ['entropy', 'equal', 'relative', 'percent', 'ahp'])).toEqual([
      ['relative', written, undefined],
      ['entropy', ENTROPY, undefined],
      ['equal', ['0.3333333334', '0.3333333333', '0.3333333333'], undefined],
      ['relative', written, undefined],
      ['percent', undefined, 'not-written'],
      ['ahp', undefined, 'not-compared'],
    ]);
  });

  it('gives what the index was computed with where the data weigh, and the same under the name of the method', async () => {
    const combined = { subjective: 'relative', objective: 'entropy' };
    const [inForce, same, written] = await setsOf([{ combined }, 'combined'], ['combined', 'relative']);
    expect(inForce?.[1]?.map((weight) => Number(weight).toFixed(8))).toEqual([
      '0.41513235',
      '0.30977135',
      '0.27509630',
    ]);
    expect(same).toEqual(inForce);
    expect(written?.[1]).toEqual(['0.1000000000', '0.3000000000', '0.6000000000']);
  });

  it('says that a month is needed where there is none', async () => {
    expect(await setsOf([{}, 'entropy'], ['pca', 'equal'], false)).toMatchObject([
      ['entropy', undefined, 'needs-month'],
      ['pca', undefined, 'needs-month'],
      ['equal', { length: 3 }, undefined],
    ]);
  });

  it('combines with what is stated, and says what is missing for it', async () => {
    const combined = { subjective: 'percent', objective: 'entropy' };
    expect((await setsOf([{ combined }], ['combined']))[1]).toEqual(['combined', undefined, 'not-written']);
  });

  it('says where the scores cannot be weighed, weigh the same, or leave a child nothing', async () => {
    const { index } = await computeFiles(weightedWorkspace());
    const changed = (values: readonly string[]) => {
      const scores = [...values, '1'].map(exact);
      const nodes = index.nodes.map((figures, at) => (at === 3 ? { ...figures, scores } : figures));
      return { ...index, nodes };
    };
    const notes = async (values: readonly string[], name: string) => {
      const sources = { workspace: index.workspace, index: changed(values), compared: NOTHING_COMPARED };
      return (await compareWeights(sources, [name]))[1]?.sets[0];
    };
    expect(await notes(['-1', '2', '3'], 'entropy')).toMatchObject({ weights: undefined, note: 'unweighable' });
    expect((await notes(['5', '5', '5'], 'entropy'))?.note).toBe('constant');
    expect((await notes(['10', '12', '8'], 'critic'))?.note).toBeUndefined();
  });

  it('takes comparisons that are not in force, with their consistency', async () => {
    const changes = { 'weights/comparisons.csv': 'parent,a,b,value\nA,A1,A2,3\n' };
    await withWorkspace([changes], async (workspace) => {
      const compared = readEveryComparison(workspace, ahpWeights.compared as ComparedWeighting, new ProblemList());
      const sources = { workspace, index: undefined, compared };
      const [total, a] = await compareWeights(sources, ['ahp']);
      expect([total?.sets[0]?.note, total?.consistency]).toEqual(['not-compared', undefined]);
      expect(a?.sets[0]?.weights?.map(toPlainText)).toEqual(['0.7500000000', '0.2500000000']);
      expect(a?.consistency).toMatchObject({ n: 2, riTable: 'Saaty (1980)' });
      expect((await compareWeights(sources, []))[1]?.consistency).toBeUndefined();
    });
  });
});

describe('needsMonth', () => {
  it('is so of weights from the data alone', () => {
    expect(['equal', 'ahp', 'unit', 'entropy', 'combined'].map(needsMonth)).toEqual([false, false, false, true, true]);
  });
});
