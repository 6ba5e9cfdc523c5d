import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { checkAdjusterCodes, readAdjusters } from '../../../src/workspace/definition/read-adjusters.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

function read(text: string) {
  const problems = new ProblemList();
  const described = readAdjusters(sourceText('adjusters.csv', text), problems);
  return { described, problems };
}

describe('readAdjusters', () => {
  it('takes names, units and bounds; a name that is not given is the code', () => {
    const { described, problems } = read(
      'unit,code,max,name,name_en,min\n万人,population,1500,常住人口,Population,0.1\n,gdp,,,,\n',
    );
    expect(codesOf(problems)).toEqual([]);
    const shown = [...described.adjusters].map(([code, { name, nameEn, unit, bounds }]) => {
      return [code, name, nameEn, unit, bounds.min && toShortText(bounds.min), bounds.max && toShortText(bounds.max)];
    });
    expect(shown).toEqual([
      ['population', '常住人口', 'Population', '万人', '0.1', '1500'],
      ['gdp', 'gdp', '', '', undefined, undefined],
    ]);
  });

  it.each([
    ['a code twice', 'code,min\na,1\na,2\n', 'adjusters.csv:3:1 duplicate-code'],
    ['a blank code', 'code,min\n,1\n', 'adjusters.csv:2:1 blank-cell'],
    ['a bound that is no number', 'code,min\na,few\n', 'adjusters.csv:2:3 bad-number'],
    ['bounds the wrong way round', 'code,min,max\na,3,2\n', 'adjusters.csv:2:3 reversed-bounds'],
    ['no column of codes', 'name,min\na,3\n', 'adjusters.csv:1:1 missing-column'],
  ])('reports %s', (_, text, code) => {
    expect(codesOf(read(text).problems)).toEqual([code]);
  });

  it('is held against the columns of coefficients.csv', () => {
    const { described, problems } = read('code,min\npopulaton,1\ngdp,1\n');
    checkAdjusterCodes(described, new Set(['population', 'gdp']), 'coefficients.csv', problems);
    expect(codesOf(problems)).toEqual(['adjusters.csv:2:1 unused-adjuster']);
  });
});
