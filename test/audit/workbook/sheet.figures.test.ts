import { expect, it } from 'vitest';
import { givenFigure, numberOf } from '../../../src/audit/workbook/sheet.ts';
import { exact } from '../../../src/numeric/text.ts';

it('a figure becomes the double next to it', () => {
  expect(['17.50', '0.1', '-3', '0.33333333333333333333333333'].map((text) => numberOf(exact(text)))).toEqual([
    17.5,
    0.1,
    -3,
    1 / 3,
  ]);
});

it('where there is no figure nothing is given', () => {
  const reason = { en: 'why', zh: '原因' };
  expect(givenFigure(undefined, reason)).toBeUndefined();
  expect(givenFigure(exact('2'), reason)).toMatchObject({ kind: 'given', content: 2, reason });
});
