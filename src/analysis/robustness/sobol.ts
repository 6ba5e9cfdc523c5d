import { doubleQuantile } from '../../numeric/double.ts';
import type { RandomStream } from './random-stream.ts';

/** An index with its 95 % interval. */
export interface SobolIndex {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What one input has to do with the variance of an output: alone, and with all others. NaN where nothing varies. */
export interface Sensitivity {
  readonly first: SobolIndex;
  readonly total: SobolIndex;
}

/** How often rows are drawn again. */
export const RESAMPLES = 1000;

/** Outputs of a Saltelli design: a row per draw, of A, of B, and of A with each input in turn taken from B. */
export interface Design {
  readonly outputs: Float64Array;
  readonly inputs: number;
}

/** Sums over rows of a design, from which its indices follow; the same arrays serve for each resample. */
class DesignSums {
  readonly #outputs: Float64Array;
  readonly #inputs: number;
  readonly #first: Float64Array;
  readonly #total: Float64Array;
  #count = 0;
  #sum = 0;
  #squares = 0;

  constructor({ outputs, inputs }: Design) {
    this.#outputs = centred(outputs, inputs);
    this.#inputs = inputs;
    this.#first = new Float64Array(inputs);
    this.#total = new Float64Array(inputs);
  }

  get rows(): number {
    return this.#outputs.length / (this.#inputs + 2);
  }

  clear(): void {
    this.#first.fill(0);
    this.#total.fill(0);
    this.#count = 0;
    this.#sum = 0;
    this.#squares = 0;
  }

  add(row: number): void {
    const begin = row * (this.#inputs + 2);
    const a = this.#outputs[begin] as number;
    const b = this.#outputs[begin + 1] as number;
    this.#count += 1;
    this.#sum += a + b;
    this.#squares += a * a + b * b;
    for (let input = 0; input < this.#inputs; input += 1) {
      const difference = (this.#outputs[begin + 2 + input] as number) - a;
      this.#first[input] = (this.#first[input] as number) + b * difference;
      this.#total[input] = (this.#total[input] as number) + difference * difference;
    }
  }

  /** Of A and B together. */
  get #variance(): number {
    const mean = this.#sum / (2 * this.#count);
    return this.#squares / (2 * this.#count) - mean * mean;
  }

  first(input: number): number {
    return (this.#first[input] as number) / this.#count / this.#variance;
  }

  total(input: number): number {
    return (this.#total[input] as number) / (2 * this.#count) / this.#variance;
  }
}

/** The outputs less the mean of A and B, which makes the estimate of first-order indices steadier. */
function centred(outputs: Float64Array, inputs: number): Float64Array {
  let [sum, count] = [0, 0];
  for (let begin = 0; begin < outputs.length; begin += inputs + 2) {
    sum += (outputs[begin] as number) + (outputs[begin + 1] as number);
    count += 2;
  }
  return outputs.map((output) => output - sum / count);
}

/** Whether the outputs of A and B are all the same, so that no input has anything to do with their variance. */
function isConstant({ outputs, inputs }: Design): boolean {
  return outputs.every((output, at) => at % (inputs + 2) > 1 || output === outputs[0]);
}

const NOTHING: SobolIndex = { value: Number.NaN, low: Number.NaN, high: Number.NaN };

function indexOf(value: number, resampled: Float64Array): SobolIndex {
  const ascending = resampled.sort();
  return { value, low: doubleQuantile(ascending, 0.025), high: doubleQuantile(ascending, 0.975) };
}

/**
 * First-order and total Sobol indices of each input: E[b (ab - a)] / V by Saltelli et al. (2010), table 2 (b), and
 * E[(a - ab)^2] / 2 V by Jansen (1999), as SALib and COINr take them; V is the variance of a and b together. The 95 %
 * interval lies between quantiles of 1000 resamples of the rows.
 */
export function sobolIndices(design: Design, stream: RandomStream): Sensitivity[] {
  const { inputs } = design;
  if (isConstant(design)) return Array.from({ length: inputs }, () => ({ first: NOTHING, total: NOTHING }));
  const sums = new DesignSums(design);
  const { rows } = sums;
  for (let row = 0; row < rows; row += 1) sums.add(row);
  const values = Array.from({ length: inputs }, (_, input) => [sums.first(input), sums.total(input)] as const);
  const resampled = values.map(() => [new Float64Array(RESAMPLES), new Float64Array(RESAMPLES)] as const);
  for (let sample = 0; sample < RESAMPLES; sample += 1) {
    sums.clear();
    for (let draw = 0; draw < rows; draw += 1) sums.add(Math.floor(stream.uniform() * rows));
    for (const [input, [first, total]] of resampled.entries()) {
      first[sample] = sums.first(input);
      total[sample] = sums.total(input);
    }
  }
  return values.map(([first, total], input) => {
    const [firsts, totals] = resampled[input] as (typeof resampled)[number];
    return { first: indexOf(first, firsts), total: indexOf(total, totals) };
  });
}
