import { describe, expect, it } from 'vitest';
import { integer } from '../../src/numeric/exact.ts';
import { csvOf } from '../../src/publish/table/csv.ts';
import { commonColumns } from '../../src/tables/common-columns.ts';
import { commonTexts } from '../../src/tables/common-words.ts';
import { expectBothLanguages } from '../support/words.ts';

describe('common columns', () => {
  it('lead to a cell of a workbook, whose file may be called anything', () => {
    const column = commonColumns<string>().imported((row) => row);
    expect(csvOf([column], ['=a.xlsx!表!C7', ''])).toBe("imported_from\n'=a.xlsx!表!C7\n\n");
  });

  it('are written as their kind is, and have the title of their own table where it gives one', () => {
    const { score, region } = commonColumns<number>();
    expect(csvOf([score((row) => integer(row)), score(() => 'as it is')], [7])).toBe('score,score\n7,as it is\n');
    const title = { en: 'place', zh: '地方' };
    expect([region(String).title, region(String, { title }).title]).toEqual([commonTexts.code, title]);
  });
});

it.each(Object.entries(commonTexts))('%s is said in both languages', (name, { en, zh }) => {
  if (name !== 'movement') expectBothLanguages(en, zh);
});
