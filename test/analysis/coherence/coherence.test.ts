import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Coherence, coherence, type NodeCoherence } from '../../../src/analysis/coherence/coherence.ts';
import type { SiblingPair } from '../../../src/analysis/coherence/sibling-pairs.ts';
import { computeIndex } from '../../../src/engine/compute-index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { cellTexts, monthOf, regionsOf, settingsWith, treeOf, workspaceOf } from '../../support/model-workspace.ts';

type Rows = Readonly<Record<string, readonly string[]>>;

const identity = { indicator: { scoring: 'identity' } };
const SKETCH = [
  {
    code: 'A',
    weight: '3',
    children: [
      { code: 'A1', ...identity },
      { code: 'A2', ...identity },
    ],
  },
  { code: 'B', children: [{ code: 'B1', ...identity }] },
];

async function found(
  rows: Rows,
  groups: Readonly<Record<string, readonly string[]>>,
  settings: Partial<Settings> = {},
): Promise<Coherence> {
  const workspace = workspaceOf(treeOf(SKETCH), regionsOf(groups), settingsWith(settings));
  const index = await computeIndex(workspace, monthOf(workspace, rows), new ProblemList());
  if (index === undefined) throw new Error('not computed');
  return coherence(index, workspace.regions.groups);
}

/** A node's figures in a line, 12 decimals each. */
function line({
  group,
  node,
  regions,
  nominal,
  correlationWeight,
  withParent,
  withTotal,
  closest,
  flags,
}: NodeCoherence) {
  const figures = [
    nominal.share,
    nominal.inTotal,
    correlationWeight,
    withParent?.pearson,
    withParent?.spearman,
    withTotal?.pearson,
    withTotal?.spearman,
    closest.pearson?.correlation,
  ];
  const texts = cellTexts(figures).map((text) => (text === '' ? '' : Number(text).toFixed(3)));
  return [group, node.code, regions, ...texts, closest.pearson?.sibling.code ?? '', flags.join(' ')].join(',');
}

const COUNTIES = { county: ['a', 'b', 'c', 'd'] };
const ROWS = { A1: ['1', '2', '4', '9'], A2: ['9', '7', '1', '2'], B1: ['5', '3', '8', '4'] };

describe('coherence', () => {
  it('correlates every node with its parent, the total and its siblings', async () => {
    // In R: a <- (A1 + A2) / 2; t <- (3 a + B1) / 4; cor(A1, a), cor(A1, t), cor(A1, A2) and so on.
    const { nodes } = await found(ROWS, COUNTIES);
    expect(nodes.map(line)).toEqual([
      'county,index,4,,1.000,,,,,,,,low-alpha',
      'county,A,4,0.750,0.750,0.802,0.870,1.000,0.870,1.000,-0.821,B,low-alpha',
      'county,A1,4,0.500,0.375,0.234,0.249,0.200,0.356,0.200,-0.752,A2,',
      'county,A2,4,0.500,0.375,0.766,0.451,0.400,0.264,0.400,-0.752,A1,',
      'county,B,4,0.250,0.250,0.198,-0.433,-0.400,-0.433,-0.400,-0.821,A,against-parent',
      'county,B1,4,1.000,0.250,1.000,1.000,1.000,-0.433,-0.400,,,',
    ]);
  });

  it('tells each peer group by itself, groups by name and nodes in the order of the tree', async () => {
    const both = { city: ['w', 'x', 'y', 'z'], ...COUNTIES };
    const twice = Object.fromEntries(
      Object.entries(ROWS).map(([code, texts]) => [code, [...texts, ...[...texts].reverse()]]),
    );
    const { nodes, pairs } = await found(twice, both);
    const alone = (await found(ROWS, COUNTIES)).nodes.map(line);
    expect(nodes.map(line)).toEqual([...alone.map((text) => text.replace('county', 'city')), ...alone]);
    expect(pairs.map(({ group, node, sibling }) => `${group} ${node.code} ${sibling.code}`)).toEqual([
      'city A B',
      'city A1 A2',
      'county A B',
      'county A1 A2',
    ]);
  });

  it('goes by the published scores where those are carried up', async () => {
    const rows = { ...ROWS, A1: ['1.4', '0.6', '0.8', '1.2'] };
    const { pairs } = await found(rows, COUNTIES, { carry: 'published', decimals: 0 });
    // All of them are published as 1.
    expect(pairs.find(({ node }) => node.code === 'A1')?.pearson).toBeUndefined();
    const unrounded = await found(rows, COUNTIES, { decimals: 0 });
    expect(unrounded.pairs.find(({ node }) => node.code === 'A1')?.pearson).toBeDefined();
  });

  it('has blanks, not figures without meaning, where regions are few or alike', async () => {
    const { nodes } = await found({ A1: ['1', '2'], A2: ['3', '1'], B1: ['4', '4'] }, { county: ['a', 'b'] });
    expect(nodes.map(line)).toEqual([
      'county,index,2,,1.000,,,,,,,,',
      'county,A,2,0.750,0.750,,,,,,,,',
      'county,A1,2,0.500,0.375,,,,,,,,',
      'county,A2,2,0.500,0.375,,,,,,,,',
      'county,B,2,0.250,0.250,,,,,,,,',
      'county,B1,2,1.000,0.250,,,,,,,,',
    ]);
    expect(nodes[0]?.reliability).toEqual({ alpha: undefined, complete: 2, firstComponentShare: undefined });
  });

  it('flags what its limits say', async () => {
    const rows = { A1: ['1', '2', '4', '9'], A2: ['2.1', '4', '8', '18'], B1: ['9', '7', '5', '0'] };
    const { nodes } = await found(rows, COUNTIES);
    const flags = nodes.map(({ node, flags: raised }) => `${node.code}: ${raised.join(' ')}`);
    expect(flags).toEqual([
      'index: low-alpha',
      'A: collinear',
      'A1: collinear',
      'A2: collinear',
      'B: collinear against-parent',
      'B1: ',
    ]);
  });

  it('does not mind in which order the regions stand', async () => {
    const cell = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 9 }).map(String) },
      fc.constantFrom('', 'M'),
    );
    const region = fc.tuple(cell, cell, cell);
    const drawn = fc
      .array(region, { minLength: 3, maxLength: 9 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    const figures = async (regions: readonly (readonly [string, string, string])[]) => {
      const column = (at: 0 | 1 | 2): readonly string[] => regions.map((cells) => cells[at]);
      const rows = { A1: column(0), A2: column(1), B1: column(2) };
      const { nodes, pairs } = await found(rows, { county: regions.map((_, at) => `r${at}`) });
      const pairFigures = ({ pearson, spearman, regions: count }: SiblingPair) => [pearson, spearman, count];
      const nodeFigures = ({ node: _, parent: __, closest, ...rest }: NodeCoherence) => [
        rest,
        closest.pearson?.correlation,
      ];
      return [nodes.map(nodeFigures), pairs.map(pairFigures)];
    };
    await fc.assert(
      fc.asyncProperty(drawn, async ([all, shuffled]) => {
        expect(await figures(shuffled)).toEqual(await figures(all));
      }),
      { numRuns: Number(process.env['PINGAN_RUNS'] ?? 200) },
    );
  });
});
