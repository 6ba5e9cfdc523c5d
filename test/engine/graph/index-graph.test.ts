import { describe, expect, it } from 'vitest';
import { computeTotal } from '../../../src/engine/compute-index.ts';
import { graphOf } from '../../../src/engine/graph/index-graph.ts';
import type { NodeFigures } from '../../../src/model/computed-index.ts';
import { amendCells } from '../../../src/model/month-cells.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { exact } from '../../../src/numeric/text.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { cellTexts } from '../../support/model-workspace.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

const textsOf = (total: NodeFigures | undefined) => {
  return total && [...cellTexts(total.published), [...total.ranks].join(' ')];
};

/** The totals of the small workspace where the first indicator of east is otherwise, and those of a whole run; '' is missing. */
async function totals(raw: string, changes = {}, settings = {}) {
  const { index } = await computeFiles(smallWorkspace(changes, settings));
  const value = raw === '' ? undefined : exact(raw);
  const amended = amendCells(index.data, [{ leaf: 0, region: 0, value, raw, status: '' }]);
  const patched = (await graphOf(index)).withValues(0, amended).total;
  const problems = new ProblemList();
  const whole = await computeTotal(index.workspace, amended, problems);
  expect(textsOf(patched)).toEqual(textsOf(whole));
  return textsOf(patched);
}

const INDICATORS = 'code,parent,name,weight,direction,missing,rollup,scoring,transform\n';

describe('a graph with other values of an indicator', () => {
  it('gives the totals and ranks of a whole run', async () => {
    // East has 3 per 10 and is beaten by 4 per 20 in A1; with 1 per 10 it wins there too.
    expect(await totals('3')).toEqual(['70', '30', '1 2']);
    expect(await totals('1')).toEqual(['100', '0', '1 2']);
  });

  it.each(['exclude', 'screen', 'floor', 'mean', 'median'])('follows a gap that opens under %s', async (missing) => {
    expect(await totals('', {}, { missing })).toHaveLength(3);
  });

  it('follows weights that are made of the scores', async () => {
    for (const weights of [
      ['entropy', 'relative'],
      ['relative', 'critic'],
    ]) {
      expect(await totals('1', {}, { weights })).toHaveLength(3);
    }
  });

  it('follows what too little reported weight withholds', async () => {
    expect(await totals('', {}, { missing: 'exclude', minWeight: 0.9 })).toHaveLength(3);
    expect(await totals('1', {}, { missing: 'exclude', minWeight: 0.9 })).toHaveLength(3);
  });

  it('has no total where the value cannot be computed with', async () => {
    const files = {
      'indicators.csv': `${INDICATORS}A,,Safety,1,,,,,\nA1,A,Deaths,1,,,,,log\n`,
      'data/2018-09/east.csv': 'indicator,value\nA1,3\n',
      'data/2018-09/west.csv': 'indicator,value\nA1,4\n',
    };
    expect(await totals('0', files)).toBeUndefined();
    expect(await totals('5', files)).toEqual(['100', '0', '1 2']);
  });
});

const ONE_REGION = 2;

async function totalAfter(settings: Readonly<Record<string, unknown>>, code: string, score: string) {
  const { index } = await computeFiles(rankedWorkspace(settings));
  const position = index.workspace.tree.byCode.get(code) ?? -1;
  const { total } = (await graphOf(index)).withScores(position, new Map([[ONE_REGION, exact(score)]]));
  return total && { scores: cellTexts(total.scores), published: cellTexts(total.published) };
}

describe('a graph with other scores of a node', () => {
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

  it('has no total where a node cannot take the score', async () => {
    expect(await totalAfter({ aggregation: 'geometric' }, 'P1', '0')).toBeUndefined();
  });

  it('takes that of the total itself', async () => {
    expect((await totalAfter({}, 'index', '1.005'))?.published[ONE_REGION]).toBe('1');
  });
});
