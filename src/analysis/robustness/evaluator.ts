import { emptyColumn, store, WeightSums } from '../../formula/double-columns.ts';
import { DoublesReading } from '../../formula/doubles.ts';
import { onScaleOf, type Scaled, scaled } from '../../formula/scales.ts';
import { s } from '../../formula/term.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import type { DoubleChildren, DoubleColumn } from '../../model/double-column.ts';
import type { AggregationMethod } from '../../model/method.ts';
import type { Term } from '../../model/term.ts';
import { multipleOf } from './round-double.ts';
import { CHOICES, type DoubleRounding, type FlatAggregation, type FlatIndex } from './simulation.ts';

/** Makes a node's column of its children's in a draw. */
type Combine = (children: DoubleChildren, draw: Float64Array, into: DoubleColumn) => void;

/** What one node takes in a draw, under one alternative of aggregation. */
interface Step {
  /** By matrix of scores. */
  readonly children: readonly DoubleChildren[];
  readonly into: DoubleColumn;
  readonly combine: Combine;
  /** The regions for which the node is left out, whatever its children's scores. */
  readonly withheld: Int32Array;
}

function withhold({ into, withheld }: Step): void {
  if (withheld.length > 0) into.isComplete = false;
  for (let at = 0; at < withheld.length; at += 1) {
    const region = withheld[at] as number;
    into.values[region] = 0;
    into.present[region] = 0;
  }
}

/** Scores on another scale; 0 where there is none. */
function rescale(scale: DoublesReading, { values, present }: DoubleColumn): void {
  scale.map(values, values);
  for (let region = 0; region < values.length; region += 1) if (present[region] === 0) values[region] = 0;
}

/** Scores rounded before they go up, then taken to the scale of the parent. */
function roundColumn(column: DoubleColumn, rounding: DoubleRounding, scale: DoublesReading | undefined): void {
  const { values, present } = column;
  for (let region = 0; region < values.length; region += 1) {
    if (present[region] === 1) values[region] = multipleOf(values[region] as number, rounding) / rounding.unit;
  }
  if (scale !== undefined) rescale(scale, column);
}

/** The reading of a scale; undefined where scores are on it as they are. */
function scaleReading(scale: Term, regions: number): DoublesReading | undefined {
  return scale.kind === 'child' ? undefined : new DoublesReading(scale, regions);
}

/** The formula by which a node is aggregated, and the scale on which it takes scores; what compares peers takes them as they are. */
function scaledOf({ score }: FlatAggregation): Scaled {
  return typeof score === 'string' ? { scale: s, term: s } : scaled(score);
}

/** The column of each leaf in a matrix of scores, on the scale of its parent. */
function leafColumns(index: FlatIndex, matrix: number, scales: readonly Scaled[]): Map<number, DoubleColumn> {
  const { regions, leaves, parents } = index;
  const { values, present } = index.matrices[matrix] as FlatIndex['matrices'][number];
  const columns = [...leaves].map((position, leaf): [number, DoubleColumn] => {
    const cells = present.slice(leaf * regions, (leaf + 1) * regions);
    const column = {
      values: values.slice(leaf * regions, (leaf + 1) * regions),
      present: cells,
      isComplete: !cells.includes(0),
    };
    const reading = scaleReading((scales[parents[position] as number] as Scaled).scale, regions);
    if (reading !== undefined) rescale(reading, column);
    return [position, column];
  });
  return new Map(columns);
}

/** The children of each node that has some, parents before their children: nodes are numbered in pre-order. */
function childrenOf(parents: Int32Array): Map<number, number[]> {
  const groups = [...new Set(parents.subarray(1))].sort((a, b) => a - b);
  const children = new Map(groups.map((node): [number, number[]] => [node, []]));
  for (const [node, parent] of parents.entries()) children.get(parent)?.push(node);
  return children;
}

/** How a method that compares peers combines columns. */
function comparing(name: string, { peers, regions }: FlatIndex, sums: WeightSums): Combine {
  const method = methodNamed<AggregationMethod>(methods.aggregation, name);
  if (method.over !== 'peers') throw new TypeError(`${name} does not compare peers`);
  const figures = { values: new Float64Array(regions), step: 1 as const };
  return (children, draw, into) => {
    sums.sum(children, draw);
    for (const { members } of peers) method.doubles(children, draw, members, figures.values);
    store(figures, sums, into);
  };
}

