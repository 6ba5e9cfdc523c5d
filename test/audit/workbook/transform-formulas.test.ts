import { expect, it } from 'vitest';
import { transformFormulas } from '../../../src/audit/workbook/transform-formulas.ts';
import { methods } from '../../../src/methods/index.ts';

it('there is a formula for every transform', () => {
  expect(Object.keys(transformFormulas)).toEqual(Object.keys(methods.transform));
  expect([transformFormulas.none('D5'), transformFormulas.reciprocal('D5')]).toEqual(['D5', '(1/D5)']);
});
