import { expect, it } from 'vitest';
import { figure } from '../../../src/engine/trace/expressions.ts';
import { transformFormulas } from '../../../src/engine/trace/transform-formulas.ts';
import { methods } from '../../../src/methods/index.ts';
import type { TransformMethod } from '../../../src/model/method.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { expressionData } from '../../../src/publish/explain/formula-json.ts';
import { comesTo } from '../../support/evaluate-formula.ts';

it.each(Object.entries<TransformMethod>(methods.transform))(
  'the formula of %s comes to what its kernel makes',
  async (name, { kernel }) => {
    const transform = (await kernel?.()) ?? ((value) => value);
    for (const text of ['0.3', '1', '7', '12345.678', `0.${'3'.repeat(40)}`]) {
      const expression = transformFormulas[name as keyof typeof transformFormulas](figure('x', exact(text)));
      expect(comesTo(expressionData(expression), toShortText(transform(exact(text))))).toBe(true);
    }
  },
);
