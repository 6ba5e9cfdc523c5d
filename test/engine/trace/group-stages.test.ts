import { describe, expect, it } from 'vitest';
import { type GroupCase, partsOf, weightingTrace } from '../../../src/engine/trace/group-stages.ts';
import { TraceSources } from '../../../src/engine/trace/trace-sources.ts';
import type { IndexNode } from '../../../src/model/index-tree.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { computeProject, DEMONSTRATION } from '../../support/compute-files.ts';
import { computeSketch, stageOf, treeFor } from '../../support/traced.ts';

async function groupOf(code: string, sketch: Parameters<typeof computeSketch>[0] = {}): Promise<GroupCase> {
  const computed = await computeSketch(sketch);
  const { tree } = computed.workspace;
  const node = tree.nodes[tree.byCode.get(code) ?? -1] as IndexNode;
  return { computed, sources: new TraceSources(computed), node, region: 0 };
}

describe('the children that take part', () => {
  it('have the weights of their rows and the scores that go up', async () => {
    const parts = partsOf(await groupOf('A', { settings: { carry: 'published', decimals: 0 } }));
    const shown = parts.map(({ w, s }) => [w.of, toShortText(w.value), w.sources[0]?.line, toShortText(s.value)]);
    expect(shown).toEqual([
      ['A1', '2', 3, '60'],
      ['A2', '3', 4, '76'],
    ]);
  });

  it('are no others than those with a score and a weight', async () => {
    const values = { A1: ['M', ...'12345678'], A2: [...'123456789'], B1: [...'123456789'] };
    const parts = partsOf(await groupOf('A', { values }));
    expect(parts.map(({ w }) => w.of)).toEqual(['A2']);
  });
});

describe('how children are weighted', () => {
  it('tells where stated weights stand', async () => {
    expect(weightingTrace(await groupOf('A'))).toMatchObject({ method: 'relative', file: 'indicators.csv' });
  });

  it('tells of judgments whether they agree', async () => {
    const { index: computed } = await computeProject(DEMONSTRATION, '2018-09');
    const node = computed.workspace.tree.nodes[0] as IndexNode;
    const weighting = weightingTrace({ computed, sources: new TraceSources(computed), node, region: 0 });
    expect(weighting).toMatchObject({ method: 'ahp', file: 'weights/comparisons.csv', consistency: { n: 8 } });
  });

  it('tells of weights made of the scores by which method', async () => {
    const children = [
      { code: 'A', weighting: 'entropy', children: [{ code: 'A1' }, { code: 'A2' }] },
      { code: 'B', children: [{ code: 'B1' }] },
    ];
    const group = await groupOf('A', { children });
    expect(weightingTrace(group)).toMatchObject({ method: 'entropy', objective: 'entropy', file: '' });
    const parts = partsOf(group);
    expect(parts.map(({ w }) => [toShortText(w.value).length > 4, w.sources])).toEqual([
      [true, []],
      [true, []],
    ]);
  });
});

describe('a total that compares peers', () => {
  it('tells of each peer what the region leads in and what it trails in', async () => {
    const tree = await treeFor(await computeSketch({ aggregation: 'copeland' }), 'a');
    const { duels = [], equations } = stageOf(tree, 'index', 'aggregated');
    const told = duels.map(({ ahead, behind }) => [ahead.map(({ of }) => of), behind.map(({ of }) => of)].join(' | '));
    expect(told).toHaveLength(6);
    expect(equations.at(-1)?.result.value).toBe(tree.score?.value);
  });
});
