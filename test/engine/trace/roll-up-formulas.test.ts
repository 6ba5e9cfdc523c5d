import { expect, it } from 'vitest';
import { figure } from '../../../src/engine/trace/expressions.ts';
import { rollUpFormulas } from '../../../src/engine/trace/roll-up-formulas.ts';
import { methods } from '../../../src/methods/index.ts';
import type { RollupMethod } from '../../../src/model/method.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { expressionData } from '../../../src/publish/explain/formula-json.ts';
import { comesTo } from '../../support/evaluate-formula.ts';

it.each(Object.entries<RollupMethod>(methods.rollup))(
  'the formula of %s comes to what its kernel makes',
  (name, { kernel }) => {
    const children = ['1', '2', '5'].map((text, at) => ({ value: exact(text), weight: exact(`${at + 2}`) }));
    const figures = children.map(({ value, weight }) => ({ x: figure('x', value), c: figure('c', weight) }));
    const expression = rollUpFormulas[name as keyof typeof rollUpFormulas](figures);
    expect(comesTo(expressionData(expression), toShortText(kernel(children)))).toBe(true);
  },
);
