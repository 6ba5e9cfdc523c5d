import { expect, it } from 'vitest';
import { arrayFormula, formula, given, heading, input, title, words } from '../../../src/audit/workbook/sheet.ts';

it('a cell says what it is, and a given figure why it has no formula', () => {
  const kinds = [title('a'), words('a'), heading('a'), input(1), formula('1+1', 2), arrayFormula('1+1', 2)];
  expect(kinds.map(({ kind }) => kind)).toEqual(['title', 'text', 'heading', 'input', 'formula', 'formula']);
  expect(arrayFormula('1+1', 2)).toMatchObject({ isArray: true, shown: 2 });
  const reason = { en: 'an eigenvector', zh: '特征向量' };
  expect(given(0.5, reason, '0.00')).toEqual({ kind: 'given', content: 0.5, reason, format: '0.00' });
  expect(input(3, 'data/a.csv:2').note).toBe('data/a.csv:2');
});
