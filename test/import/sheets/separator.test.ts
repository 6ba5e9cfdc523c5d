import { expect, it } from 'vitest';
import { findSeparator, SEPARATORS } from '../../../src/import/sheets/separator.ts';

it.each(SEPARATORS)('finds %j, also among titles and quotes', (separator) => {
  const row = (...cells: string[]) => cells.join(separator);
  const text = [
    'A title, with a comma',
    row('region', 'A1', 'A2'),
    row('east', '1', `"x${separator}y"`),
    row('west', '3', '4'),
  ];
  expect(findSeparator(text.join('\n'))).toEqual({ separator, skipped: 0 });
});

it('takes semicolons where commas are decimal signs', () => {
  expect(findSeparator('a;b;c\n1,5;2,5;3,5\n2,5;3,5;4,5\n').separator).toBe(';');
});

it('takes the separator that the first line names', () => {
  expect(findSeparator('sep=|\na|b\n')).toEqual({ separator: '|', skipped: 6 });
});
