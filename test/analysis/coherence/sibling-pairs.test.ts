import { describe, expect, it } from 'vitest';
import { ScoreColumn } from '../../../src/analysis/coherence/score-column.ts';
import { closestSibling, siblingPairs } from '../../../src/analysis/coherence/sibling-pairs.ts';
import type { IndexNode } from '../../../src/model/index-tree.ts';
import { toPlainText } from '../../../src/numeric/text.ts';
import { cells, treeOf } from '../../support/model-workspace.ts';

const SCORES = { A1: '1 2 3 4', A2: '4 3 2 1', A3: '1 4 9 16', A4: '5 5 5 5' };
const { nodes } = treeOf(Object.keys(SCORES).map((code) => ({ code })));
const [parent, ...children] = nodes as readonly [IndexNode, ...IndexNode[]];
const scored = children.map((node) => {
  return { node, column: new ScoreColumn(cells(...SCORES[node.code as keyof typeof SCORES].split(' '))) };
});
const pairs = siblingPairs('county', parent, scored);

function closest(at: number, kind: 'pearson' | 'spearman'): string | undefined {
  const found = closestSibling(children[at] as IndexNode, pairs, (pair) => pair[kind]);
  return found && `${found.sibling.code} ${Number(toPlainText(found.correlation)).toFixed(6)}`;
}

describe('siblingPairs', () => {
  it('holds every pair once, by code, in its peer group', () => {
    const codes = pairs.map((pair) => [pair.group, pair.parent.code, pair.node.code, pair.sibling.code].join(' '));
    expect(codes).toEqual(['A1 A2', 'A1 A3', 'A1 A4', 'A2 A3', 'A2 A4', 'A3 A4'].map((two) => `county index ${two}`));
    expect(pairs.map(({ regions }) => regions)).toEqual([4, 4, 4, 4, 4, 4]);
  });
});

describe('closestSibling', () => {
  it('is the one with the largest correlation, up or down, from either end of the pair', () => {
    expect(closest(0, 'pearson')).toBe('A2 -1.000000');
    expect(closest(1, 'pearson')).toBe('A1 -1.000000');
    expect(closest(2, 'pearson')).toBe('A1 0.984374');
  });

  it('is the first by code of several that tie', () => {
    expect(closest(0, 'spearman')).toBe('A2 -1.000000');
    expect(closest(2, 'spearman')).toBe('A1 1.000000');
  });

  it('is none of a node whose scores are equal throughout, nor of an only child', () => {
    expect(closest(3, 'pearson')).toBeUndefined();
    expect(closestSibling(parent, [], (pair) => pair.pearson)).toBeUndefined();
  });
});
