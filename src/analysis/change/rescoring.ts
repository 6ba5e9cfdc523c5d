import { adjustColumn } from '../../engine/adjust.ts';
import { graphOf, type IndexGraph } from '../../engine/graph/index-graph.ts';
import type { LeafKernel } from '../../engine/graph/kernels.ts';
import { LeafPath } from '../../engine/graph/leaf-path.ts';
import { areEqual } from '../../engine/graph/patched-columns.ts';
import { type Cell, type Cells, listed } from '../../model/cells.ts';
import type { ComputedIndex, IndicatorFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { Status } from '../../model/observation.ts';
import { startOf } from '../../model/problem.ts';
import { ProblemList } from '../../model/problem-list.ts';
import { cellOf, type PeerGroup, peersOf, type Regions } from '../../model/region.ts';
import type { LeafPair, RegionPair } from './pairing.ts';

/** An indicator's score in the states between the first and the second; undefined: it cannot be scored so. */
export interface ScoresBetween {
  /** The first state's column, scored as the second definition says. */
  readonly method: Cell;
  /** The region's adjusted value of the first state among its peers' of the second. */
  readonly range: Cell;
  /** The region's value of the first state, adjusted by its coefficient of the second, among the same peers. */
  readonly coefficient: Cell;
}

/** Nothing is left out of a column in which one region is told of, and no place is asked for. */
const ALONE = { screened: new Set<string>(), placeOf: () => startOf('') };

/** Scores values that stand in neither state, by the engine's own stages: a peer group with one value exchanged. */
export class Rescoring {
  readonly #before: ComputedIndex;
  readonly #after: ComputedIndex;
  /** That of the second state. */
  readonly #graph: IndexGraph;
  /** Columns of the first state as the second definition scores them, by leaf pair and peer group. */
  readonly #redefined = new Map<string, Cells>();

  private constructor(before: ComputedIndex, after: ComputedIndex, graph: IndexGraph) {
    this.#before = before;
    this.#after = after;
    this.#graph = graph;
  }

  static async of(before: ComputedIndex, after: ComputedIndex): Promise<Rescoring> {
    return new Rescoring(before, after, await graphOf(after));
  }

  /** An indicator's stages as the second definition has them, in one peer group. */
  #pathIn(leaf: number, regions: Regions, group: PeerGroup): LeafPath {
    const { workspace, data } = this.#after;
    const narrowed = { ...workspace, regions: { ...regions, groups: [group] } };
    return new LeafPath(narrowed, this.#graph.inputs.kernels.leaves[leaf] as LeafKernel, data.month);
  }

  /** A column's scores; none after a problem. */
  #scores(path: LeafPath, transformed: Cells, statuses: readonly Status[], problems: ProblemList): Cells {
    const { treated } = path.treat(transformed);
    const scores = path.score({ treated, statuses }, ALONE, problems);
    return problems.errorCount === 0 ? scores : [];
  }

  /** The score of a region with another adjusted value in the second state; undefined: missing. */
  #withOwn(leaf: number, region: number, own: Cell): Cell {
    const problems = new ProblemList();
    const { regions } = this.#after.workspace;
    const path = this.#pathIn(leaf, regions, peersOf(regions, region));
    const figures = this.#after.indicators[leaf] as IndicatorFigures;
    const [value] = path.transform([own], ALONE, problems);
    const transformed = listed(figures.transformed).with(region, value);
    const statuses = figures.statuses.with(region, own === undefined ? 'L' : 'A');
    return this.#scores(path, transformed, statuses, problems).at(region);
  }

  #redefine({ code, before, after }: LeafPair, region: number): Cell {
    const { regions } = this.#before.workspace;
    const group = peersOf(regions, region);
    const key = `${code}/${group.name}`;
    const known = this.#redefined.get(key);
    if (known !== undefined) return known.at(region);
    const problems = new ProblemList();
    const path = this.#pathIn(after as number, regions, group);
    const { adjusted, statuses } = this.#before.indicators[before as number] as IndicatorFigures;
    const scores = this.#scores(path, path.transform(adjusted, ALONE, problems), statuses, problems);
    this.#redefined.set(key, scores);
    return scores.at(region);
  }

  /** The value of the first state adjusted by the coefficient of the second; unchanged if it was not observed. */
  #readjusted({ before, after }: LeafPair, regions: RegionPair): Cell {
    const { data, indicators, workspace } = this.#before;
    const own = indicators[before as number]?.adjusted.at(regions.before);
    const value = data.values.at(cellOf(workspace.regions, before as number, regions.before));
    if (value === undefined) return own;
    const coefficient = this.#after.indicators[after as number]?.coefficients[regions.after];
    const { indicator } = this.#graph.leaves.path(after as number).node;
    return adjustColumn([value], [coefficient], indicator).at(0) ?? own;
  }

  /** The scores between the states, of an indicator on which the region has a score in both. */
  between(leaf: LeafPair, regions: RegionPair): ScoresBetween {
    const first = this.#before.indicators[leaf.before as number]?.adjusted.at(regions.before);
    const last = this.#after.indicators[leaf.after as number]?.adjusted.at(regions.after);
    const position = this.#after.workspace.tree.leaves[leaf.after as number] as number;
    const final = this.#after.nodes[position]?.scores.at(regions.after);
    const score = (own: Cell): Cell =>
      areEqual(own, last) ? final : this.#withOwn(leaf.after as number, regions.after, own);
    const isSame = this.#before.workspace === this.#after.workspace;
    const range = score(first);
    const readjusted = this.#readjusted(leaf, regions);
    return {
      method: isSame ? undefined : this.#redefine(leaf, regions.before),
      range,
      coefficient: areEqual(readjusted, first) ? range : score(readjusted),
    };
  }
}

/** The scores of a leaf from state to state; where it cannot be scored, the score before stands. */
export function scorePath(
  first: Exact,
  { method, range, coefficient }: ScoresBetween,
  last: Exact,
): readonly (readonly ['method' | 'range' | 'coefficient' | 'value', Exact])[] {
  const scored = method ?? first;
  const ranged = range ?? scored;
  return [
    ['method', scored],
    ['range', ranged],
    ['coefficient', coefficient ?? ranged],
    ['value', last],
  ];
}
