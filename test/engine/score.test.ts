import { describe, expect, it } from 'vitest';
import { loadScoring, scoreColumn } from '../../src/engine/score.ts';
import { methods } from '../../src/methods/index.ts';
import type { Indicator } from '../../src/model/index-tree.ts';
import type { Status } from '../../src/model/observation.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact } from '../../src/numeric/text.ts';
import { problemLine } from '../../src/publish/problem-text.ts';
import { cells, cellTexts, frozen, regionsOf, settingsWith, treeOf, workspaceOf } from '../support/model-workspace.ts';
import { positionsOf } from '../support/problem-positions.ts';

const regions = regionsOf({ city: ['b', 'e'], county: ['a', 'c', 'd'] });
const settings = settingsWith({ scale: { floor: exact('60'), ceiling: exact('100') } });

/** Scores one indicator of the regions a to e; `M` and '' are not applicable and missing. */
async function scored(row: readonly string[], changes: Partial<Indicator> = {}, problems = new ProblemList()) {
  const tree = treeOf([{ code: 'A', children: [{ code: 'A1', indicator: changes }] }]);
  const node = tree.nodes[2];
  if (node?.indicator === undefined) throw new Error('no indicator');
  const statuses = row.map((text): Status => (text === 'M' ? 'M' : text === '' ? 'L' : 'A'));
  const treated = cells(...row.map((text) => (text === 'M' ? '' : text)));
  const placeOf = (region: number) => ({ file: `data/${regions.list[region]?.code}.csv`, line: 7, column: 1 });
  const input = frozen({ node, indicator: node.indicator, treated, statuses, screened: new Set<string>(), placeOf });
  const kernel = (await loadScoring(tree.nodes)).get(node.indicator.scoring);
  if (kernel === undefined) throw new Error('no kernel');
  const steps = new Map([
    [
      'A1',
      [
        { from: exact('3'), score: exact('90') },
        { from: exact('1'), score: exact('70') },
      ],
    ],
  ]);
  const workspace = workspaceOf(tree, regions, settings, undefined, changes.scoring === 'steps' ? steps : undefined);
  return cellTexts(scoreColumn(input, kernel, workspace, '2018-09', problems));
}

describe('scoreColumn', () => {
  it('scores each peer group for itself', async () => {
    const problems = new ProblemList();
    expect(await scored(['1', '500', '3', '2', '400'], {}, problems)).toEqual(['60', '100', '100', '80', '60']);
    expect([problems.errorCount, problems.warningCount]).toEqual([0, 0]);
  });

  it('passes the direction and the goalposts on to the method', async () => {
    const posts = { scoring: 'goalposts', worst: exact('10'), best: exact('0') };
    expect(await scored(['1', '5', '12', '-3', '10'], { ...posts, direction: 'negative' })).toEqual([
      '96',
      '80',
      '60',
      '100',
      '60',
    ]);
    expect(await scored(['1', '5', '3', '2', '4'], { direction: 'negative' })).toEqual([
      '100',
      '60',
      '60',
      '80',
      '100',
    ]);
  });

  it.each(['exclude', 'error'])(
    'leaves out what is missing under "%s", and does not let it be an extreme',
    async (missing) => {
      expect(await scored(['4', '1', '', '6', '3'], { missing })).toEqual(['60', '60', '', '100', '100']);
    },
  );

  it('scores the floor for what is missing under "floor", even where nobody reports', async () => {
    expect(await scored(['4', '', '', '6', ''], { missing: 'floor' })).toEqual(['60', '60', '60', '100', '60']);
  });

  it('leaves out what is not applicable, whatever "missing" says', async () => {
    for (const missing of ['floor', 'exclude', 'error']) {
      expect(await scored(['4', '1', 'M', '6', '3'], { missing })).toEqual(['60', '60', '', '100', '100']);
    }
  });
});

