import type { ColumnFormula } from '../../formula/column.ts';
import type { Cells } from '../../model/cells.ts';
import type { IndicatorFigures } from '../../model/computed-index.ts';
import type { IndexNode, Indicator } from '../../model/index-tree.ts';
import type { Place } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import { scoreColumn } from '../score.ts';
import { type Transform, transformColumn, transformIndicator } from '../transform.ts';
import { treatColumn } from '../treat.ts';
import type { Kernels } from './kernels.ts';

/** What the stages of a column go by besides its values. */
export interface ColumnContext {
  /** The peer groups for which the indicator is left out. */
  readonly screened: ReadonlySet<string>;
  /** Where a region's value was read. */
  readonly placeOf: (region: number) => Place;
}

/** One indicator's way from adjusted values to scores, stage by stage; the peers are those of the workspace. */
export class LeafPath {
  readonly node: IndexNode & { readonly indicator: Indicator };
  readonly #workspace: Workspace;
  readonly #kernels: Kernels;
  readonly #month: Month;
  readonly #transform: Transform;
  /** The indicator as its transformed values are scored. */
  readonly #scored: Indicator;

  constructor(workspace: Workspace, kernels: Kernels, leaf: number, month: Month) {
    const { nodes, leaves } = workspace.tree;
    this.node = nodes[leaves[leaf] as number] as LeafPath['node'];
    this.#workspace = workspace;
    this.#kernels = kernels;
    this.#month = month;
    this.#transform = kernels.transforms.get(this.node.indicator.transform) as Transform;
    this.#scored = transformIndicator(this.node.indicator, this.#transform);
  }

  transform(adjusted: Cells, context: ColumnContext, problems: ProblemList): Cells {
    const input = { node: this.node, adjusted, ...context };
    return transformColumn(input, this.#transform, this.#workspace.regions, problems);
  }

  treat(transformed: Cells): Pick<IndicatorFigures, 'treated' | 'treatments'> {
    const { regions, settings } = this.#workspace;
    const treat = this.#kernels.treatments.get(this.node.indicator.treatment);
    return treatColumn(transformed, treat, regions.groups, settings);
  }

  score(column: Pick<IndicatorFigures, 'treated' | 'statuses'>, context: ColumnContext, problems: ProblemList): Cells {
    const input = { node: this.node, indicator: this.#scored, ...column, ...context };
    const formula = this.#kernels.scoring.get(this.#scored.scoring) as ColumnFormula;
    return scoreColumn(input, formula, this.#workspace, this.#month, problems);
  }
}
