import { describe, expect, it } from 'vitest';
import { cutBelow, keepOnly, largestOf } from '../../../src/engine/trace/cut-trace.ts';
import { traceRegion } from '../../../src/engine/trace/trace-region.ts';
import type { NodeTrace } from '../../../src/model/trace.ts';
import { computeSketch } from '../../support/traced.ts';

const index = await computeSketch();
// Region b scores below the best on all three indicators; B1 weighs most.
const { root } = await traceRegion(index, { region: 1, node: 0 });

function outline(node: NodeTrace): string {
  return `${node.code}${node.isCut ? '-' : ''}(${node.children.map(outline).join(' ')})`;
}

describe('a derivation that is cut', () => {
  it('ends so many levels below its root', () => {
    expect(outline(cutBelow(root, 0))).toBe('index(A-() B-())');
    expect(outline(cutBelow(root, 1))).toBe('index(A(A1-() A2-()) B(B1-()))');
    expect(outline(cutBelow(root, 9))).toBe('index(A(A1() A2()) B(B1()))');
  });

  it('keeps some indicators and what stands above them', () => {
    expect(outline(keepOnly(root, new Set(['A2'])))).toBe('index(A(A1-() A2()) B-())');
  });

  it('loses stages where it ends, and no figures', () => {
    const [cut] = cutBelow(root, 0).children;
    expect([cut?.stages, cut?.score]).toEqual([[], root.children[0]?.score]);
  });
});

describe('the indicators that matter most', () => {
  it('are those with the largest contributions and losses', () => {
    const { contributions, losses } = largestOf(root, true, 2);
    expect(contributions.map(({ code }) => code)).toEqual(['B1', 'A2']);
    expect(losses.map(({ code }) => code)).toEqual(['B1', 'A1']);
  });

  it('go by the gap where losses are not defined', () => {
    // B1 weighs most, but on A1 it is further behind: 2 against 400, on B1 6 against 400.
    const { losses } = largestOf(root, false, 1);
    expect(losses.map(({ code }) => code)).toEqual(['A1']);
  });
});
