import { describe, expect, it } from 'vitest';
import { derived, equation, figure, over, plus, sumOf } from '../../../src/formula/expressions.ts';
import type { Equation } from '../../../src/model/formula.ts';
import type { StageTrace } from '../../../src/model/trace.ts';
import { exact } from '../../../src/numeric/text.ts';
import { abridgedCount, figuresIn, sourceLines } from '../../../src/publish/explain/figure-sources.ts';
import { explainWords } from '../../../src/publish/explain/words.ts';

const source = (region: string, line: number) => ({
  region,
  file: 'data.csv',
  line,
  column: line > 0 ? 4 : 0,
  imported: '',
  month: '2018-09',
});
const setting = { region: '', file: 'pingan.json', line: 0, column: 0, imported: '', month: '' as const };
const floor = figure('floor', exact('60'), [setting]);
const ceiling = figure('ceiling', exact('100'), [setting]);
const x = figure('x', exact('3'), [source('a', 2)]);

function stageOf(...equations: readonly Equation[]): StageTrace {
  return { ...derived({ equations }), stage: 'scored', method: 'min-max' };
}

const linesOf = (stage: StageTrace) => sourceLines(stage, explainWords('en'), (code) => `${code}!`);

describe('the places of figures', () => {
  it('are told once, figures of one place together', () => {
    const stage = stageOf(equation('score', plus(floor, ceiling, x, floor), exact('1')));
    expect(linesOf(stage)).toEqual(['floor = 60, ceiling = 100: pingan.json', 'x = 3: a! (data.csv:2:4, 2018-09)']);
  });

  it('are told for a few of many who share a figure', () => {
    const many = figure('min', exact('1'), ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(source));
    const [only] = linesOf(stageOf(equation('score', many, exact('1'))));
    expect(only).toMatch(/^min = 1: a! \(data\.csv, 2018-09\); b! .*; e! \(data\.csv:4:4, 2018-09\); 2 more$/);
  });

  it('name the cells that they were imported from', () => {
    const imported = figure('x', exact('3'), [{ ...source('a', 2), imported: 't.xlsx!S!C7' }]);
    expect(linesOf(stageOf(equation('score', imported, exact('1'))))).toEqual([
      'x = 3: a! (data.csv:2:4, 2018-09, imported from t.xlsx!S!C7)',
    ]);
  });

  it('say from when a coefficient is in force', () => {
    const since = figure('coefficient', exact('2'), [{ ...source('a', 3), month: '2018-01' }]);
    const always = figure('coefficient', exact('2'), [{ ...source('a', 3), month: '' }], 'b');
    const stage = stageOf(equation('adjusted', over(since, always), exact('1')));
    expect(linesOf(stage)).toEqual([
      'coefficient = 2: a! (data.csv:3:4, in force from 2018-01)',
      'coefficient[b] = 2: a! (data.csv:3:4, in force from the beginning)',
    ]);
  });

  it('are not told of weights, and of the terms of a sum that is abridged', () => {
    const peers = Array.from({ length: 20 }, (_, at) => figure('x', exact(`${at}`), [source(`r${at}`, at)], `r${at}`));
    const w = figure('w', exact('2'), [setting], 'A');
    const stage = stageOf(equation('m', over(sumOf(peers), w), exact('1')));
    expect([linesOf(stage), abridgedCount(stage)]).toEqual([[], 21]);
    expect(abridgedCount(stageOf(equation('score', x, exact('3'))))).toBe(0);
  });
});

it('the figures of a formula come in the order of reading', () => {
  expect(figuresIn(over(plus(floor, x), sumOf([ceiling]))).map(({ symbol }) => symbol)).toEqual([
    'floor',
    'x',
    'ceiling',
  ]);
});