describe('the warnings of scoreColumn', () => {
  it('name the peer group whose values are all equal, at the row of the indicator', async () => {
    const problems = new ProblemList();
    expect(await scored(['5', '7', '5.0', '5', '8'], {}, problems)).toEqual(['100', '60', '100', '100', '100']);
    expect(positionsOf(problems.warnings)).toEqual(['indicators.csv:3:1 all-equal']);
    const group = { en: 'county', zh: 'county' };
    expect(problems.warnings[0]?.values).toEqual({ code: 'A1', group, month: '2018-09', value: '5' });
  });

  it.each([
    ['min-max', '100'],
    ['z-score', '100'],
    ['percentile-rank', '100'],
    ['fraction-of-max', '100'],
    ['efficacy', '100'],
    ['distance-to-reference', '100'],
    ['rank', '3'],
    ['borda', '2'],
  ])('say of equal values what is so by %s, which scores each of three %s', async (scoring, score) => {
    const problems = new ProblemList();
    const reference = { code: '9', figure: exact('9') };
    const scores = await scored(['5', '7', '5.0', '5', '8'], { scoring, reference }, problems);
    expect([scores[0], scores[2], scores[3]]).toEqual([score, score, score]);
    expect(problems.warnings.flatMap((found) => [problemLine(found, 'en'), problemLine(found, 'zh')])).toEqual([
      'indicators.csv:3:1 warning all-equal: all values of "A1" for 2018-09 in peer group "county" are 5; each scores as the best does, so it tells nothing apart',
      'indicators.csv:3:1 警告 all-equal：组别“county”的 "A1" 在 2018-09 全部为 5；均按最优计分，该指标不起区分作用',
    ]);
  });

  it('name every method that compares peers', () => {
    const comparing = Object.entries(methods.scoring).filter(([, { relative }]) => relative);
    expect(comparing.map(([name]) => name).sort()).toEqual([
      'borda',
      'distance-to-reference',
      'efficacy',
      'fraction-of-max',
      'min-max',
      'percentile-rank',
      'rank',
      'z-score',
    ]);
  });

  it('hold for an interval indicator, whose equal values score the ceiling outside its optimum too', async () => {
    const problems = new ProblemList();
    const optimum = { low: exact('6'), high: exact('8'), worstLow: undefined, worstHigh: undefined };
    const changes = { direction: 'interval', optimum } as const;
    expect(await scored(['5', '7', '5.0', '5', '9'], changes, problems)).toEqual(['100', '100', '100', '100', '60']);
    expect(positionsOf(problems.warnings)).toEqual(['indicators.csv:3:1 all-equal']);
  });

  it('take a single reporting region for all equal', async () => {
    const problems = new ProblemList();
    expect(await scored(['5', '7', '', 'M', '8'], { direction: 'negative' }, problems)).toEqual([
      '100',
      '100',
      '',
      '',
      '60',
    ]);
    expect(positionsOf(problems.warnings)).toEqual(['indicators.csv:3:1 all-equal']);
  });

  it('are silent on equal values where the method does not compare peers', async () => {
    const problems = new ProblemList();
    await scored(['5', '7', '5', '5', '7'], { scoring: 'identity' }, problems);
    await scored(['5', '7', '5', '5', '7'], { scoring: 'goalposts', worst: exact('0'), best: exact('9') }, problems);
    expect(problems.warningCount).toBe(0);
  });

  it('name the peer group in which nobody reports', async () => {
    const problems = new ProblemList();
    expect(await scored(['', '1', 'M', '', '3'], {}, problems)).toEqual(['', '60', '', '', '100']);
    expect(positionsOf(problems.warnings)).toEqual(['indicators.csv:3:1 no-values']);
    const group = { en: 'county', zh: 'county' };
    expect(problems.warnings[0]?.values).toMatchObject({ code: 'A1', group, month: '2018-09' });
  });

  it('are silent where the indicator applies to nobody in the group', async () => {
    const problems = new ProblemList();
    expect(await scored(['M', '1', 'M', 'M', '3'], {}, problems)).toEqual(['', '60', '', '', '100']);
    expect(problems.warningCount).toBe(0);
  });
});
