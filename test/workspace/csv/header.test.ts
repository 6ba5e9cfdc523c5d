import { describe, expect, it } from 'vitest';
import { text } from '../../../src/model/input-columns.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { columnRules, headerFor, readHeader } from '../../../src/workspace/csv/header.ts';
import { FORMS } from '../../support/name-forms.ts';

const RULES = { required: ['code', 'name'], optional: ['adjust_by', 'per'] };

function read(...cells: string[]) {
  const problems = new ProblemList();
  const header = readHeader(cells, RULES, (field) => ({ file: 'h.csv', line: 1, column: field + 1 }), problems);
  const codes = [...problems.errors, ...problems.warnings].map(({ column, code }) => `${column} ${code}`);
  return { ...header, codes };
}

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

  it.each([
    [['指标', '数值', '状态', '备注'], ['indicator', 'value', 'status', 'note'], []],
    [['地区代码', '地区名称', '指标', '数值'], ['region', '地区名称', 'indicator', 'value'], []],
    [['region', '地区', '指标名称', 'value'], ['region', '地区', 'indicator', 'value'], []],
    [['指标', '数值', '值'], ['indicator', 'value', 'value'], ['3 ambiguous-column']],
    [['指标', 'value', '数值'], ['indicator', 'value', 'value'], ['3 ambiguous-column']],
    [['指标', '指标', '数值'], ['indicator', 'indicator', 'value'], ['2 duplicate-column']],
  ])('reads %j as %j', (cells, names, codes) => {
    const rules = { required: ['indicator', 'value'], optional: ['status', 'note', 'region'] };
    const problems = new ProblemList();
    const header = readHeader(cells, rules, (field) => ({ file: 'h.csv', line: 1, column: field + 1 }), problems);
    expect(header).toEqual({ names, usable: codes.length === 0 });
    expect([...problems.errors, ...problems.warnings].map(({ column, code }) => `${column} ${code}`)).toEqual(codes);
  });
});

const ABOUT = { en: 'x', zh: 'x' };
const columns = { code: text(ABOUT, { isRequired: true }), note: text(ABOUT), unit: text(ABOUT) };

describe('columnRules', () => {
  it('requires what the table requires, and knows the rest', () => {
    expect(columnRules(columns)).toEqual({ required: ['code'], optional: ['note', 'unit'] });
  });

  it('takes columns of the table or of its own as required, once each', () => {
    expect(columnRules(columns, { required: ['code', 'unit', 'own'], optional: ['x'], isImported: true })).toEqual({
      required: ['code', 'unit', 'own'],
      optional: ['note', 'x'],
      isImported: true,
    });
  });
});

describe('headerFor', () => {
  it('is what a file must have at least', () => {
    expect(headerFor(columns)).toBe('code');
    expect(headerFor(columns, 'unit', 'code', 'own')).toBe('code,unit,own');
  });
});
