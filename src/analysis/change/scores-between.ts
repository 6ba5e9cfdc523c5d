import { adjustColumn } from '../../engine/adjust.ts';
import { loadScoring, scoreColumn } from '../../engine/score.ts';
import { loadTransforms, type Transform, transformColumn, transformIndicator } from '../../engine/transform.ts';
import { loadTreatments, type Treatments, treatColumn } from '../../engine/treat.ts';
import type { ColumnFormula } from '../../formula/column.ts';
import { type Cell, type Cells, listed } from '../../model/cells.ts';
import type { ComputedIndex, IndicatorFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode, Indicator } from '../../model/index-tree.ts';
import type { Status } from '../../model/observation.ts';
import { startOf } from '../../model/problem.ts';
import { ProblemList } from '../../model/problem-list.ts';
import type { PeerGroup, Region, Regions } from '../../model/region.ts';
import { compare } from '../../numeric/exact.ts';
import type { LeafPair, RegionPair } from './pairing.ts';

/** What scoring a column needs besides its values. */
interface Kernels {
  readonly transforms: ReadonlyMap<string, Transform>;
  readonly treatments: Treatments;
  readonly scoring: ReadonlyMap<string, ColumnFormula>;
}

/** A column of adjusted values on its way to scores: every region's transformed value and status. */
interface Column {
  readonly regions: Regions;
  readonly transformed: Cells;
  readonly statuses: readonly Status[];
}

/** An indicator's score in the states between the first and the second; undefined: it cannot be scored so. */
export interface ScoresBetween {
  /** The first state's column, scored as the second definition says. */
  readonly method: Cell;
  /** The region's adjusted value of the first state among its peers' of the second. */
  readonly range: Cell;
  /** The region's value of the first state, adjusted by its coefficient of the second, among the same peers. */
  readonly coefficient: Cell;
}

const NOWHERE = () => startOf('');
const NO_GROUP: ReadonlySet<string> = new Set();

function areEqual(a: Cell, b: Cell): boolean {
  return a === undefined || b === undefined ? a === b : compare(a, b) === 0;
}

function groupOf({ list, groups }: Regions, region: number): PeerGroup {
  const { group } = list[region] as Region;
  return groups.find(({ name }) => name === group) as PeerGroup;
}

/** Scores values that stand in neither state, by the engine's own stages: a peer group with one value exchanged. */
export class Rescoring {
  readonly #before: ComputedIndex;
  readonly #after: ComputedIndex;
  readonly #kernels: Kernels;
  /** Columns of the first state as the second definition scores them, by leaf pair and peer group. */
  readonly #redefined = new Map<string, Cells>();

  private constructor(before: ComputedIndex, after: ComputedIndex, kernels: Kernels) {
    this.#before = before;
    this.#after = after;
    this.#kernels = kernels;
  }

  static async of(before: ComputedIndex, after: ComputedIndex): Promise<Rescoring> {
    const { nodes } = after.workspace.tree;
    const [transforms, treatments, scoring] = await Promise.all([
      loadTransforms(nodes),
      loadTreatments(nodes),
      loadScoring(nodes),
    ]);
    return new Rescoring(before, after, { transforms, treatments, scoring });
  }

  #node(leaf: number): IndexNode & { readonly indicator: Indicator } {
    const { nodes, leaves } = this.#after.workspace.tree;
    return nodes[leaves[leaf] as number] as IndexNode & { readonly indicator: Indicator };
  }

  #transformOf({ indicator }: IndexNode): Transform {
    return this.#kernels.transforms.get(indicator?.transform ?? '') as Transform;
  }

  #transform(node: IndexNode, adjusted: Cells, problems: ProblemList): Cells {
    const { regions } = this.#after.workspace;
    return transformColumn({ node, adjusted, placeOf: NOWHERE }, this.#transformOf(node), regions, problems);
  }

  /** A column's scores within one peer group, treated and scored by the second definition; none after a problem. */
  #scores(node: IndexNode, { regions, transformed, statuses }: Column, group: PeerGroup, problems: ProblemList) {
    const { workspace, data } = this.#after;
    const treat = this.#kernels.treatments.get(node.indicator?.treatment ?? '');
    const { treated } = treatColumn(transformed, treat, regions.groups, workspace.settings);
    const indicator = transformIndicator(node.indicator as Indicator, this.#transformOf(node));
    const formula = this.#kernels.scoring.get(indicator.scoring) as ColumnFormula;
    const input = { node, indicator, treated, statuses, screened: NO_GROUP, placeOf: NOWHERE };
    const narrowed = { ...workspace, regions: { ...regions, groups: [group] } };
    const scores = scoreColumn(input, formula, narrowed, data.month, problems);
    return problems.errorCount === 0 ? scores : [];
  }

  /** The score of a region with another adjusted value in the second state; undefined: missing. */
  #withOwn(leaf: number, region: number, own: Cell): Cell {
    const problems = new ProblemList();
    const node = this.#node(leaf);
    const figures = this.#after.indicators[leaf] as IndicatorFigures;
    const [value] = this.#transform(node, [own], problems);
    const transformed = listed(figures.transformed).with(region, value);
    const statuses = figures.statuses.with(region, own === undefined ? 'L' : 'A');
    const { regions } = this.#after.workspace;
    return this.#scores(node, { regions, transformed, statuses }, groupOf(regions, region), problems).at(region);
  }

  #redefine({ code, before, after }: LeafPair, region: number): Cell {
    const { regions } = this.#before.workspace;
    const group = groupOf(regions, region);
    const key = `${code}/${group.name}`;
    const known = this.#redefined.get(key);
    if (known !== undefined) return known.at(region);
    const problems = new ProblemList();
    const node = this.#node(after as number);
    const { adjusted, statuses } = this.#before.indicators[before as number] as IndicatorFigures;
    const column = { regions, transformed: this.#transform(node, adjusted, problems), statuses };
    const scores = this.#scores(node, column, group, problems);
    this.#redefined.set(key, scores);
    return scores.at(region);
  }

  /** The value of the first state adjusted by the coefficient of the second; unchanged if it was not observed. */
  #readjusted({ before, after }: LeafPair, regions: RegionPair): Cell {
    const { data, indicators, workspace } = this.#before;
    const own = indicators[before as number]?.adjusted.at(regions.before);
    const value = data.values.at((before as number) * workspace.regions.list.length + regions.before);
    if (value === undefined) return own;
    const coefficient = this.#after.indicators[after as number]?.coefficients[regions.after];
    return adjustColumn([value], [coefficient], this.#node(after as number).indicator).at(0) ?? own;
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
