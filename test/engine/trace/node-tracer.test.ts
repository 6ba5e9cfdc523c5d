import { describe, expect, it } from 'vitest';
import { loadTraces, NodeTracer } from '../../../src/engine/trace/node-tracer.ts';
import type { IndexNode } from '../../../src/model/index-tree.ts';
import type { NodeTrace } from '../../../src/model/trace.ts';
import { multiply, subtract, sum } from '../../../src/numeric/exact.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { computeSketch, OTHERS, VALUES } from '../../support/traced.ts';

async function traced(sketch: Parameters<typeof computeSketch>[0], region: number): Promise<NodeTrace> {
  const index = await computeSketch(sketch);
  return new NodeTracer(await loadTraces(index), region).trace(index.workspace.tree.nodes[0] as IndexNode);
}

describe('a node of a derivation', () => {
  it('has the stages that its figure went through', async () => {
    const root = await traced({}, 0);
    const stages = (node: NodeTrace | undefined) => node?.stages.map(({ stage }) => stage);
    expect(stages(root)).toEqual(['aggregated', 'published']);
    expect(stages(root.children[0])).toEqual(['aggregated', 'published', 'weighted', 'contributed']);
    expect(stages(root.children[0]?.children[0])).toEqual(['scored', 'published', 'weighted', 'contributed']);
  });

  it('knows the best of its peers, and what being behind costs', async () => {
    const [a] = (await traced({}, 0)).children;
    const [a1] = a?.children ?? [];
    // 400 of region g is the best of the counties on A1; the cities are no peers.
    expect([a1?.best?.regions, a1?.peers, a1?.rank]).toEqual([['g'], 7, 7]);
    const { gap, loss } = a1?.best ?? {};
    expect(gap && toShortText(gap)).toBe('40');
    expect(loss).toEqual(gap && a1 && multiply(a1.effectiveWeight, gap));
  });

  it('counts all that tie as the best, with nothing to lose', async () => {
    const [, b] = (await traced({ values: { A1: VALUES, A2: OTHERS, B1: VALUES.map(() => '3') } }, 1)).children;
    expect(b?.best?.regions).toHaveLength(7);
    expect(b?.best?.gap && toShortText(b.best.gap)).toBe('0');
  });

  it('has the contributions of its children', async () => {
    const root = await traced({}, 3);
    const parts = root.children.map(({ contribution }) => contribution as NonNullable<typeof contribution>);
    const off = root.score && subtract(sum(parts), root.score);
    expect(off && Number(toShortText(off))).toBeCloseTo(0, 30);
  });

  it('is told of a region without any score', async () => {
    const gone = (texts: readonly string[]) => ['M', ...texts.slice(1)];
    const root = await traced({ values: { A1: gone(VALUES), A2: gone(OTHERS), B1: gone(VALUES) } }, 0);
    expect([root.score, root.rank, root.stages, root.absence?.en]).toEqual([
      undefined,
      0,
      [],
      'none of its children is left: it is left out itself',
    ]);
    expect(toShortText(root.effectiveWeight)).toBe('0');
  });
});
