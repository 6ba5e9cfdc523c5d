import { describe, expect, it } from 'vitest';
import { choice, namesWhere, ownName, text } from '../../src/model/input-columns.ts';

const ABOUT = { en: 'x', zh: 'x' };

describe('ownName', () => {
  it.each([
    ['code', 'code'],
    ['name_en', 'nameEn'],
    ['a_b_c', 'aBC'],
  ])('of %s is %s', (column, name) => {
    expect(ownName(column)).toBe(name);
  });
});

describe('namesWhere', () => {
  it('gives the names of the columns that are kept, in their order', () => {
    const columns = {
      b: text(ABOUT, { isRequired: true }),
      a: choice(['x'], ABOUT),
      c: text(ABOUT, { isRequired: true }),
    };
    expect(namesWhere(columns, ({ isRequired }) => isRequired)).toEqual(['b', 'c']);
    expect(namesWhere(columns, ({ form }) => form === 'choice')).toEqual(['a']);
  });
});
