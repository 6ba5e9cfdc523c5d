import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { withOneNameEach } from '../../../src/workspace/definition/adjuster-names.ts';
import { indicatorRows } from '../../support/definition-source.ts';
import { codesOf } from '../../support/source-text.ts';

function named(...cells: string[]) {
  const lines = cells.map((cell, at) => `c${at},,n,${cell}`);
  const { rows } = indicatorRows(['code,parent,name,adjust_by,rollup_by', ...lines]);
  const problems = new ProblemList();
  const result = [...withOneNameEach(rows, problems).values()];
  return { names: result.map(({ adjustBy, rollupBy }) => [adjustBy, rollupBy]), codes: codesOf(problems) };
}

describe('withOneNameEach', () => {
  it('changes nothing where each adjuster has one form', () => {
    expect(named('Population,', 'gdp,Population', ',')).toEqual({
      names: [
        ['Population', undefined],
        ['gdp', 'Population'],
        [undefined, undefined],
      ],
      codes: [],
    });
  });

  it('takes the form that most cells have, over both columns, and warns at the others', () => {
    expect(named('Population,', 'population,', 'ＰＯＰＵＬＡＴＩＯＮ,population')).toEqual({
      names: [
        ['population', undefined],
        ['population', undefined],
        ['population', 'population'],
      ],
      codes: ['i.csv:2:7 inexact-adjuster', 'i.csv:4:7 inexact-adjuster'],
    });
  });

  it('takes the first of forms that are equally common', () => {
    expect(named('a b,', 'a_b,').names).toEqual([
      ['a b', undefined],
      ['a b', undefined],
    ]);
  });
});
