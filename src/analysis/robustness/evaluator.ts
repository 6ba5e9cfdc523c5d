import { type Children, type Column, type Combine, emptyColumn } from './column.ts';
import { combinesOf } from './combine.ts';
import { fromScale, toScale } from './mean-scale.ts';
import { multipleOf } from './round-double.ts';
import { CHOICES, type DoubleRounding, type FlatAggregation, type FlatIndex } from './simulation.ts';

/** What one node takes in a draw, under one alternative of aggregation. */
interface Step {
  /** By matrix of scores. */
  readonly children: readonly Children[];
  readonly into: Column;
  readonly combine: Combine;
  /** The regions for which the node is left out, whatever its children's scores. */
  readonly withheld: Int32Array;
  /** The exponent of the power mean on whose scale the scores are given. */
  readonly power: number;
  readonly parentPower: number;
  /** How scores are rounded before they go up; undefined where they are not, as the total never is. */
  readonly rounding: DoubleRounding | undefined;
}

function withhold({ into, withheld }: Step): void {
  if (withheld.length > 0) into.isComplete = false;
  for (let at = 0; at < withheld.length; at += 1) {
    const region = withheld[at] as number;
    into.values[region] = 0;
    into.present[region] = 0;
  }
}

/** Takes a node's scores from its own scale to its parent's, rounded on the way where nodes are. */
function passOn({ into, power, parentPower, rounding }: Step): void {
  if (power === parentPower && rounding === undefined) return;
  const { values, present } = into;
  for (let region = 0; region < values.length; region += 1) {
    if (present[region] === 0) continue;
    const score = fromScale(power, values[region] as number);
    const carried = rounding === undefined ? score : multipleOf(score, rounding) / rounding.unit;
    values[region] = toScale(parentPower, carried);
  }
}

/** The column of each leaf in a matrix of scores, on the scale of its parent's mean. */
function leafColumns(index: FlatIndex, matrix: number, powers: readonly number[]): Map<number, Column> {
  const { regions, leaves, parents } = index;
  const { values, present } = index.matrices[matrix] as FlatIndex['matrices'][number];
  const columns = [...leaves].map((position, leaf): [number, Column] => {
    const power = powers[parents[position] as number] as number;
    const cells = present.slice(leaf * regions, (leaf + 1) * regions);
    const scores = values.slice(leaf * regions, (leaf + 1) * regions);
    const scaled = scores.map((score, region) => (cells[region] === 0 ? 0 : toScale(power, score)));
    return [position, { values: scaled, present: cells, isComplete: !cells.includes(0) }];
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

/**
 * Computes totals from a draw: for each node its weight, then what is chosen, in the order of `CHOICES`. Node by node it
 * sums columns over all regions at once; all arrays are made beforehand, none per draw.
 */
export class Evaluator {
  /** By region; meaningless where `present` is 0. */
  readonly totals: Float64Array;
  readonly present: Float64Array;
  readonly #index: FlatIndex;
  /** By alternative of aggregation, then bottom-up. */
  readonly #steps: readonly (readonly Step[])[];
  readonly #nodes: number;

  constructor(index: FlatIndex) {
    this.#index = index;
    this.#nodes = index.parents.length;
    const groups = Array.from(index.parents, () => emptyColumn(index.regions));
    const combines = combinesOf(index);
    this.#steps = index.aggregations.map((aggregations) => this.#prepare(aggregations, groups, combines));
    const total = groups[0] as Column;
    this.totals = total.values;
    this.present = total.present;
  }

  #prepare(
    aggregations: readonly FlatAggregation[],
    groups: readonly Column[],
    combines: ReturnType<typeof combinesOf>,
  ): Step[] {
    const { parents, matrices, regions, withheld, carried } = this.#index;
    const powers = aggregations.map(({ power }) => power);
    const leaves = matrices.map((_, matrix) => leafColumns(this.#index, matrix, powers));
    return [...childrenOf(parents)].reverse().flatMap(([node, children]) => {
      const taking = Int32Array.from(children);
      const own = withheld.subarray(node * regions, (node + 1) * regions);
      return {
        children: leaves.map((known) => {
          return { positions: taking, columns: children.map((at) => known.get(at) ?? (groups[at] as Column)) };
        }),
        into: groups[node] as Column,
        combine: combines[(aggregations[node] as FlatAggregation).kind],
        withheld: Int32Array.from([...own.keys()].filter((region) => own[region] === 1)),
        power: powers[node] as number,
        parentPower: node === 0 ? 1 : (powers[parents[node] as number] as number),
        rounding: node === 0 ? undefined : carried,
      };
    });
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
      step.combine(step.children[matrix] as Children, draw, step.into);
      withhold(step);
      passOn(step);
    }
    if (left >= 0) draw[left] = weight;
  }
}
