import { nominalWeights } from '../../../analysis/coherence/node-weights.ts';
import type { Cell } from '../../../model/cells.ts';
import type { ComputedIndex } from '../../../model/computed-index.ts';
import { doubleOf } from '../../../numeric/double.ts';
import { figureText } from '../../../tables/figure-texts.ts';

/** The nominal weight of each node in the total, as it is shown and as it is drawn. */
export class Shares {
  /** By node position; undefined where siblings weigh nothing. */
  readonly #shares: readonly Cell[];

  constructor({ workspace, weights }: Pick<ComputedIndex, 'workspace' | 'weights'>) {
    this.#shares = nominalWeights(workspace.tree, weights).map(({ inTotal }) => inTotal);
  }

  text(position: number): string {
    return figureText(this.#shares[position]);
  }

  /** How large it is drawn. */
  size(position: number): number {
    const share = this.#shares[position];
    return share === undefined ? 0 : doubleOf(share);
  }
}
