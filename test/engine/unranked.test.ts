import { describe, expect, it } from 'vitest';
import { warnOfUnranked } from '../../src/engine/unranked.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { figuresOf, regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';
import { positionsOf } from '../support/problem-positions.ts';

const workspace = workspaceOf(treeOf([{ code: 'x' }]), regionsOf({ city: ['p'], county: ['a', 'b', 'c'] }));

describe('warnOfUnranked', () => {
  it('says of each region without a total why it has none, at its row', () => {
    const problems = new ProblemList();
    const screening = { groups: [new Set(['city'])], regions: new Map([[2, { reported: 3, applicable: 8 }]]) };
    warnOfUnranked(workspace, figuresOf('1', '', '', ''), screening, '2018-09', problems);
    expect(positionsOf(problems.warnings)).toEqual([3, 4, 5].map((line) => `regions.csv:${line}:1 unranked-region`));
    expect(problems.warnings.map(({ values }) => values['hint'])).toMatchObject([
      { en: expect.stringMatching(/^none of its indicators is left; see the status/) },
      {
        en: 'it reports 3 of 8 indicators, fewer than "minAvailability" (0.65) asks for: report more of them, or lower it',
      },
      { en: expect.stringMatching(/^none of its indicators is left, since too few of its peers/) },
    ]);
  });

  it('says nothing of those that have one', () => {
    const problems = new ProblemList();
    warnOfUnranked(workspace, figuresOf('1', '0', '3', '4'), { groups: [], regions: new Map() }, '2018-09', problems);
    expect(problems.warningCount).toBe(0);
  });
});
