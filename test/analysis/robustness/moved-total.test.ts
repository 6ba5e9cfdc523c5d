import { describe, expect, it } from 'vitest';
import { leadOf, movableNode, movedTotal, shareOf } from '../../../src/analysis/robustness/moved-total.ts';
import type { IndexNode } from '../../../src/model/index-tree.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { weightedWorkspace } from '../../support/weighted-workspace.ts';

// A (6) of A1 (1), A2 (3), A3 (6), and B (4); region d lacks A1: A2 4, A3 5, B1 20.
const { index } = await computeFiles(weightedWorkspace({}, '', ['6', '1', '3', '6', '4', '1']));
const { tree, regions } = index.workspace;
const node = (code: string): IndexNode => tree.nodes[tree.byCode.get(code) ?? -1] as IndexNode;
const movable = (code: string) => {
  const found = movableNode(index, node(code));
  if (found === undefined) expect.fail(`${code} cannot move`);
  return found;
};
const region = (code: string): number => regions.byCode.get(code) ?? -1;
const half = exact('0.6');

describe('a node whose weight can move', () => {
  it('has odds against its siblings', () => {
    const { odds, share, siblings } = movable('A2');
    expect([odds, share].map(toShortText)).toEqual(['0.4285714285714285714285714285714285714286', '0.3']);
    expect(siblings.map((position) => tree.nodes[position]?.code)).toEqual(['A1', 'A3']);
    expect(toShortText(shareOf(exact('3')))).toBe('0.75');
  });

  it('is not one without siblings, nor the total', () => {
    expect(movableNode(index, node('B1'))).toBeUndefined();
    expect(movableNode(index, tree.nodes[0] as IndexNode)).toBeUndefined();
  });
});

describe('a total while a weight moves', () => {
  const texts = (code: string, at: string) => {
    const { without, with: alone, reported } = movedTotal(index, movable(code), region(at), half);
    return [without, alone, reported].map((value) => value && Number(toShortText(value)));
  };

  it('runs from the siblings alone to the node alone', () => {
    // Region a: A1 10, A2 20, A3 30, B1 40; without A2 the siblings make (10 + 180) / 7.
    const [without, alone, reported] = texts('A2', 'a');
    expect(without).toBeCloseTo(0.6 * (190 / 7) + 16, 12);
    expect([alone, reported]).toEqual([0.6 * 20 + 16, 1]);
  });

  it('knows how much of the siblings a region reports', () => {
    const [without, alone, reported] = texts('A2', 'd');
    expect(without).toBeCloseTo(0.6 * 5 + 8, 12);
    expect(alone).toBeCloseTo(0.6 * 4 + 8, 12);
    expect(reported).toBeCloseTo(6 / 7, 12);
  });

  it('does not move where the region has no score on the node', () => {
    const [without, alone, reported] = texts('A1', 'd');
    expect([without, reported]).toEqual([alone, undefined]);
  });
});

describe('the lead of one total over another', () => {
  const moved = (without: string, alone: string, reported: string | undefined) => {
    return {
      without: exact(without),
      with: exact(alone),
      reported: reported === undefined ? undefined : exact(reported),
    };
  };
  const texts = (...totals: readonly ReturnType<typeof moved>[]) => {
    return leadOf(totals[0] as ReturnType<typeof moved>, totals[1] as ReturnType<typeof moved>).map(toShortText);
  };

  it('is linear where both report the same, or one does not move', () => {
    expect(texts(moved('10', '20', '0.5'), moved('12', '15', '0.5'))).toEqual(['-1', '5', '0']);
    expect(texts(moved('10', '20', '0.5'), moved('12', '12', undefined))).toEqual(['-1', '8', '0']);
  });

  it('is quadratic elsewhere: at odds x, (m a0 + x a1)(n + x) - (n b0 + x b1)(m + x)', () => {
    expect(texts(moved('10', '20', '0.5'), moved('12', '15', '1'))).toEqual(['-1', '5.5', '5']);
  });
});
