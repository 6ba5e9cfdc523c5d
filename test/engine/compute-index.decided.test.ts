import { describe, expect, it } from 'vitest';
import { checkValues, computeIndex } from '../../src/engine/compute-index.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact } from '../../src/numeric/text.ts';
import { computeFiles } from '../support/compute-files.ts';
import { cellTexts, monthOf, regionsOf, settingsWith, treeOf, workspaceOf } from '../support/model-workspace.ts';
import { codesOf } from '../support/source-text.ts';
import { MONTH, smallWorkspace } from '../support/workspace-files.ts';

type Rows = Readonly<Record<string, readonly string[]>>;
type Leaf = { missing?: string; scoring?: string; transform?: string; treatment?: string };

const REGIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Indicators under one node, of as many counties as the rows are long. */
function workspaceWith(rows: Rows, leaf: Leaf, node: object = {}, settings: Parameters<typeof settingsWith>[0] = {}) {
  const children = Object.keys(rows).map((code) => ({ code, indicator: { scoring: 'identity', ...leaf } }));
  const tree = treeOf([{ code: 'A', ...node, children }]);
  const regions = regionsOf({ county: REGIONS.slice(0, Object.values(rows)[0]?.length ?? 0) });
  return workspaceOf(tree, regions, settingsWith(settings));
}

async function computed(rows: Rows, leaf: Leaf, node: object = {}, settings: Parameters<typeof settingsWith>[0] = {}) {
  const workspace = workspaceWith(rows, leaf, node, settings);
  const problems = new ProblemList();
  const index = await computeIndex(workspace, monthOf(workspace, rows), problems);
  if (index === undefined) throw new Error('not computed');
  return { index, problems, scores: (position: number) => cellTexts(index.nodes[position]?.scores ?? []) };
}

describe('winsorizing', () => {
  it('leaves a column that it would level', async () => {
    const { index } = await computed({ A1: ['0', '0', '0', '0', '0', '0', '10'] }, { treatment: 'winsorize-only' });
    expect(cellTexts(index.indicators[0]?.treated ?? [])).toEqual(['0', '0', '0', '0', '0', '0', '10']);
    const drawn = await computed({ A1: ['0', '1', '2', '1', '0', '2', '100'] }, { treatment: 'winsorize-only' });
    expect(cellTexts(drawn.index.indicators[0]?.treated ?? [])).toEqual(['0', '1', '2', '1', '0', '2', '2']);
  });
});

describe('an indicator scored by steps', () => {
  it('ignores a transform, also one that its values could not pass through', async () => {
    const { index } = await computeFiles(
      smallWorkspace({
        'indicators.csv':
          'code,parent,name,weight,scoring,transform\nA,,Safety,60,,\nA1,A,Deaths,50,steps,log\nA2,A,Accidents,50,,\nB,,Food,40,,\nB1,B,Pass rate,100,,\n',
        'steps.csv': 'indicator,from,score\nA1,,10\nA1,4,90\n',
        'coefficients.csv': undefined,
        [`data/${MONTH}/east.csv`]: 'indicator,value\nA1,0\nA2,5\nB1,98\n',
      }),
    );
    expect(cellTexts(index.nodes[2]?.scores ?? [])).toEqual(['10', '90']);
  });
});

describe('a screened-out indicator', () => {
  const rows = { A1: ['1', '2', '3', '4'], A2: ['1', '2', '3', '5'], A3: ['', '', '', '-1'] };
  const settings = { minAvailability: exact('0.5') };

  it('does not refuse the month where its values cannot be transformed', async () => {
    const leaf = { missing: 'screen', transform: 'sqrt' };
    const { index, problems, scores } = await computed(rows, leaf, {}, settings);
    expect(codesOf(problems).map((code) => code.split(' ')[1])).toEqual(['screened-indicator']);
    expect(cellTexts(index.indicators[2]?.transformed ?? [])).toEqual(['', '', '', '']);
    expect(scores(4)).toEqual(['', '', '', '']);
    const workspace = workspaceWith(rows, leaf, {}, settings);
    const checking = new ProblemList();
    await checkValues(workspace, monthOf(workspace, rows), checking);
    expect([checking.errorCount, checking.warningCount]).toEqual([0, 0]);
  });

  it('still refuses it where it is not left out', async () => {
    const leaf = { missing: 'screen', transform: 'sqrt' };
    const counting = { ...rows, A3: ['', '4', '9', '-1'] };
    await expect(computed(counting, leaf, {}, settings)).rejects.toThrow('not computed');
  });

  it('is not applicable for minWeight', async () => {
    const { scores } = await computed(rows, { missing: 'screen' }, { minWeight: '1' }, settings);
    expect(scores(1)).toEqual(['1', '2', '3', '4.5']);
  });
});

describe('a child that no region has a score on, under weights from the data', () => {
  const rows = { A1: ['1', '2', '3', '5'], A2: ['4', '1', '3', '7'], A3: ['', '', '', ''] };
  const leaf = { missing: 'exclude' };

  it.each(['entropy', 'critic', 'variation', 'pca'])('weighs nothing by %s, which is a warning', async (weighting) => {
    const { index, problems } = await computed(rows, leaf, { weighting });
    expect(cellTexts(index.weights)[4]).toBe('0');
    expect(codesOf(problems).filter((code) => code.endsWith('unscored-child'))).toHaveLength(1);
    expect(problems.warnings.find(({ code }) => code === 'unscored-child')?.values).toMatchObject({
      child: 'A3',
      parent: 'A',
      method: weighting,
    });
  });

  it.each([
    ['0.6666', false],
    ['0.6667', true],
  ])('counts as missing for a minWeight of %s: an equal share of the weight', async (share, isWithheld) => {
    const { scores } = await computed(rows, leaf, { weighting: 'entropy', minWeight: share });
    expect(scores(1).every((score) => score === '')).toBe(isWithheld);
  });

  it('counts for nothing where it does not apply', async () => {
    const inapplicable = { ...rows, A3: ['M', 'M', 'M', 'M'] };
    const { scores } = await computed(inapplicable, leaf, { weighting: 'entropy', minWeight: '1' });
    expect(scores(1)).not.toContain('');
  });

  it('is no matter where weights are stated', async () => {
    const { problems } = await computed(rows, leaf, { weighting: 'equal' });
    expect(codesOf(problems)).not.toContainEqual(expect.stringContaining('unscored-child'));
  });
});
