import { expect, it } from 'vitest';
import { line, tableBlock } from '../../../src/publish/blocks/blocks.ts';

it('a table leaves out the columns that are blank throughout', () => {
  const column = (heading: string, ...cells: string[]) => ({ heading, cells, align: 'left' as const });
  const table = tableBlock(1, [column('a', '', 'x'), column('b', '', '')]);
  expect(table).toEqual({ kind: 'table', level: 1, columns: [column('a', '', 'x')] });
});

it('a line stands at its level', () => {
  expect(line(3, 'text')).toEqual({ kind: 'line', level: 3, text: 'text' });
});
