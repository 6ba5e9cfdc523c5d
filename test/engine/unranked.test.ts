import { describe, expect, it } from 'vitest';
import { ReportedWeight } from '../../src/engine/reported-weight.ts';
import { warnOfUnranked } from '../../src/engine/unranked.ts';
import type { IndexNode } from '../../src/model/index-tree.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { problemLine } from '../../src/publish/problem-text.ts';
import { cells, figuresOf, regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';
import { positionsOf } from '../support/problem-positions.ts';

const workspace = workspaceOf(treeOf([{ code: 'x' }]), regionsOf({ city: ['p'], county: ['a', 'b', 'c'] }));

const NOT_ASKED = { isWithheld: () => false };

describe('warnOfUnranked', () => {
  it('says where too little weight is reported, in both languages', () => {
    const { nodes } = treeOf(
      [
        { code: 'A', weight: '3' },
        { code: 'B', weight: '1' },
      ],
      'arithmetic',
      '0.5',
    );
    const [node, ...children] = nodes as [IndexNode, ...IndexNode[]];
    const reported = new ReportedWeight(nodes, 3);
    const isScreened = () => false;
    reported.addIndicator(1, { statuses: ['A', 'L', 'L'], treated: cells('4', '', ''), isScreened });
    reported.addIndicator(2, { statuses: ['A', 'A', 'L'], treated: cells('4', '5', ''), isScreened });
    const group = { node, children, weights: children.map(({ weight }) => weight) };
    const carried = [cells('4', '', ''), cells('4', '5', '')];
    reported.addGroup({ ...group, carried, withheld: reported.withheld(group) }, cells('4', '', ''));
    const problems = new ProblemList();
    const three = workspaceOf(treeOf([{ code: 'A' }]), regionsOf({ county: ['a', 'b', 'c'] }));
    const reasons = {
      screening: { groups: [], regions: new Map() },
      reported: { isWithheld: (region: number) => reported.isWithheld(0, region) },
    };
    warnOfUnranked(three, figuresOf('4', '', ''), reasons, '2018-09', problems);
    expect(problems.warnings.flatMap((found) => [problemLine(found, 'en'), problemLine(found, 'zh')])).toEqual([
      'regions.csv:3:1 warning unranked-region: region "b" (Region b) has no total for 2018-09 and is not ranked; less of its weight is reported than "minWeight" or min_weight asks for; see the status column of derivation.csv',
      'regions.csv:3:1 警告 unranked-region：地区 "b"（Region b）在 2018-09 没有总分，不参加排名；已报权重低于 "minWeight" 或 min_weight 的要求；参见 derivation.csv 的 status 列',
      'regions.csv:4:1 warning unranked-region: region "c" (Region c) has no total for 2018-09 and is not ranked; none of its indicators is left; see the status column of derivation.csv',
      'regions.csv:4:1 警告 unranked-region：地区 "c"（Region c）在 2018-09 没有总分，不参加排名；没有可计入的指标；参见 derivation.csv 的 status 列',
    ]);
  });

  it('says of each region without a total why it has none, at its row', () => {
    const problems = new ProblemList();
    const screening = { groups: [new Set(['city'])], regions: new Map([[2, { reported: 3, applicable: 8 }]]) };
    warnOfUnranked(workspace, figuresOf('1', '', '', ''), { screening, reported: NOT_ASKED }, '2018-09', problems);
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
    const reasons = { screening: { groups: [], regions: new Map() }, reported: NOT_ASKED };
    warnOfUnranked(workspace, figuresOf('1', '0', '3', '4'), reasons, '2018-09', problems);
    expect(problems.warningCount).toBe(0);
  });
});
