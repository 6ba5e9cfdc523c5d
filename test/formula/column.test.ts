import { expect, it } from 'vitest';
import { ColumnFormula, loadFunctions } from '../../src/formula/column.ts';
import { constant, exp, ifNegative, minus, x } from '../../src/formula/term.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';

const inputs = { given: () => undefined, values: [exact('3')], steps: [], parts: [] };

it('opens a formula for one column after another, compiled once for each set of facts', async () => {
  const formula = await ColumnFormula.of(ifNegative(minus(constant(0), x), x));
  const negative = formula.open((fact) => fact === 'negative', inputs);
  const positive = formula.open(() => false, { ...inputs, values: [exact('4')] });
  expect([negative, positive].map(({ reading }) => toShortText(reading.figure(0)))).toEqual(['-3', '4']);
  expect(formula.open((fact) => fact === 'negative', inputs).reading).toBe(negative.reading);
});

it('loads functions only for formulas that have them', async () => {
  expect(await loadFunctions(minus(x, constant(1)))).toBeUndefined();
  expect(await loadFunctions(exp(x))).toBeDefined();
});
