import { expect, it } from 'vitest';
import { columns } from '../../src/publish/output-column.ts';

it('a column is text unless its type is given', () => {
  expect(columns(['a', 'one', '一'], ['b', 'two', '二', 'integer'])).toEqual([
    { name: 'a', about: { en: 'one', zh: '一' }, type: 'string' },
    { name: 'b', about: { en: 'two', zh: '二' }, type: 'integer' },
  ]);
});
