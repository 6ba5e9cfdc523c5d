import { describe, expect, it } from 'vitest';
import { text } from '../../../src/model/input-columns.ts';
import { columnRules, headerFor } from '../../../src/workspace/csv/column-rules.ts';

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
