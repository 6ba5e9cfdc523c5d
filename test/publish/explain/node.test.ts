import { describe, expect, it } from 'vitest';
import { traceRegion } from '../../../src/engine/trace/trace-region.ts';
import { NodeOutline } from '../../../src/publish/explain/node.ts';
import { explainWords } from '../../../src/publish/explain/words.ts';
import { computeSketch, OTHERS, VALUES } from '../../support/traced.ts';

type Sketch = Parameters<typeof computeSketch>[0];

async function textsOf(sketch: Sketch, node: string, language: 'en' | 'zh' = 'en', region = 0): Promise<string> {
  const index = await computeSketch(sketch);
  const position = index.workspace.tree.byCode.get(node) ?? 0;
  const trace = await traceRegion(index, { region, node: position });
  const blocks = new NodeOutline(trace, explainWords(language)).blocks(trace.root, 1);
  return blocks
    .map((block) => ('text' in block ? block.text : block.kind === 'formula' ? block.sides[0] : block.kind))
    .join('\n');
}

describe('a node', () => {
  it('tells its figures, the best of its peers, where its value stands, and its formulas', async () => {
    const text = await textsOf({ indicator: { unit: 'cases' } }, 'A1', 'en', 1);
    expect(text).toContain(
      'A1  A1\nscore 60.10025062656641604…, published 60.10, rank 5 of 7, effective weight 0.16666666666666666667…',
    );
    expect(text).toContain('best of the peers: 100, g Region g, 39.89974937343358396… behind, which costs');
    expect(text).toContain(
      'as reported: 2, status A (normal), origin reported, unit cases  data/2018-09/b.csv:2:1, 2018-09',
    );
    expect(text).toContain('scored: min-max\nfloor + (ceiling - floor) * (x - min) / (max - min)');
  });

  it('is told in Chinese to those who read it', async () => {
    const text = await textsOf({}, 'A1', 'zh', 1);
    expect(text).toContain('得分 60.10025062656641604…，公布得分 60.10，第 5 名（共 7 个地区），有效权重');
    expect(text).toContain('上报值：2，数据状态 A（正常值），取值方式：上报');
    expect(text).toContain('得分下限 + (得分上限 - 得分下限) * (x - 最小值) / (最大值 - 最小值)');
  });

  it('says why it takes no part', async () => {
    const text = await textsOf({ values: { A1: ['M', ...VALUES.slice(1)], A2: OTHERS, B1: VALUES } }, 'A1');
    expect(text).toContain('status M: it cannot exist in this region, and its weight goes to its siblings');
    expect(text).toContain('nothing reported, status M (cannot exist, not applicable)');
  });

  it('of weights made of scores tells the method and its formula', async () => {
    const children = [
      { code: 'A', weighting: 'entropy', children: [{ code: 'A1' }, { code: 'A2' }] },
      { code: 'B', children: [{ code: 'B1' }] },
    ];
    expect(await textsOf({ children }, 'A')).toMatch(
      /children weighted by entropy, from the scores of all complete regions by entropy: .+/,
    );
  });

  it('that is abridged says of how many figures, and where they are listed', async () => {
    const values = { A1: VALUES, A2: OTHERS, B1: VALUES };
    const text = await textsOf({ indicator: { scoring: 'z-score' }, values }, 'A1');
    expect(text).not.toContain('sums are abridged');
    expect(text).toContain('sqrt(sum((x - m)^2) / (n - 1))');
  });
});
