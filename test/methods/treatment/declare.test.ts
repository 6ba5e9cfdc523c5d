import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methodNamed, methods } from '../../../src/methods/index.ts';
import type { TreatmentMethod } from '../../../src/model/method.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { expressionData } from '../../../src/publish/explain/formula-json.ts';
import { DRAWS } from '../../support/draws.ts';
import { comesTo } from '../../support/evaluate-formula.ts';

const limits = {
  winsorize: { skewness: exact('0.5'), kurtosis: exact('0.5'), points: 2 },
  quantiles: { low: exact('0.1'), high: exact('0.85') },
};

const source = (at: number) => ({
  region: `r${at}`,
  file: 'data.csv',
  line: at + 2,
  column: 4,
  imported: '',
  month: '2018-09',
});

async function told(name: string, texts: readonly string[], at: number) {
  const values = texts.map(exact);
  const method = methodNamed<TreatmentMethod>(methods.treatment, name);
  const [kernel, tell] = [await method.kernel?.(), await method.told?.()];
  if (tell === undefined) throw new Error(`${name} tells nothing`);
  const { values: treated, marks } = kernel?.(values, limits) ?? { values, marks: [] };
  const own = { values, at, mark: marks[at], treated: treated[at] ?? exact('0'), source, limits };
  return { ...tell(own), result: toShortText(own.treated) };
}

const values = fc.array(fc.constantFrom('0', '1', '2', '2.0', '3', '5', '40', '900'), { minLength: 1, maxLength: 9 });

describe('the formulas of treatments', () => {
  const telling = Object.entries<TreatmentMethod>(methods.treatment).filter(([, { told }]) => told !== undefined);

  it('are told of every treatment that does anything', () => {
    expect(telling.map(([name]) => name)).toEqual(Object.keys(methods.treatment).filter((name) => name !== 'none'));
  });

  it.each(telling.map(([name]) => name))('of %s come to what the kernel makes of each value', async (name) => {
    const property = fc.asyncProperty(values, fc.nat(8), async (texts, pick) => {
      const { expression, equations = [], result } = await told(name, texts, pick % texts.length);
      for (const { expression: given, result: shown } of equations) {
        expect(comesTo(expressionData(given), toShortText(shown))).toBe(true);
      }
      expect(comesTo(expressionData(expression), result)).toBe(true);
    });
    await fc.assert(property, { ...DRAWS, numRuns: 150 });
  });

  it('list the rounds of winsorizing: how the column stood, and which value became which', async () => {
    const { rounds = [], rules = [] } = await told('winsorize-only', ['1', '2', '3', '4', '900'], 4);
    expect(rounds.map(({ replaced }) => replaced)).toEqual([
      [{ region: 'r4', from: exact('900'), to: exact('4') }],
      [],
    ]);
    expect(rules[0]?.en).toBe('the extreme became the next value');
    expect(rounds.map(({ skewness }) => (skewness ? Number(toShortText(skewness)).toFixed(2) : ''))).toEqual([
      '2.24',
      '-0.54',
    ]);
  });

  it('say who holds the value that an extreme became', async () => {
    const { expression } = await told('winsorize-only', ['1', '4', '3', '4', '900'], 4);
    expect(expressionData(expression)).toMatchObject({
      figure: 'next',
      value: '4',
      sources: [{ line: 3 }, { line: 5 }],
    });
  });
});
