import type { DoubleChildren, DoubleColumn } from '../model/double-column.ts';
import type { Operator } from '../model/formula.ts';

/** What a term comes to in a draw: a figure for each region, or, with a step of 0, one for all. */
export interface Figures {
  values: Float64Array;
  step: 0 | 1;
}

/** Sets each figure of `out` to what an operation makes of the operands at its place. */
type Fill = (out: Float64Array, a: Figures, b: Figures) => void;

/** A loop for each operation: one for all would call a function for each figure. */
export const FILL: Readonly<Partial<Record<Operator, Fill>>> = {
  add: (out, { values: a, step: p }, { values: b, step: q }) => {
    for (let at = 0; at < out.length; at += 1) out[at] = (a[at * p] as number) + (b[at * q] as number);
  },
  subtract: (out, { values: a, step: p }, { values: b, step: q }) => {
    for (let at = 0; at < out.length; at += 1) out[at] = (a[at * p] as number) - (b[at * q] as number);
  },
  multiply: (out, { values: a, step: p }, { values: b, step: q }) => {
    for (let at = 0; at < out.length; at += 1) out[at] = (a[at * p] as number) * (b[at * q] as number);
  },
  divide: (out, { values: a, step: p }, { values: b, step: q }) => {
    for (let at = 0; at < out.length; at += 1) out[at] = (a[at * p] as number) / (b[at * q] as number);
  },
  power: (out, { values: a, step: p }, { values: b, step: q }) => {
    for (let at = 0; at < out.length; at += 1) out[at] = (a[at * p] as number) ** (b[at * q] as number);
  },
  min: (out, { values: a, step: p }, { values: b, step: q }) => {
    for (let at = 0; at < out.length; at += 1) out[at] = Math.min(a[at * p] as number, b[at * q] as number);
  },
  max: (out, { values: a, step: p }, { values: b, step: q }) => {
    for (let at = 0; at < out.length; at += 1) out[at] = Math.max(a[at * p] as number, b[at * q] as number);
  },
};

function each(apply: (value: number) => number): Fill {
  return (out, { values, step }) => {
    for (let at = 0; at < out.length; at += 1) out[at] = apply(values[at * step] as number);
  };
}

export const FUNCTIONS: Readonly<Partial<Record<Operator, Fill>>> = {
  ln: each(Math.log),
  log10: each(Math.log10),
  exp: each(Math.exp),
  sqrt: each(Math.sqrt),
};

/** A column of no score yet. */
export function emptyColumn(regions: number): DoubleColumn {
  return { values: new Float64Array(regions), present: new Float64Array(regions), isComplete: false };
}

/** sums += weight x values. */
export function addScaled(sums: Float64Array, values: Float64Array, weight: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + weight * (values[at] as number);
}

/** sums += weight x (values - means)^2, where there is a value. */
export function addSquares(
  sums: Float64Array,
  values: Float64Array,
  { values: means, step }: Figures,
  present: Float64Array,
  weight: number,
): void {
  for (let at = 0; at < sums.length; at += 1) {
    const apart = (values[at] as number) - (means[at * step] as number);
    sums[at] = (sums[at] as number) + (present[at] as number) * weight * apart * apart;
  }
}

/** The sum of the weights of the children that each region has, in arrays that are used again for each draw. */
export class WeightSums implements Figures {
  readonly values: Float64Array;
  /** 0 where every region has the same children: all that weigh. */
  step: 0 | 1 = 0;

  constructor(regions: number) {
    this.values = new Float64Array(regions);
  }

  /** Sums anew over the children of one draw. */
  sum({ positions, columns }: DoubleChildren, weights: Float64Array): void {
    let common = 0;
    this.step = 0;
    for (let at = 0; at < positions.length; at += 1) {
      const weight = weights[positions[at] as number] as number;
      const { present, isComplete } = columns[at] as DoubleColumn;
      if (weight === 0) continue;
      if (isComplete) {
        common += weight;
        continue;
      }
      if (this.step === 0) this.values.fill(0);
      this.step = 1;
      addScaled(this.values, present, weight);
    }
    if (this.step === 0) this.values[0] = common;
    else for (let at = 0; at < this.values.length; at += 1) this.values[at] = (this.values[at] as number) + common;
  }
}

/** Stores a node's scores: where no child that weighs has one there is none. */
export function store({ values, step }: Figures, sums: Figures, into: DoubleColumn): void {
  if (sums.step === 0 && (sums.values[0] as number) > 0) {
    if (step === 1) into.values.set(values);
    else into.values.fill(values[0] as number);
    if (!into.isComplete) into.present.fill(1);
    into.isComplete = true;
    return;
  }
  into.isComplete = true;
  for (let at = 0; at < into.values.length; at += 1) {
    const isPresent = (sums.values[at * sums.step] as number) > 0;
    into.values[at] = isPresent ? (values[at * step] as number) : 0;
    into.present[at] = isPresent ? 1 : 0;
    if (!isPresent) into.isComplete = false;
  }
}

/** Puts a number where it belongs among so many ascending ones that begin at a place. */
export function insert(numbers: Float64Array, from: number, count: number, number: number): void {
  let at = from + count;
  for (; at > from && (numbers[at - 1] as number) > number; at -= 1) numbers[at] = numbers[at - 1] as number;
  numbers[at] = number;
}
