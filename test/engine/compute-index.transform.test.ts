import { describe, expect, it } from 'vitest';
import { checkValues, computeIndex } from '../../src/engine/compute-index.ts';
import type { ComputedIndex } from '../../src/model/computed-index.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { snap } from '../../src/numeric/exact.ts';
import { exact } from '../../src/numeric/text.ts';
import { cellTexts, monthOf, regionsOf, settingsWith, treeOf, workspaceOf } from '../support/model-workspace.ts';
import { positionsOf } from '../support/problem-positions.ts';
import { MONTH } from '../support/workspace-files.ts';

const scale = { floor: exact('60'), ceiling: exact('100') };

function scoresOf({ nodes, workspace }: ComputedIndex, code: string): readonly string[] {
  const figures = nodes[workspace.tree.byCode.get(code) ?? -1];
  return cellTexts((figures?.scores ?? []).map((score) => score && snap(score)));
}

describe('computeIndex with transforms', () => {
  const posts = { scoring: 'goalposts', worst: exact('64'), best: exact('4'), direction: 'negative' } as const;
  const tree = treeOf([
    {
      code: 'A',
      children: [
        { code: 'A1', indicator: { transform: 'reciprocal' } },
        { code: 'A2', indicator: { transform: 'sqrt', ...posts } },
        { code: 'A3', indicator: { transform: 'reciprocal', ...posts } },
        { code: 'A4', indicator: { transform: 'reciprocal', scoring: 'identity' } },
      ],
    },
  ]);
  const workspace = workspaceOf(tree, regionsOf({ county: ['a', 'b', 'c', 'd'] }), settingsWith({ scale }));

  async function transformed(cells: Readonly<Record<string, readonly string[]>>): Promise<ComputedIndex> {
    const index = await computeIndex(workspace, monthOf(workspace, cells), new ProblemList());
    if (index === undefined) throw new Error('not computed');
    return index;
  }

  it('scores transformed values, the order kept to the indicator: by hand', async () => {
    const cells = ['2', '8', '', '4'];
    const index = await transformed({ A1: cells, A2: ['64', '4', '81', '16'], A3: ['64', '4', '81', '16'], A4: cells });
    // Halves, eighths and quarters, of which less is better now: 60 + 40 (1/2 - x) / (3/8).
    expect(scoresOf(index, 'A1')).toEqual(['60', '100', '', `86.${'6'.repeat(27)}7`]);
    // Roots from 8 down to 2, the third past the worst: 60 + 40 (8 - 4) / 6.
    expect(scoresOf(index, 'A2')).toEqual(['60', '100', '60', `86.${'6'.repeat(27)}7`]);
    // Reciprocals from 1/64 up to 1/4: 60 + 40 (1/16 - 1/64) / (1/4 - 1/64) = 60 + 40 / 5.
    expect(scoresOf(index, 'A3')).toEqual(['60', '100', '60', '68']);
    expect(scoresOf(index, 'A4')).toEqual(['0.5', '0.125', '', '0.25']);
    expect(index.indicators.map((leaf) => cellTexts(leaf.adjusted).join())).toEqual([
      '2,8,,4',
      '64,4,81,16',
      '64,4,81,16',
      '2,8,,4',
    ]);
    expect(cellTexts(index.indicators[1]?.transformed ?? [])).toEqual(['8', '2', '9', '4']);
    expect(index.indicators[1]?.treated).toEqual(index.indicators[1]?.transformed);
  });

  it('gives nothing but the errors where a value cannot be transformed, and says nothing of what follows', async () => {
    const data = monthOf(workspace, { A1: ['0', '', '', ''], A2: ['1', '-1', '4', '9'] });
    const [computing, checking] = [new ProblemList(), new ProblemList()];
    expect(await computeIndex(workspace, data, computing)).toBeUndefined();
    await checkValues(workspace, data, checking);
    expect(positionsOf(computing.errors)).toEqual([
      `data/${MONTH}/a.csv:2:1 untransformable-value`,
      `data/${MONTH}/b.csv:2:1 untransformable-value`,
    ]);
    expect(checking.errors).toEqual(computing.errors);
    // The goalposts run from 64 down to 4, as they are written; nothing else is warned of.
    expect(positionsOf(computing.warnings).map((at) => at.split(' ')[1])).toEqual([
      'beyond-goalpost',
      'beyond-goalpost',
    ]);
    expect(checking.warnings).toEqual(computing.warnings);
  });
});
