import { EffectiveWeights } from '../../engine/effective-weights.ts';
import { graphOf, type IndexGraph } from '../../engine/graph/index-graph.ts';
import type { Standing } from '../../engine/reported-weight.ts';
import type { Cell, Cells } from '../../model/cells.ts';
import type { ComputedIndex, IndicatorFigures, NodeFigures } from '../../model/computed-index.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { cellOf } from '../../model/region.ts';
import { doubleAt } from '../../numeric/columns/certified.ts';
import type { Leaf, Stage } from './layout.ts';
import { NOT_APPLICABLE } from './raw-formulas.ts';
import { numberOf, type Shown } from './sheet.ts';

/** An exact figure as a cell shows it; blank where there is none. */
export function shownFigure(figure: Cell): Shown {
  return figure === undefined ? '' : numberOf(figure);
}

function shownAt(cells: Cells | undefined, region: number): Shown {
  const figure = cells === undefined ? Number.NaN : doubleAt(cells, region);
  return Number.isNaN(figure) ? '' : figure;
}

/** The tables that hold a figure of every node. */
export type NodeTable = 'published' | 'compared' | 'ranks' | 'effective' | 'contributions' | 'coverage' | 'reported';

/** How the table of what is reported tells it. */
const STATES: Readonly<Record<Standing, number>> = { inapplicable: 0, lacking: 1, reported: 2 };

/**
 * What the formulas of a workbook come to, as the engine has it: nothing is computed here. The double nearest to each
 * figure; '' where there is none.
 */
export class Figures {
  readonly #computed: ComputedIndex;
  readonly #graph: IndexGraph;
  readonly #weights: EffectiveWeights;
  readonly #effective: Cells[] = [];
  readonly #leaves: ReadonlyMap<number, number>;

  private constructor(computed: ComputedIndex, graph: IndexGraph) {
    this.#computed = computed;
    this.#graph = graph;
    this.#weights = EffectiveWeights.of(computed);
    this.#leaves = new Map(computed.workspace.tree.leaves.map((position, leaf) => [position, leaf]));
  }

  static async of(computed: ComputedIndex): Promise<Figures> {
    return new Figures(computed, await graphOf(computed));
  }

  #indicator(leaf: number): IndicatorFigures {
    return this.#computed.indicators[leaf] as IndicatorFigures;
  }

  #node({ position }: IndexNode): NodeFigures {
    return this.#computed.nodes[position] as NodeFigures;
  }

  /** The value of the month, or that the indicator does not apply. */
  raw({ number }: Leaf, region: number): Shown {
    const { data, workspace } = this.#computed;
    const cell = cellOf(workspace.regions, number, region);
    return data.statuses[cell] === 'M' ? NOT_APPLICABLE : shownFigure(data.values.at(cell));
  }

  /** What a value is divided by. */
  coefficient({ number }: Leaf, region: number): Shown {
    return shownFigure(this.#indicator(number).coefficients[region]);
  }

  /** A value after a stage; what is imputed is not there before it. */
  stage(stage: Stage, leaf: Leaf, region: number): Shown {
    const { adjusted, transformed, treated } = this.#indicator(leaf.number);
    if (stage === 'adjusted' && !this.#isAdjusted(leaf, region)) return '';
    return shownAt({ adjusted, imputed: adjusted, transformed, treated }[stage], region);
  }

  #isAdjusted(leaf: Leaf, region: number): boolean {
    const isDivided = leaf.indicator.adjustBy !== undefined;
    return (
      typeof this.raw(leaf, region) === 'number' &&
      (!isDivided || this.#indicator(leaf.number).coefficients[region] !== undefined)
    );
  }

  /** A region's unrounded score on a node. */
  score(node: IndexNode, region: number): Shown {
    return shownAt(this.#node(node).scores, region);
  }

  /** A node's weight among its siblings. */
  weight({ position }: IndexNode): Shown {
    return shownFigure(this.#computed.weights[position]);
  }

  /** A region's figure of a node in one of the tables that hold every node. */
  in(table: NodeTable, node: IndexNode, region: number): Shown {
    switch (table) {
      case 'published':
        return shownAt(this.#node(node).published, region);
      case 'compared':
        return this.score(node, region);
      case 'ranks':
        return this.#node(node).ranks[region] || '';
      case 'effective':
        this.#effective[node.position] ??= this.#weights.column(node.position);
        return shownAt(this.#effective[node.position], region);
      case 'contributions':
        return shownAt(this.#computed.indicators[this.#leaves.get(node.position) ?? -1]?.contributions, region);
      case 'coverage':
        return shownAt(this.#computed.coverage[node.position], region);
      case 'reported':
        return STATES[this.#graph.nodes.standing(node.position, region)];
    }
  }

  /** Whether an indicator is left out for a region's peers. */
  isScreened({ number }: Leaf, region: number): boolean {
    return this.#graph.leaves.isScreened(number, region);
  }
}
