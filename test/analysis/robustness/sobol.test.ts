import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RandomStream } from '../../../src/analysis/robustness/random-stream.ts';
import { type Sensitivity, sobolIndices } from '../../../src/analysis/robustness/sobol.ts';

/** A Saltelli design of a function of numbers from 0 to 1, drawn at random. */
function designOf(model: (x: readonly number[]) => number, inputs: number, rows: number, seed = 1): Float64Array {
  const stream = new RandomStream(seed, 0);
  const sample = () => Array.from({ length: inputs }, () => stream.uniform());
  const outputs = Array.from({ length: rows }, () => {
    const [a, b] = [sample(), sample()];
    const mixed = a.map((_, input) => model(a.map((value, at) => (at === input ? (b[at] as number) : value))));
    return [model(a), model(b), ...mixed];
  });
  return Float64Array.from(outputs.flat());
}

function indicesOf(model: (x: readonly number[]) => number, inputs: number, rows: number, seed = 1): Sensitivity[] {
  return sobolIndices({ outputs: designOf(model, inputs, rows, seed), inputs }, new RandomStream(seed, 1));
}

/** Every index within the tolerance of what it is known to be. */
function expectIndices(found: readonly Sensitivity[], first: readonly number[], total: readonly number[], off: number) {
  for (const [at, sensitivity] of found.entries()) {
    expect(Math.abs(sensitivity.first.value - (first[at] as number)), `first ${at}`).toBeLessThan(off);
    expect(Math.abs(sensitivity.total.value - (total[at] as number)), `total ${at}`).toBeLessThan(off);
  }
}

/** Ishigami and Homma (1990), x from -pi to pi, with a = 7 and b = 0.1 as SALib has it. */
function ishigami(x: readonly number[]): number {
  const [x1 = 0, x2 = 0, x3 = 0] = x.map((value) => Math.PI * (2 * value - 1));
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
}

/** The g function of Sobol with the a that SALib has. */
const G_COEFFICIENTS = [0, 1, 4.5, 9, 99, 99, 99, 99];
const g = (x: readonly number[]): number => {
  return x.reduce((product, value, at) => {
    const a = G_COEFFICIENTS[at] as number;
    return (product * (Math.abs(4 * value - 2) + a)) / (1 + a);
  }, 1);
};

/** The analytic indices of the g function: partial variances 1 / 3 (1 + a)^2. */
function analyticG(): { first: number[]; total: number[] } {
  const parts = G_COEFFICIENTS.map((a) => 1 / (3 * (1 + a) ** 2));
  const product = parts.reduce((all, part) => all * (1 + part), 1);
  const variance = product - 1;
  return {
    first: parts.map((part) => part / variance),
    total: parts.map((part) => (part * product) / (1 + part) / variance),
  };
}

describe('Sobol indices', () => {
  it('of the Ishigami function are the analytic ones within 0.02', () => {
    const found = indicesOf(ishigami, 3, 15_000);
    expectIndices(found, [0.3139, 0.4424, 0], [0.5576, 0.4424, 0.2437], 0.02);
  });

  it('of the g function are the analytic ones within 0.02', () => {
    const { first, total } = analyticG();
    // Sobol (1993) prints 0.716, 0.179, 0.0237, 0.0072, 0.0001.
    expect(first.map((value) => Number(value.toFixed(3)))).toEqual([0.716, 0.179, 0.024, 0.007, 0, 0, 0, 0]);
    expectIndices(indicesOf(g, 8, 15_000), first, total, 0.02);
  });

  it('of an additive function sum to 1, each total being its first order', () => {
    const weight = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 0, max: 99 }),
        (weights, seed) => {
          fc.pre(weights.some((each) => each > 0));
          const additive = (x: readonly number[]) =>
            x.reduce((sum, value, at) => sum + (weights[at] as number) * value, 5);
          const squares = weights.reduce((sum, each) => sum + each * each, 0);
          const known = weights.map((each) => (each * each) / squares);
          const found = indicesOf(additive, weights.length, 2000, seed);
          expectIndices(found, known, known, 0.15);
          expect(found.reduce((sum, { first }) => sum + first.value, 0)).toBeCloseTo(1, 0.6);
        },
      ),
      { numRuns: 10 },
    );
    const halves = indicesOf(([x = 0, y = 0]) => x + y, 2, 15_000);
    expect(halves.reduce((sum, { first }) => sum + first.value, 0)).toBeCloseTo(1, 1.7);
    expect(halves.reduce((sum, { total }) => sum + total.value, 0)).toBeCloseTo(1, 1.7);
  });

  it('have intervals that hold the analytic index, the narrower, the more rows there are', () => {
    const few = indicesOf(ishigami, 3, 1000);
    const many = indicesOf(ishigami, 3, 16_000);
    for (const [at, known] of [0.3139, 0.4424, 0].entries()) {
      const { low, high } = (many[at] as Sensitivity).first;
      expect(low).toBeLessThan(known + 0.01);
      expect(high).toBeGreaterThan(known - 0.01);
      const wide = (few[at] as Sensitivity).first;
      expect((wide.high - wide.low) / (high - low)).toBeCloseTo(4, -0.5);
    }
  });

  it('are none of an output that does not vary', () => {
    const [only] = indicesOf(() => 3, 1, 10);
    expect(only?.first.value).toBeNaN();
    expect(only?.total.high).toBeNaN();
  });
});