/** The regions for which a node is left out; what compares peers has scores for those that are ranked alone. */
function withheldOf({ withheld, regions, peers }: FlatIndex, node: number, { score }: FlatAggregation): Int32Array {
  const own = withheld.slice(node * regions, (node + 1) * regions);
  if (typeof score === 'string') {
    const ranked = new Set(peers.flatMap(({ members }) => [...members]));
    for (const region of own.keys()) if (!ranked.has(region)) own[region] = 1;
  }
  return Int32Array.from([...own.keys()].filter((region) => own[region] === 1));
}

/**
 * Computes totals from a draw: for each node its weight, then what is chosen, in the order of `CHOICES`. Node by node it
 * works out formulas over all regions at once; all arrays are made beforehand, none per draw.
 */
export class Evaluator {
  /** By region; meaningless where `present` is 0. */
  readonly totals: Float64Array;
  readonly present: Float64Array;
  readonly #index: FlatIndex;
  readonly #sums: WeightSums;
  /** By alternative of aggregation, then bottom-up. */
  readonly #steps: readonly (readonly Step[])[];
  readonly #nodes: number;

  constructor(index: FlatIndex) {
    this.#index = index;
    this.#nodes = index.parents.length;
    this.#sums = new WeightSums(index.regions);
    const groups = Array.from(index.parents, () => emptyColumn(index.regions));
    this.#steps = index.aggregations.map((aggregations) => this.#prepare(aggregations, groups));
    const total = groups[0] as DoubleColumn;
    this.totals = total.values;
    this.present = total.present;
  }

  #prepare(aggregations: readonly FlatAggregation[], groups: readonly DoubleColumn[]): Step[] {
    const { parents, matrices } = this.#index;
    const formulas = aggregations.map(scaledOf);
    const leaves = matrices.map((_, matrix) => leafColumns(this.#index, matrix, formulas));
    return [...childrenOf(parents)].reverse().map(([node, children]) => {
      const positions = Int32Array.from(children);
      const aggregation = aggregations[node] as FlatAggregation;
      return {
        children: leaves.map((known) => {
          return { positions, columns: children.map((at) => known.get(at) ?? (groups[at] as DoubleColumn)) };
        }),
        into: groups[node] as DoubleColumn,
        combine: this.#combining(node, aggregation, formulas),
        withheld: withheldOf(this.#index, node, aggregation),
      };
    });
  }

  /** How a node's column is made, on the scale of its parent: the total's, and that of any that is rounded first, as it is. */
  #combining(node: number, { score }: FlatAggregation, formulas: readonly Scaled[]): Combine {
    const { parents, regions, carried } = this.#index;
    if (typeof score === 'string') return comparing(score, this.#index, this.#sums);
    const { term } = formulas[node] as Scaled;
    const scale = node === 0 ? s : (formulas[parents[node] as number] as Scaled).scale;
    if (node === 0 || carried === undefined) {
      const reading = new DoublesReading(onScaleOf(scale, term), regions, this.#sums);
      return (children, draw, into) => reading.combine(children, draw, into);
    }
    const reading = new DoublesReading(term, regions, this.#sums);
    const rescaling = scaleReading(scale, regions);
    return (children, draw, into) => {
      reading.combine(children, draw, into);
      roundColumn(into, carried, rescaling);
    };
  }

  #choice(draw: Float64Array, choice: (typeof CHOICES)[number]): number {
    return draw[this.#nodes + CHOICES.indexOf(choice)] as number;
  }

  /** Computes the totals of a draw. */
  evaluate(draw: Float64Array): void {
    const left = this.#choice(draw, 'leave-out');
    const weight = draw[left] ?? 0;
    if (left >= 0) draw[left] = 0;
    const matrix = this.#choice(draw, 'treatment') * this.#index.scorings + this.#choice(draw, 'scoring');
    for (const step of this.#steps[this.#choice(draw, 'aggregation')] as readonly Step[]) {
      step.combine(step.children[matrix] as DoubleChildren, draw, step.into);
      withhold(step);
    }
    if (left >= 0) draw[left] = weight;
  }
}
