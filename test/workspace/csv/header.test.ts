import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { foldedName, readHeader } from '../../../src/workspace/csv/header.ts';

const RULES = { required: ['code', 'name'], optional: ['adjust_by', 'per'] };

function read(...cells: string[]) {
  const problems = new ProblemList();
  const header = readHeader(cells, RULES, (field) => ({ file: 'h.csv', line: 1, column: field + 1 }), problems);
  const codes = [...problems.errors, ...problems.warnings].map(({ column, code }) => `${column} ${code}`);
  return { ...header, codes };
}

/** Ways in which people and programs write a name otherwise. */
const FORMS: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.replace(/^./, (letter) => letter.toUpperCase()),
  (name) => ` ${name}\u00a0`,
  (name) => `\ufeff${name}\u200b`,
  (name) => name.replace(/[a-z_]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  (name) => name.replace('_', ' '),
  (name) => name.replace('_', '\u3000'),
  (name) => name.replace('_', '\n'),
  (name) => name.replace('_', '-'),
  (name) => name.replace('_', '\u2010'),
  (name) => name.replace('_', ' - '),
];

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

describe('readHeader', () => {
  it('reads known columns in whatever form as themselves, and says so', () => {
    for (const form of FORMS) {
      const names = ['code', 'name', 'adjust_by', 'per'];
      const written = names.map(form);
      const changed = names.flatMap((name, field) => (name === written[field] ? [] : [`${field + 1} inexact-column`]));
      expect(read(...written)).toEqual({ names, usable: true, codes: changed });
    }
  });

  it('keeps the form of the user’s own columns, even of two that differ by it alone', () => {
    const names = ['code', 'name', 'Mine', 'mine', ' Note '];
    expect(read(...names)).toEqual({ names, usable: true, codes: [] });
  });

  it.each([
    [['code', 'name', 'per', 'Per'], ['4 ambiguous-column']],
    [['code', 'name', 'Per', 'per'], ['3 ambiguous-column']],
    [
      ['code', 'name', 'PER', 'Per'],
      ['4 ambiguous-column', '3 inexact-column'],
    ],
    [['code', 'name', 'per', 'per'], ['4 duplicate-column']],
    [
      ['code', 'name', 'Per', 'Per'],
      ['4 duplicate-column', '3 inexact-column'],
    ],
    [['code', 'name', 'mine', 'mine'], ['4 duplicate-column']],
  ])('refuses one column twice: %j', (cells, codes) => {
    expect(read(...cells)).toMatchObject({ usable: false, codes });
  });

  it('takes a name of nothing that is seen for none', () => {
    expect(read('code', 'name', ' ', '\u200b')).toEqual({ names: ['code', 'name', '', ''], usable: true, codes: [] });
  });

  it('warns of a slip whatever its form, but not where the column is there', () => {
    expect(read('code', 'name', 'ADJUTS_BY').codes).toEqual(['3 similar-column']);
    expect(read('code', 'name', 'Adjust By', 'ADJUTS_BY').codes).toEqual(['3 inexact-column']);
  });

  it('asks for a required column that is there in no form', () => {
    expect(read('NAME', 'cod')).toEqual({
      names: ['name', 'cod'],
      usable: false,
      codes: ['1 missing-column', '1 inexact-column'],
    });
  });
});
