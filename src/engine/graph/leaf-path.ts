import type { Cells } from '../../model/cells.ts';
import type { IndicatorFigures } from '../../model/computed-index.ts';
import type { Indicator, LeafNode } from '../../model/index-tree.ts';
import type { Place } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import { scoreColumn } from '../score.ts';
import { transformColumn, transformIndicator } from '../transform.ts';
import { treatColumn } from '../treat.ts';
import type { LeafKernel } from './kernels.ts';

/** What the stages of a column go by besides its values. */
export interface ColumnContext {
  /** The peer groups for which the indicator is left out. */
  readonly screened: ReadonlySet<string>;
  /** Where a region's value was read. */
  readonly placeOf: (region: number) => Place;
}

/** One indicator's way from adjusted values to scores, stage by stage; the peers are those of the workspace. */
export class LeafPath {
  readonly #workspace: Workspace;
  readonly #kernel: LeafKernel;
  readonly #month: Month;
  /** The indicator as its transformed values are scored. */
  readonly #scored: Indicator;

  constructor(workspace: Workspace, kernel: LeafKernel, month: Month) {
    this.#workspace = workspace;
    this.#kernel = kernel;
    this.#month = month;
    this.#scored = transformIndicator(kernel.node.indicator, kernel.transform);
  }

  get node(): LeafNode {
    return this.#kernel.node;
  }

  transform(adjusted: Cells, context: ColumnContext, problems: ProblemList): Cells {
    const input = { node: this.node, adjusted, ...context };
    return transformColumn(input, this.#kernel.transform, this.#workspace.regions, problems);
  }

  treat(transformed: Cells): Pick<IndicatorFigures, 'treated' | 'treatments'> {
    const { regions, settings } = this.#workspace;
    return treatColumn(transformed, this.#kernel.treat, regions.groups, settings);
  }

  score(column: Pick<IndicatorFigures, 'treated' | 'statuses'>, context: ColumnContext, problems: ProblemList): Cells {
    const input = { node: this.node, indicator: this.#scored, ...column, ...context };
    return scoreColumn(input, this.#kernel.scoring, this.#workspace, this.#month, problems);
  }
}
