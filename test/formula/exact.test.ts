import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { loadFunctions } from '../../src/formula/column.ts';
import { ExactReading } from '../../src/formula/exact.ts';
import type { Inputs } from '../../src/formula/inputs.ts';
import * as f from '../../src/formula/term.ts';
import type { Term } from '../../src/model/term.ts';
import { divide, integer, snap } from '../../src/numeric/exact.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';

function inputs(values: readonly string[], changes: Partial<Inputs> = {}): Inputs {
  return { given: () => undefined, values: values.map(exact), steps: [], parts: [], ...changes };
}

function children(...parts: readonly (readonly [string, string])[]): Inputs {
  return inputs([], { parts: parts.map(([weight, score]) => ({ weight: exact(weight), score: exact(score) })) });
}

async function figure(term: Term, of: Inputs, at = 0): Promise<string> {
  const reading = new ExactReading(term, await loadFunctions(term));
  reading.open(of);
  return toShortText(snap(reading.figure(at)));
}

/** A term of x by the four operations, and the same in rationals. */
const terms = fc.letrec<{ tree: readonly [Term, (x: Fraction) => Fraction | undefined] }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constant([f.x, (x: Fraction) => x] as const),
    fc.integer({ min: -9, max: 9 }).map((value) => [f.constant(value), () => new Fraction(value)] as const),
    fc
      .tuple(fc.constantFrom('add', 'sub', 'mul', 'div'), tie('tree'), tie('tree'))
      .map(([name, [a, ofA], [b, ofB]]) => {
        const made = { add: f.plus, sub: f.minus, mul: f.times, div: f.over }[name as 'add'];
        const value = (x: Fraction) => {
          const [left, right] = [ofA(x), ofB(x)];
          if (left === undefined || right === undefined || (name === 'div' && right.equals(0))) return undefined;
          return left[name as 'add'](right);
        };
        return [made(a, b), value] as const;
      }),
  ),
}));

describe('the exact reading', () => {
  it('agrees with rationals to 40 digits', () => {
    fc.assert(
      fc.property(terms.tree, fc.integer({ min: -99, max: 99 }), ([term, value], tenths) => {
        const expected = value(new Fraction(tenths, 10));
        if (expected === undefined) return;
        const reading = new ExactReading(term, undefined);
        reading.open(inputs([`${tenths}e-1`]));
        const rounded = divide(
          { coefficient: expected.s * expected.n, exponent: 0 },
          { coefficient: expected.d, exponent: 0 },
        );
        expect(toShortText(snap(reading.figure(0)))).toBe(toShortText(snap(rounded)));
      }),
      DRAWS,
    );
  });

  it('works out statistics of the peers, once for all of them', async () => {
    const values = inputs(['3', '1', '8', '4']);
    expect(await figure(f.mean, values)).toBe('4');
    const root = f.sqrt(f.over(f.constant(26), f.constant(3)));
    expect(await figure(f.deviation, values)).toBe(await figure(root, values));
    expect(await figure(f.plus(f.min, f.max, f.n), values)).toBe('13');
    expect(await figure(f.sumOverPeers(f.times(f.x, f.x)), values, 2)).toBe('90');
  });

  it('takes the first case that holds, ties seen by 30 digits', async () => {
    const third = divide(integer(1), integer(3));
    const term = f.cases([f.when(f.ties(f.times(f.x, f.constant(3)), f.constant(1)), f.constant(7))], f.constant(9));
    const of = { ...inputs([]), values: [third, exact('0.3333')] };
    expect([await figure(term, of, 0), await figure(term, of, 1)]).toEqual(['7', '9']);
  });

  it('sees values that cancel out to no more than rounding left of them', async () => {
    const [third, two] = [divide(integer(1), integer(3)), divide(integer(-2), integer(3))];
    const term = f.cases([f.when(f.alike(f.x, f.mean), f.constant(1))], f.constant(0));
    const of = { ...inputs([]), values: [third, third, two, { coefficient: 1n, exponent: -41 }] };
    expect(await figure(term, of, 3)).toBe('1');
    expect(await figure(term, of, 0)).toBe('0');
    const mixed = { ...inputs([]), parts: [third, third, two].map((score) => ({ weight: integer(1), score })) };
    expect(await figure(f.weightedMean(f.s), mixed)).toBe('0');
  });

  it('aggregates children', async () => {
    const of = children(['1', '50'], ['3', '100']);
    expect(await figure(f.weightedMean(f.s), of)).toBe('87.5');
    expect(await figure(f.over(f.sumOverChildren(f.w), f.sumOverChildren(f.over(f.w, f.s))), of)).toBe('80');
    expect(await figure(f.lowestOfChildren, of)).toBe('50');
    expect(await figure(f.medianOfChildren, of)).toBe('75');
    expect(await figure(f.exp(f.weightedMean(f.ln(f.s))), children(['1', '61.3'], ['2', '61.3']))).toBe('61.3');
    const p = f.given('p');
    const power = f.power(f.weightedMean(f.power(f.s, p)), f.over(f.constant(1), p));
    for (const exponent of ['2', '-3', '0.5', '1e-12', '-0.07', '80']) {
      const given = { ...children(['1', '61.3'], ['2', '61.3']), given: () => exact(exponent) };
      expect(await figure(power, given)).toBe('61.3');
    }
  });

  it('gives the score of the highest step that a value reaches, and refuses what validation rules out', async () => {
    const steps = [
      { from: exact('5'), score: exact('9') },
      { from: exact('1'), score: exact('4') },
    ];
    expect(await figure(f.step, inputs(['5', '4.9'], { steps }), 1)).toBe('4');
    await expect(figure(f.step, inputs(['0'], { steps }))).rejects.toThrow('there is no step that the value reaches');
    await expect(figure(f.given('worst'), inputs(['1']))).rejects.toThrow('there is no worst');
    await expect(figure(f.cases([f.when(f.holds('clamps'), f.x)], f.x), inputs(['1']))).rejects.toThrow(TypeError);
  });
});
