import { expect, it } from 'vitest';
import { constant, figure, minus, over, rounded, sumOf } from '../../../src/formula/expressions.ts';
import { exact } from '../../../src/numeric/text.ts';
import { expressionData, figureData, sourceData } from '../../../src/publish/explain/formula-json.ts';

const source = { region: 'a', file: 'data.csv', line: 3, column: 4, imported: '', month: '2018-09' };

it('a place tells what it has', () => {
  const { imported, ...place } = source;
  expect(sourceData(source)).toEqual(place);
  expect(sourceData({ ...source, imported: 't.xlsx!S!C7' })).toEqual({ ...place, imported_from: 't.xlsx!S!C7' });
  expect(imported).toBe('');
  expect(sourceData({ region: '', file: 'pingan.json', line: 0, column: 0, imported: '', month: '' })).toEqual({
    file: 'pingan.json',
  });
});

it('a figure tells its name, whose it is, its value and its places', () => {
  expect(figureData(figure('x', exact('1.50'), [source], 'a'))).toEqual({
    figure: 'x',
    of: 'a',
    value: '1.5',
    sources: [sourceData(source)],
  });
  expect(figureData(constant(2))).toEqual({ value: '2' });
});

it('a formula is a tree of operators', () => {
  const x = figure('x', exact('1'));
  const formula = rounded(over(sumOf([x, x]), minus(x, constant(3))), 2, 'half-even');
  const shown = { figure: 'x', value: '1' };
  expect(expressionData(formula)).toEqual({
    operator: 'round',
    operands: [
      {
        operator: 'divide',
        operands: [
          { operator: 'sum', operands: [shown, shown] },
          { operator: 'subtract', operands: [shown, { value: '3' }] },
        ],
      },
    ],
    decimals: 2,
    rounding: 'half-even',
  });
});
