import { describe, expect, it } from 'vitest';
import { Climber } from '../../src/engine/climb.ts';
import type { IndexNode } from '../../src/model/index-tree.ts';
import { exact } from '../../src/numeric/text.ts';
import { computeFiles } from '../support/compute-files.ts';
import { cellTexts } from '../support/model-workspace.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';

const ONE_REGION = 2;

async function climbed(settings: Readonly<Record<string, unknown>>, code: string, score: string) {
  const { index } = await computeFiles(rankedWorkspace(settings));
  const { nodes, byCode } = index.workspace.tree;
  const node = nodes[byCode.get(code) ?? -1] as IndexNode;
  const total = (await Climber.of(index)).climb(node, new Map([[ONE_REGION, exact(score)]]));
  return total && { scores: cellTexts(total.scores), published: cellTexts(total.published) };
}

describe('climbing from a node', () => {
  it('makes the total of one region of its other score, and leaves the others as they are', async () => {
    // d1 has 60 and 70; whoever has no score keeps having none.
    const total = await climbed({}, 'P1', '75');
    expect(total?.scores).toEqual(['85', '82.75', '72.5', '70', '65', '', '64.995', '98.5']);
    expect(total?.published).toEqual(['85', '82.75', '72.5', '70', '65', '', '65', '98.5']);
  });

  it('carries published figures where the index does', async () => {
    expect((await climbed({ carry: 'published', decimals: 0 }, 'Q', '70.4'))?.scores[ONE_REGION]).toBe('65');
    expect((await climbed({ decimals: 0 }, 'Q', '70.4'))?.scores[ONE_REGION]).toBe('65.2');
  });

  it('compares all peers again where the total does', async () => {
    const copeland = { aggregation: ['copeland', 'arithmetic'] };
    const [before, after] = [await climbed(copeland, 'P1', '60'), await climbed(copeland, 'P1', '99.5')];
    expect(after?.scores).not.toEqual(before?.scores);
    expect(after?.scores.slice(0, 2)).toEqual(before?.scores.slice(0, 2));
  });

  it('says nothing where a node cannot take the score', async () => {
    expect(await climbed({ aggregation: 'geometric' }, 'P1', '0')).toBeUndefined();
  });

  it('from the total is the score itself', async () => {
    expect((await climbed({}, 'index', '1.005'))?.published[ONE_REGION]).toBe('1');
  });
});
