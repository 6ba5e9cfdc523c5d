import { expect, it } from 'vitest';
import { equation, figure, plus } from '../../../src/engine/trace/expressions.ts';
import { exact } from '../../../src/numeric/text.ts';
import { formulaBlock, line, tableBlock } from '../../../src/publish/explain/blocks.ts';

it('a formula is told in symbols, with its numbers, and by what it comes to', () => {
  const sum = equation('m', plus(figure('x', exact('1')), figure('y', exact('2'))), exact('3'), 'A');
  expect(formulaBlock(2, sum, (symbol) => symbol, 'en')).toEqual({
    kind: 'formula',
    level: 2,
    symbol: 'm[A]',
    sides: ['x + y', '1 + 2', '3'],
  });
});

it('a formula of one figure does not say twice what it comes to', () => {
  const block = formulaBlock(1, equation('score', figure('floor', exact('60')), exact('60')), String, 'en');
  expect(block).toMatchObject({ symbol: 'score', sides: ['floor', '60'] });
});

it('a table leaves out the columns that are blank throughout', () => {
  const column = (heading: string, ...cells: string[]) => ({ heading, cells, align: 'left' as const });
  const table = tableBlock(1, [column('a', '', 'x'), column('b', '', '')]);
  expect(table).toEqual({ kind: 'table', level: 1, columns: [column('a', '', 'x')] });
});

it('a line stands at its level', () => {
  expect(line(3, 'text')).toEqual({ kind: 'line', level: 3, text: 'text' });
});
