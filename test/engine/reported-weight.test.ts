import { describe, expect, it } from 'vitest';
import { ReportedWeight } from '../../src/engine/reported-weight.ts';
import type { IndexNode } from '../../src/model/index-tree.ts';
import type { Status } from '../../src/model/observation.ts';
import { cells, type NodeSketch, treeOf } from '../support/model-workspace.ts';

/**
 * Each region's cells of indicators, the regions in a row: `A` reported, `I` imputed, `L` missing, `F` missing and
 * scored all the same, `M` not applicable, `S` reported and screened out.
 */
type Rows = Readonly<Record<string, string>>;

/** The regions in which a group is held back, and those in which it has no score for want of weight. */
function follow(sketches: readonly NodeSketch[], rows: Rows, minWeight = '0') {
  const { nodes } = treeOf(sketches, 'arithmetic', minWeight);
  const count = Object.values(rows)[0]?.length ?? 0;
  const reported = new ReportedWeight(nodes, count);
  const scores = new Map<number, readonly string[]>();
  const held = new Map<string, number[]>();
  for (const node of [...nodes].reverse()) {
    const own = [...(rows[node.code] ?? '')];
    if (node.indicator !== undefined) {
      const statuses = own.map((cell) => (cell === 'F' ? 'L' : cell === 'S' ? 'A' : cell) as Status);
      reported.addIndicator(node.position, {
        statuses,
        isScreened: (region) => own[region] === 'S',
        treated: cells(...own.map((cell) => ('AIS'.includes(cell) ? '1' : ''))),
      });
      scores.set(
        node.position,
        own.map((cell) => ('AIF'.includes(cell) ? '1' : '')),
      );
      continue;
    }
    const children = node.children.map((position) => nodes[position] as IndexNode);
    const weights = children.map(({ weight }) => weight);
    const carried = children.map(({ position }) => cells(...(scores.get(position) ?? [])));
    const withheld = reported.withheld({ node, children, weights });
    const score = Array.from({ length: count }, (_, region) => {
      const left = children.some(({ weight }, at) => weight.coefficient > 0n && carried[at]?.at(region) !== undefined);
      return left && !withheld.has(region) ? '1' : '';
    });
    reported.addGroup({ node, children, weights, carried, withheld }, cells(...score));
    scores.set(node.position, score);
    held.set(
      node.code,
      [...Array(count).keys()].filter((region) => reported.isWithheld(node.position, region)),
    );
  }
  return {
    held: Object.fromEntries(held),
    total: scores
      .get(0)
      ?.map((score) => (score === '' ? '-' : '+'))
      .join(''),
  };
}

const three: readonly NodeSketch[] = [
  { code: 'A', weight: '3' },
  { code: 'B', weight: '1' },
  { code: 'C', weight: '0' },
];

describe('ReportedWeight', () => {
  it('holds a region back where less of the weight is reported than is asked for; as much is enough', () => {
    const rows = { A: 'AALL', B: 'ALAL', C: 'AAAA' };
    expect(follow(three, rows, '0.75')).toEqual({ held: { index: [2] }, total: '++--' });
    expect(follow(three, rows, '0.7500000001')).toEqual({ held: { index: [1, 2] }, total: '+---' });
    expect(follow(three, rows, '0.25').total).toBe('+++-');
    expect(follow(three, rows, '1').total).toBe('+---');
  });

  it('asks for nothing by default', () => {
    expect(follow(three, { A: 'LM', B: 'AL', C: 'MA' })).toEqual({ held: { index: [] }, total: '+-' });
  });

  it('leaves what does not apply out of both sides', () => {
    // Of B alone; of nothing at all, which is not for want of weight.
    expect(follow(three, { A: 'MMM', B: 'ALM', C: 'AAA' }, '1')).toEqual({ held: { index: [] }, total: '+--' });
    expect(follow(three, { A: 'SS', B: 'AL', C: 'AA' }, '1')).toEqual({ held: { index: [] }, total: '+-' });
  });

  it('takes imputed values for reported, and scores in place of values for not', () => {
    expect(follow(three, { A: 'IF', B: 'LA', C: 'LL' }, '0.5')).toEqual({ held: { index: [1] }, total: '+-' });
  });

  const groups = (minWeight: string): readonly NodeSketch[] => [
    {
      code: 'A',
      weight: '3',
      minWeight,
      children: [
        { code: 'A1', weight: '1' },
        { code: 'A2', weight: '2' },
      ],
    },
    { code: 'B', weight: '1', children: [{ code: 'B1' }] },
  ];

  it('asks each group for its own share, and its parent for the groups that have one', () => {
    const rows = { A1: 'AAAM', A2: 'LALM', B1: 'AALA' };
    // A is held back where A2, two thirds of it, is missing; B alone is a quarter.
    expect(follow(groups('0.5'), rows)).toEqual({ held: { A: [0, 2], B: [], index: [2] }, total: '++-+' });
    expect(follow(groups('0.5'), rows, '0.5')).toEqual({ held: { A: [0, 2], B: [], index: [0, 2] }, total: '-+-+' });
  });

  it('takes a group for reported only where it has a child that is', () => {
    const rows = { A1: 'FFL', A2: 'AFF', B1: 'AAA' };
    expect(follow(groups('0'), rows, '0.5')).toEqual({ held: { A: [], B: [], index: [1, 2] }, total: '+--' });
  });

  it('takes thirds of a weight for two thirds together', () => {
    const thirds = [1, 2, 3].map((n) => ({ code: `A${n}`, weight: `0.${'3'.repeat(40)}` }));
    expect(follow(thirds, { A1: 'A', A2: 'A', A3: 'L' }, `0.${'6'.repeat(39)}7`).total).toBe('+');
  });
});
