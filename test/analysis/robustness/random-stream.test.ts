import { describe, expect, it } from 'vitest';
import { RandomStream } from '../../../src/analysis/robustness/random-stream.ts';

const COUNT = 20_000;

function moments(draw: () => number): { mean: number; variance: number } {
  const values = Array.from({ length: COUNT }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / COUNT;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / COUNT };
}

/** Within five standard errors of a mean. */
function expectMean(mean: number, expected: number, variance: number): void {
  expect(Math.abs(mean - expected)).toBeLessThan(5 * Math.sqrt(variance / COUNT));
}

describe('a stream of random numbers', () => {
  it('depends on the seed and its number alone, however it is reached', () => {
    const straight = new RandomStream(7, 3);
    const moved = new RandomStream(7, 0);
    moved.normal();
    moved.moveTo(2);
    moved.uniform();
    moved.moveTo(3);
    const numbers = (stream: RandomStream) => Array.from({ length: 5 }, () => [stream.uniform(), stream.normal()]);
    expect(numbers(moved)).toEqual(numbers(straight));
  });

  it('begins anew when it is moved to once more', () => {
    const stream = new RandomStream(7, 3);
    const first = stream.normal();
    stream.moveTo(3);
    expect(stream.normal()).toBe(first);
  });

  it('differs from others of the same seed, and by the seed', () => {
    const firsts = [0, 1, 2].flatMap((seed) => [0, 1, 2].map((stream) => new RandomStream(seed, stream).uniform()));
    expect(new Set(firsts).size).toBe(9);
  });

  it('stays as it is from version to version: outputs are recomputed from their seed', () => {
    const stream = new RandomStream(1, 0);
    expect([
      stream.uniform(),
      stream.uniform(),
      stream.normal(),
      stream.gamma(2.5),
      stream.gamma(0.5),
    ]).toMatchInlineSnapshot(`
      [
        0.5516269059277428,
        0.9171766928384073,
        0.2386101132370923,
        2.5489425391540887,
        0.0023280944991414016,
      ]
    `);
  });

  it('is uniform from 0 to below 1', () => {
    const stream = new RandomStream(1, 0);
    const values = Array.from({ length: COUNT }, () => stream.uniform());
    expect(values.every((value) => value >= 0 && value < 1 && Number.isInteger(value * 2 ** 53))).toBe(true);
    const { mean, variance } = moments(() => stream.uniform());
    expectMean(mean, 1 / 2, 1 / 12);
    expect(variance).toBeCloseTo(1 / 12, 2);
  });

  it('has standard normal variates', () => {
    const stream = new RandomStream(2, 0);
    const { mean, variance } = moments(() => stream.normal());
    expectMean(mean, 0, 1);
    expect(variance).toBeCloseTo(1, 1);
  });

  it.each([0.3, 1, 2.5, 40])('has gamma variates of shape %d: mean and variance are the shape', (shape) => {
    const stream = new RandomStream(3, 0);
    const { mean, variance } = moments(() => stream.gamma(shape));
    expectMean(mean, shape, shape);
    expect(variance / shape).toBeCloseTo(1, 0.9);
  });
});
