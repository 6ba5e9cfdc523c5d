import { describe, expect, it } from 'vitest';
import { Axes, unknownHint } from '../../../src/import/recognise/axes.ts';
import { MatchGrid } from '../../../src/import/recognise/match-grid.ts';
import { MonthContext } from '../../../src/import/recognise/months.ts';
import { Names } from '../../../src/import/recognise/names.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { sheetOf, vocabulary } from '../../support/sheets.ts';

const named = (code: string) => ({ code, name: '鼓楼区', nameEn: '', unit: '' });
const regions = new Names([...vocabulary.regions.list, named('B1'), named('B2')]);
const sheet = sheetOf([['鼓楼区', 'B2', '330106', '上城区', '死亡人数（起）', '合格率(％)', '5月']]);

function axes() {
  const problems = new ProblemList();
  const grid = new MatchGrid(sheet, { ...vocabulary, regions });
  return { axes: new Axes(grid, new MonthContext(sheet, 0, undefined), 'indicators.csv', problems), problems };
}

describe('Axes', () => {
  it('settles an ambiguous name by the code beside it', () => {
    const { axes: found, problems } = axes();
    expect(found.namedBy('region', 0, [0, 1])?.code).toBe('B2');
    expect(problems.errorCount).toBe(0);
  });

  it.each<[string, (found: Axes) => unknown, string]>([
    ['an ambiguous name', (found) => found.one('region', 0, 0), 'ambiguous-label'],
    ['labels that disagree', (found) => found.namedBy('region', 0, [2, 3]), 'labels-disagree'],
    ['another unit', (found) => found.one('indicator', 0, 4), 'unit-differs'],
    ['a month without a year', (found) => found.month(0, 6), 'not-an-import-month'],
  ])('reports %s', (_, ask, code) => {
    const { axes: found, problems } = axes();
    ask(found);
    expect(problems.errors.map((problem) => problem.code)).toEqual([code]);
    expect(problems.errors[0]?.cell).toMatch(/^Sheet1![A-G]1$/);
  });

  it('takes the same unit in any width', () => {
    const { axes: found, problems } = axes();
    expect(found.one('indicator', 0, 5)?.code).toBe('B1');
    expect(problems.errorCount).toBe(0);
  });
});

it('hints at the nearest name, or at leaving out', () => {
  expect(unknownHint({ en: 'did you mean "西湖区"?', zh: '' }, '西湖').en).toContain('did you mean "西湖区"');
  expect(unknownHint(undefined, 'x').zh).toContain('--skip "x"');
});
