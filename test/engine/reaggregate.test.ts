import { describe, expect, it } from 'vitest';
import { Reaggregation } from '../../src/engine/reaggregate.ts';
import type { IndexNode } from '../../src/model/index-tree.ts';
import { exact } from '../../src/numeric/text.ts';
import { computeFiles } from '../support/compute-files.ts';
import { cellTexts } from '../support/model-workspace.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';

const ONE_REGION = 2;

async function totalAfter(settings: Readonly<Record<string, unknown>>, code: string, score: string) {
  const { index } = await computeFiles(rankedWorkspace(settings));
  const { nodes, byCode } = index.workspace.tree;
  const node = nodes[byCode.get(code) ?? -1] as IndexNode;
  const total = (await Reaggregation.of(index)).totalWith(node, new Map([[ONE_REGION, exact(score)]]));
  return total && { scores: cellTexts(total.scores), published: cellTexts(total.published) };
}

describe('aggregating anew from a node', () => {
  it('makes the total of one region of its other score, and leaves the others as they are', async () => {
    // d1 has 60 and 70; whoever has no score keeps having none.
    const total = await totalAfter({}, 'P1', '75');
    expect(total?.scores).toEqual(['85', '82.75', '72.5', '70', '65', '', '64.995', '98.5']);
    expect(total?.published).toEqual(['85', '82.75', '72.5', '70', '65', '', '65', '98.5']);
  });

  it('carries published figures where the index does', async () => {
    expect((await totalAfter({ carry: 'published', decimals: 0 }, 'Q', '70.4'))?.scores[ONE_REGION]).toBe('65');
    expect((await totalAfter({ decimals: 0 }, 'Q', '70.4'))?.scores[ONE_REGION]).toBe('65.2');
  });

  it('compares all peers again where the total does', async () => {
    const copeland = { aggregation: ['copeland', 'arithmetic'] };
    const [before, after] = [await totalAfter(copeland, 'P1', '60'), await totalAfter(copeland, 'P1', '99.5')];
    expect(after?.scores).not.toEqual(before?.scores);
    expect(after?.scores.slice(0, 2)).toEqual(before?.scores.slice(0, 2));
  });

  it('says nothing where a node cannot take the score', async () => {
    expect(await totalAfter({ aggregation: 'geometric' }, 'P1', '0')).toBeUndefined();
  });

  it('from the total is the score itself', async () => {
    expect((await totalAfter({}, 'index', '1.005'))?.published[ONE_REGION]).toBe('1');
  });
});
