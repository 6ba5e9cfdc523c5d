import { describe, expect, it } from 'vitest';
import { groupWeights, loadWeighing, loadWeighings, weighGroup } from '../../src/engine/weigh.ts';
import type { Weighing } from '../../src/engine/weighing-report.ts';
import type { IndexNode } from '../../src/model/index-tree.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { compare, ONE, sum } from '../../src/numeric/exact.ts';
import { exact, toPlainText } from '../../src/numeric/text.ts';
import { cells, regionsOf, settingsWith, treeOf, workspaceOf } from '../support/model-workspace.ts';
import { positionsOf } from '../support/problem-positions.ts';

const COMBINED = settingsWith({ combined: { subjective: 'relative', objective: 'entropy' } });

async function weighingOf(name: string, settings = COMBINED): Promise<Weighing> {
  const weighing = await loadWeighing(name, settings);
  if (weighing === undefined) throw new Error(`${name} does not weigh by scores`);
  return weighing;
}

/** Weights of columns such as `10 12 8`, times the stated ones where the method combines. */
async function weigh(name: string, columns: readonly string[], stated: readonly string[] = columns.map(() => '1')) {
  const carried = columns.map((text) => cells(...text.split(' ')));
  const { weights, fallback } = groupWeights(carried, await weighingOf(name), stated.map(exact));
  expect(compare(sum(weights), ONE)).toBe(0);
  return { weights: weights.map(toPlainText), fallback };
}

const CHECK = ['10 12 8', '20 22 18', '30 28 32'];

describe('loadWeighings', () => {
  it('loads what the groups need whose weights depend on the scores, and nothing else', async () => {
    const { nodes } = treeOf([
      { code: 'A', weighting: 'critic', children: [{ code: 'A1' }] },
      { code: 'B', weighting: 'ahp', children: [{ code: 'B1' }] },
      { code: 'C', weighting: 'combined', children: [{ code: 'C1' }] },
    ]);
    const total = { ...(nodes[0] as IndexNode), weighting: 'equal' };
    const loaded = await loadWeighings([total, ...nodes.slice(1)], COMBINED);
    expect([...loaded].map(([at, { objective, combines }]) => [at, objective, combines])).toEqual([
      [1, 'critic', false],
      [5, 'entropy', true],
    ]);
  });
});

describe('groupWeights', () => {
  it('are the shares at 10 decimals', async () => {
    const weights = ['0.7357386830', '0.1830024955', '0.0812588215'];
    expect(await weigh('entropy', CHECK)).toEqual({ weights, fallback: undefined });
  });

  it('are the product with the stated weights where they are combined, whatever these sum to', async () => {
    const { weights } = await weigh('combined', CHECK, ['10', '30', '60']);
    expect(weights.map((weight) => Number(weight).toFixed(8))).toEqual(['0.41513235', '0.30977135', '0.27509630']);
    expect(await weigh('combined', CHECK, ['0.1', '0.3', '0.6'])).toEqual({ weights, fallback: undefined });
  });

  it('are the stated ones where the data weigh all alike', async () => {
    const alike = ['1 2 4', '1 2 4', '2 4 8'];
    const stated = ['50', '30', '20'];
    expect((await weigh('combined', alike, stated)).weights).toEqual(['0.5000000000', '0.3000000000', '0.2000000000']);
    const equal = await weigh('combined', ['5 5 5', '4 4 4', '3 3 3'], stated);
    expect(equal).toEqual({ weights: ['0.5000000000', '0.3000000000', '0.2000000000'], fallback: 'no-spread' });
  });

  it('are the data-driven ones where all are stated alike', async () => {
    expect(await weigh('combined', CHECK, ['7', '7', '7'])).toEqual(await weigh('entropy', CHECK));
  });

  it('are the stated ones where the two have nothing in common', async () => {
    const found = await weigh('combined', ['5 5 5', '1 2 3', '4 4 4'], ['3', '0', '1']);
    expect(found).toEqual({ weights: ['0.7500000000', '0.0000000000', '0.2500000000'], fallback: 'nothing-in-common' });
  });
});

describe('weighGroup', () => {
  it('gives the weights and reports at the row of the parent', async () => {
    const tree = treeOf([
      { code: 'A', weighting: 'entropy', children: [{ code: 'A1' }, { code: 'A2' }, { code: 'A3' }] },
    ]);
    const [, node, ...children] = tree.nodes as [IndexNode, IndexNode, ...IndexNode[]];
    const workspace = workspaceOf(tree, regionsOf({ county: ['a', 'b', 'c'] }));
    const problems = new ProblemList();
    const carried = [cells('1', '1', '1'), cells('0', '0', '9'), cells('3', '3', '3')];
    const group = { node, children, carried };
    const weights = weighGroup(group, await weighingOf('entropy'), workspace, '2018-09', problems);
    expect(weights.map(toPlainText)).toEqual(['0.0000000000', '1.0000000000', '0.0000000000']);
    expect(positionsOf(problems.warnings)).toEqual(Array(2).fill('indicators.csv:2:1 weightless-child'));
  });
});
