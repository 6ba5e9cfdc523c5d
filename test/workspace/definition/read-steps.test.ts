import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { readSteps } from '../../../src/workspace/definition/read-steps.ts';
import { indicatorRows } from '../../support/definition-source.ts';
import { settingsWith, treeOf } from '../../support/model-workspace.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

const tree = treeOf([
  {
    code: 'A',
    children: [
      { code: 'A1', indicator: { scoring: 'steps' } },
      { code: 'A2', indicator: { scoring: 'steps' } },
      { code: 'A3' },
    ],
  },
]);
const { rows } = indicatorRows(['code,parent,name,scoring', 'A,,a,', 'A1,A,x,steps', 'A2,A,y,steps', 'A3,A,z,']);

function read(...lines: readonly string[]) {
  const problems = new ProblemList();
  const source = sourceText('steps.csv', `indicator,from,score\n${lines.join('\n')}\n`);
  const steps = readSteps(source, { tree, rows, settings: settingsWith() }, problems);
  const shown = [...(steps ?? [])].map(([code, list]) => {
    return `${code}: ${list.map(({ from, score }) => `${from && toShortText(from)} ${toShortText(score)}`).join(', ')}`;
  });
  return { steps: shown, codes: codesOf(problems) };
}

describe('readSteps', () => {
  it('puts each indicator\'s highest step first and the one without a "from" last, in whatever order they stand', () => {
    expect(read('A1,5,60', 'A2,,10', 'A1,,0', 'A1,50,100', 'A1,-5,30')).toEqual({
      steps: ['A1: 50 100, 5 60, -5 30, undefined 0', 'A2: undefined 10'],
      codes: [],
    });
  });

  it.each([
    ['a step twice', ['A1,5,60', 'A1,5.0,70', 'A2,1,1'], ['steps.csv:3:1 duplicate-step']],
    ['two lowest steps', ['A1,,60', 'A1,,70', 'A2,1,1'], ['steps.csv:3:1 duplicate-step']],
    [
      'a score off the scale',
      ['A1,1,100.1', 'A1,0,-1'],
      ['steps.csv:2:6 score-off-scale', 'steps.csv:3:6 score-off-scale'],
    ],
    ['no score', ['A1,1,'], ['steps.csv:2:6 blank-cell']],
    ['no code', [',1,2'], ['steps.csv:2:1 blank-cell']],
    ['an unknown code', ['A9,1,2'], ['steps.csv:2:1 unknown-indicator']],
    ['no number', ['A1,x,2'], ['steps.csv:2:4 bad-number']],
    ['no steps for one', ['A2,1,2'], ['indicators.csv:3:8 no-steps']],
    ['steps of what is scored otherwise', ['A1,1,1', 'A2,1,2', 'A3,1,2'], ['steps.csv:4:1 unused-steps']],
  ])('reports %s', (_, lines, codes) => {
    expect(read(...lines).codes.map((code) => code.replace('i.csv', 'indicators.csv'))).toEqual(codes);
  });
});
