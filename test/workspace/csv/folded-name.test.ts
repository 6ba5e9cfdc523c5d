import { describe, expect, it } from 'vitest';
import { foldedName } from '../../../src/workspace/csv/folded-name.ts';
import { FORMS } from '../../support/name-forms.ts';

describe('foldedName', () => {
  it.each(['direction', 'adjust_by', 'name_en', 'a', '人口'])('is the same for every form of %s', (name) => {
    for (const form of FORMS) {
      for (const second of FORMS) expect(foldedName(second(form(name)))).toBe(name);
    }
  });

  it.each([
    ['adjust_by', 'adjusted_by'],
    ['per', 'pers'],
    ['gdp1', 'gdp_1'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(foldedName(a)).not.toBe(foldedName(b));
  });
});
