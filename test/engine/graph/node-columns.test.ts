import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../src/engine/graph/index-graph.ts';
import { exact } from '../../../src/numeric/text.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { cellTexts } from '../../support/model-workspace.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

const REGION = 2;

async function graphs(code: string, settings = {}) {
  const { index } = await computeFiles(rankedWorkspace(settings));
  const base = await graphOf(index);
  const at = (name: string): number => index.workspace.tree.byCode.get(name) ?? -1;
  return { index, base, at, patched: base.withScores(at(code), new Map([[REGION, exact('75')]])) };
}

describe('columns of nodes', () => {
  it('are made once, and are those of the index', async () => {
    const { index, base } = await graphs('P1');
    for (const [position, figures] of index.nodes.entries()) expect(base.nodes.node(position).figures).toBe(figures);
  });

  it('are made anew above a node with other scores, in its regions, and taken over elsewhere', async () => {
    const { base, patched, at } = await graphs('P1');
    expect(patched.nodes.node(at('Q'))).toBe(base.nodes.node(at('Q')));
    for (const code of ['P', 'index']) {
      const [before, after] = [base.nodes.node(at(code)), patched.nodes.node(at(code))];
      expect([...(after.changed ?? [])]).toEqual([REGION]);
      const texts = cellTexts(before.figures.scores).map((text, region) => (region === REGION ? '' : text));
      expect(cellTexts(after.figures.scores).with(REGION, '')).toEqual(texts);
      expect(after.weights).toEqual(before.weights);
    }
  });

  it('compare all peers again where an aggregation does', async () => {
    const { patched, at } = await graphs('P1', { aggregation: ['copeland', 'arithmetic'] });
    expect(patched.nodes.node(at('index')).changed).toBeUndefined();
  });

  it('tell the regions that too little reported weight withholds', async () => {
    const east = { 'data/2018-09/east.csv': 'indicator,value,status,note\nA1,,,\nA2,5,,\nB1,98,,\n' };
    const { index } = await computeFiles(smallWorkspace(east, { minWeight: 0.9, missing: 'exclude' }));
    const { nodes } = await graphOf(index);
    expect([nodes.isWithheld(0), nodes.isWithheld(1)]).toEqual([true, false]);
    expect([nodes.standing(0, 0), nodes.standing(0, 1)]).toEqual(['lacking', 'reported']);
  });
});
