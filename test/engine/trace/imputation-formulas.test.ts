import { expect, it } from 'vitest';
import { figure } from '../../../src/engine/trace/expressions.ts';
import { imputationFormulas } from '../../../src/engine/trace/imputation-formulas.ts';
import { methodNamed, methods } from '../../../src/methods/index.ts';
import type { MissingMethod } from '../../../src/model/method.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { expressionData } from '../../../src/publish/explain/formula-json.ts';
import { comesTo } from '../../support/evaluate-formula.ts';

it('every method that makes values of others has a formula, and no other has one', () => {
  const made = Object.entries<MissingMethod>(methods.missing).map(([name, { impute }]) => [name, impute !== undefined]);
  const told = Object.entries(imputationFormulas).map(([name, formula]) => [name, formula !== undefined]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(made));
});

it.each([
  ['mean', ['1', '2', '4']],
  ['median', ['7', '1', '2', '4']],
  ['parent', ['0.3']],
])('the formula of %s comes to what its kernel makes', (name, texts) => {
  const values = texts.map(exact);
  const { impute } = methodNamed<MissingMethod>(methods.missing, name);
  const formula = methodNamed(imputationFormulas, name);
  const expression = formula?.(values.map((value) => figure('adjusted', value)));
  if (impute === undefined || expression === undefined) throw new Error(`${name} imputes nothing`);
  expect(comesTo(expressionData(expression), toShortText(impute.kernel(values)))).toBe(true);
});
